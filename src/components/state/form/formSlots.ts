import type { FormCodec } from '../../../domain/form/formCodec';
import { browserStore, type BrowserStore } from '../browser/browserStore';

/** What the tab stores of a form, under the preset in which it was typed. */
export type Slot = {
  readonly typed: BrowserStore;
  /** The whole form that last produced an output. */
  readonly good: BrowserStore;
  /** What the reader had typed before a link brought other texts. */
  readonly own: BrowserStore;
};

/**
 * The stores of a form, grouped by preset or recipe. Possible secrets stay in
 * memory: no store passes them to the browser.
 *
 * @returns the slot for the parameters of an address
 */
export function slotsOf<Edits>(id: string, codec: FormCodec<Edits>) {
  const store = (key: string, keep: (json: string) => string) =>
    browserStore(`${id}.${key}`, 'sessionStorage', keep);
  const texts = (json: string) =>
    codec.writeTexts(codec.readTexts(json).edits, 'without memory');
  const whole = (json: string) =>
    codec.writeAll(codec.readAll(json).edits, 'without memory');
  const slotFor = (name: string): Slot => ({
    typed: store(`${name}.1`, texts),
    good: store(`${name}.good.1`, whole),
    own: store(`${name}.own.1`, texts),
  });
  const [first, ...others] = codec.start?.ids ?? ['form'];
  const usual = slotFor(first);
  const rest = new Map(others.map((name) => [name, slotFor(name)]));
  return (query: Readonly<Record<string, string>>): Slot =>
    rest.get(query[codec.start?.name ?? ''] ?? '') ?? usual;
}

import type { FormCodec, Reading } from '../../../domain/form/formCodec';
import type { BrowserStore } from '../browser/browserStore';
import type { Address } from '../browser/useUrlQuery';
import { slotsOf, type Slot } from './formSlots';
import { lastStore } from './lastStore';
import { textsIn } from './sharedTexts';

/** A form of the site. */
export type Tool<Edits> = {
  /** Prefix of the keys in the tab's storage. */
  readonly id: string;
  readonly codec: FormCodec<Edits>;
  /** Choices that stay when the reader selects another preset or recipe. */
  readonly kept: readonly (keyof Edits)[];
};

/** A form, and its places in the tab's storage. */
type FormStore<Edits> = Tool<Edits> & {
  /** The places for the preset or recipe in an address. */
  readonly slotOf: (query: Address['query']) => Slot;
  readonly last: BrowserStore;
};

/** The store of a form, one for the whole site. */
export const formStore = <Edits>(tool: Tool<Edits>): FormStore<Edits> => ({
  ...tool,
  slotOf: slotsOf(tool.id, tool.codec),
  last: lastStore(tool.id, tool.codec),
});

/** What was read of a form. */
export type FormReading<Edits> = {
  readonly edits: Edits;
  /** Parameters of the address with a value that the form doesn't know. */
  readonly unknown: Unread;
  readonly unread: Unread;
  /** The texts that a link has brought; null if there are none. */
  readonly shared: string | null;
};

type Unread = Reading<unknown>['unread'];

/** The form's values under an address, and the parts that could not be read. */
export function readForm<Edits extends object>(
  { codec }: FormStore<Edits>,
  address: Address,
  stored: string | null,
): FormReading<Edits> {
  const choices = codec.readChoices(address.query);
  const shared = textsIn(address);
  const texts = codec.readTexts(shared ?? stored);
  const edits: Edits = { ...texts.edits, ...choices.edits };
  return { edits, unknown: choices.unread, unread: texts.unread, shared };
}

/**
 * Stores a change of the form.
 *
 * @param wasGood - whether the form had an output before the change
 * @returns all edits; the address has to take their choices
 */
export function updateForm<Edits extends object>(
  store: FormStore<Edits>,
  address: Address,
  part: Partial<Edits>,
  wasGood: boolean,
): Edits {
  const { codec, last } = store;
  const before = readNow(store, address);
  const next = { ...before.edits, ...part };
  if (wasGood) before.slot.good.set(codec.writeAll(before.edits, all));
  keep(store, before, next);
  last.set(codec.writeAll(next, all));
  return next;
}

/** Starts from another preset or recipe; returns the choices for the address. */
export function startForm<Edits extends object>(
  store: FormStore<Edits>,
  address: Address,
  name: string,
): Partial<Edits> {
  const { codec, kept, slotOf, last } = store;
  const before = readNow(store, address);
  if (before.shared !== null) keep(store, before, before.edits);
  const start = codec.start && { [codec.start.name]: name };
  const next = { ...pickFields(before.edits, kept), ...start };
  const typed = codec.readTexts(slotOf(start ?? {}).typed.get()).edits;
  last.set(codec.writeAll({ ...typed, ...next }, all));
  return next;
}

/** Forgets all edits except for the preset or recipe, which it returns for the address. */
export function resetForm<Edits extends object>(
  store: FormStore<Edits>,
  address: Address,
): Partial<Edits> {
  const { codec, last } = store;
  const { edits, slot } = readNow(store, address);
  slot.typed.set(null);
  slot.good.set(null);
  last.set(null);
  // The codec guarantees that this is the name of a field.
  return pickFields(
    edits,
    codec.start ? [codec.start.name as keyof Edits] : [],
  );
}

/** Whether a store has anything that the reader typed. */
export const hasTexts = (json: string | null): boolean =>
  json !== null && json !== '{}';

const all = 'with memory';

function readNow<Edits extends object>(
  store: FormStore<Edits>,
  address: Address,
) {
  const slot = store.slotOf(address.query);
  return { slot, ...readForm(store, address, slot.typed.get()) };
}

/** Stores texts, and saves the texts that a link has hidden until now. */
function keep<Edits extends object>(
  { codec }: FormStore<Edits>,
  { slot, edits, shared }: ReturnType<typeof readNow<Edits>>,
  next: Edits,
): void {
  const texts = codec.writeTexts(next, all);
  if (shared === null && texts === codec.writeTexts(edits, all)) return;
  const own = slot.typed.get();
  if (shared !== null && hasTexts(own)) slot.own.set(own);
  slot.typed.set(texts);
}

/** Some fields of a form; absent fields stay absent. */
const pickFields = <Edits extends object>(
  edits: Edits,
  fields: readonly (keyof Edits)[],
): Partial<Edits> =>
  Object.fromEntries(
    fields.flatMap((field) => (field in edits ? [[field, edits[field]]] : [])),
  ) as Partial<Edits>; // fromEntries loses the names.

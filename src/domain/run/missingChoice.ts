import type { RunForm } from '../../data/runFields';
import type { ReaderContext } from '../profile/readerContext';
import { availableChoice, cardsAt } from './cards';
import type { Edits } from './formState';

/** GPUs that a reader has chosen and that the machine doesn't have. */
export type MissingChoice =
  | { readonly kind: 'no-gpu' }
  | {
      readonly kind: 'not-there';
      /** Positions among the GPUs that aren't there, or that MIG has split. */
      readonly cards: readonly number[];
      /** How many of the chosen MIG slices aren't there. */
      readonly slices: number;
    };

/**
 * What `formOf` couldn't keep of a choice: after a change of server, or in a
 * link from a lab mate with another machine.
 *
 * @returns null where all is there, or the reader has chosen nothing
 */
export function missingChoice(
  edits: Edits,
  form: RunForm,
  context: Pick<ReaderContext, 'server'>,
): MissingChoice | null {
  const there = cardsAt(form.on, context);
  const asked = edits.gpus !== undefined && edits.gpus !== 'none';
  if (there.length === 0) return asked ? { kind: 'no-gpu' } : null;
  if (form.gpus !== 'chosen') return null;
  const chosen = { cards: edits.cards ?? [], slices: edits.slices ?? [] };
  const left = availableChoice(there, chosen);
  const cards = chosen.cards.filter((at) => !left.cards.includes(at));
  const slices = chosen.slices.length - left.slices.length;
  return cards.length || slices ? { kind: 'not-there', cards, slices } : null;
}

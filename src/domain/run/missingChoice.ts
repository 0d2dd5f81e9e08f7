import type { RunForm } from '../../data/runFields';
import type { ReaderContext } from '../profile/readerContext';
import { availableChoice, cardsAt } from './cards';
import type { Edits } from './formState';

/** GPUs that the user selected and that the machine doesn't have. */
export type MissingChoice =
  | { readonly kind: 'no-gpu' }
  | {
      readonly kind: 'not-there';
      /** Positions of GPUs that don't exist or that MIG has split. */
      readonly cards: readonly number[];
      /** How many of the selected MIG slices don't exist. */
      readonly slices: number;
    };

/**
 * What `formOf` had to drop from a selection: after a change of server, or in a
 * link from someone with another machine.
 *
 * @returns null if everything exists or nothing was selected
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

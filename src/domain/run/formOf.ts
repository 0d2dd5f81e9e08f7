import { runPresets } from '../../data/runPresets';
import type { RunForm } from '../../data/runFields';
import type { MachineCard } from '../../data/schema/machine';
import type { RunPreset } from '../../data/schema/runPreset';
import {
  availableChoice,
  cardsAt,
  firstChoice,
  type CardChoice,
} from './cards';
import type { ReaderContext } from '../profile/readerContext';
import type { Edits, PresetId } from './formState';
import { atPlace, presetForm } from './presetForm';

/** The preset with this id; the first one if there is none. */
export const presetOf = (id: PresetId | undefined): RunPreset =>
  runPresets.find((p) => p.id === id) ?? runPresets[0];

/**
 * The form to show: the preset adapted to the machine, overridden by the user's
 * edits. GPUs that do not exist there are dropped; if the user has selected
 * none, or none that exists, a free one is selected.
 */
export function formOf(edits: Edits, context: ReaderContext): RunForm {
  const { preset, ...changed } = edits;
  const base = presetForm(presetOf(preset), context);
  const form = {
    ...atPlace({ ...base, on: edits.on ?? base.on }, context),
    ...changed,
  };
  const there = cardsAt(form.on, context);
  return {
    ...form,
    gpus: there.length ? form.gpus : 'none',
    ...choiceAmong(there, changed),
  };
}

function choiceAmong(
  there: readonly MachineCard[],
  { cards, slices }: Partial<CardChoice>,
): CardChoice {
  if (!cards && !slices) return firstChoice(there);
  const chosen = { cards: cards ?? [], slices: slices ?? [] };
  const left = availableChoice(there, chosen);
  const isEmpty = ({ cards, slices }: CardChoice) =>
    cards.length === 0 && slices.length === 0;
  // empty while the user replaces the only GPU
  return isEmpty(left) && !isEmpty(chosen) ? firstChoice(there) : left;
}

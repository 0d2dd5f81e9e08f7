import { runPresets } from '../../data/runPresets';
import type { RunForm } from '../../data/runFields';
import type { RunPreset } from '../../data/schema/runPreset';
import { cardsAt } from './cards';
import type { ReaderContext } from '../profile/readerContext';
import type { Edits, PresetId } from './formState';
import { atPlace, presetForm } from './presetForm';

export const presetOf = (id: PresetId | undefined): RunPreset =>
  runPresets.find((p) => p.id === id) ?? runPresets[0];

/**
 * The form that is shown: the preset's, made right for the place, under what
 * the reader has changed. Cards that are not there are left out.
 */
export function formOf(edits: Edits, context: ReaderContext): RunForm {
  const { preset, ...changed } = edits;
  const base = presetForm(presetOf(preset), context);
  const form = {
    ...atPlace({ ...base, on: edits.on ?? base.on }, context),
    ...changed,
  };
  const count = cardsAt(form.on, context).length;
  const cards = form.cards.filter((i) => i < count);
  return {
    ...form,
    gpus: count || form.gpus === 'none' ? form.gpus : 'none',
    cards: cards.length || !form.cards.length ? cards : [0],
  };
}

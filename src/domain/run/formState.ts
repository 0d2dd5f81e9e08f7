import { runFields } from '../../data/runFields';
import { runPresets } from '../../data/runPresets';
import { formCodec, type EditsOf, type Start } from '../form/formCodec';

export type PresetId = (typeof runPresets)[number]['id'];

/** The fields that the user has changed; all others have the preset's values. */
export type Edits = EditsOf<typeof runFields, 'preset', PresetId>;

const [first, ...others] = runPresets;
const start: Start<'preset', PresetId> = {
  name: 'preset',
  ids: [first.id, ...others.map(({ id }) => id)],
};

export const runCodec = formCodec(runFields, start);

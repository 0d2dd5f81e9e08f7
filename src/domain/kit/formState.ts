import { kitFields, type KitForm } from '../../data/kitFields';
import { recipes } from '../../data/recipes';
import { runPresets } from '../../data/runPresets';
import type { DockerContext } from '../dockerfile/context';
import type { DockerEdits, RecipeId } from '../dockerfile/formState';
import { dockerForm } from '../dockerfile/spec';
import { formCodec, type EditsOf, type Start } from '../form/formCodec';
import type { Reader } from '../profile/resolveProfile';
import { formOf } from '../run/formOf';
import type { Edits } from '../run/formState';
import { transferFormOf, type TransferEdits } from '../transfer/formState';
import type { KitInput } from './input';
import { presetFor } from './presetFor';

/** The user's edits in the kit's form; all other values come from the other forms. */
export type KitEdits = EditsOf<typeof kitFields, 'recipe', RecipeId>;

const [first, ...others] = recipes;
const start: Start<'recipe', RecipeId> = {
  name: 'recipe',
  ids: [first.id, ...others.map(({ id }) => id)],
};

export const kitCodec = formCodec(kitFields, start);

/** The last state of the other forms in this browser tab. */
export type OtherForms = {
  readonly dockerfile: DockerEdits;
  readonly run: Edits;
  readonly transfer: TransferEdits;
};

/** The form to show, and the input for the kit. */
export type KitState = {
  readonly recipe: RecipeId;
  readonly form: KitForm;
  readonly input: Omit<KitInput, 'language' | 'profile'>;
};

/**
 * Applies the kit's own answers over those of the other forms. A form with
 * another recipe or preset belongs to another task, so nothing is taken from
 * it.
 */
export function kitStateOf(
  edits: KitEdits,
  last: OtherForms,
  reader: Reader,
  context: DockerContext,
): KitState {
  const recipe = edits.recipe ?? last.dockerfile.recipe ?? first.id;
  const dockerfile: DockerEdits = {
    ...((last.dockerfile.recipe ?? first.id) === recipe && last.dockerfile),
    recipe,
    ...(edits.image !== undefined && { tag: edits.image }),
    ...(edits.yours !== undefined && { yours: edits.yours }),
  };
  const run = runOf(edits, last.run, recipe, reader);
  const transfer: TransferEdits = {
    ...last.transfer,
    ...(edits.account !== undefined && { account: edits.account.trim() }),
    ...(edits.way && { way: edits.way }),
    ...(edits.compression && { compression: edits.compression }),
  };
  const { tag, yours } = dockerForm(dockerfile, context);
  const runForm = formOf(run, reader);
  const { account, way, compression } = transferFormOf(transfer, reader, tag);
  return {
    recipe,
    form: {
      account: edits.account ?? account,
      preset: edits.preset ?? 'recipe',
      image: tag,
      project: runForm.mounts[0]?.host ?? '',
      command: runForm.command,
      way,
      yours,
      compression,
    },
    input: { dockerfile, run, transfer },
  };
}

function runOf(
  { preset: chosen, command, project }: KitEdits,
  last: Edits,
  recipe: RecipeId,
  reader: Reader,
): Edits {
  const preset =
    chosen === undefined || chosen === 'recipe' ? presetFor[recipe] : chosen;
  const own = (last.preset ?? runPresets[0].id) === preset ? last : {};
  const run: Edits = {
    ...own,
    preset,
    on: 'server',
    ...(command !== undefined && { command }),
  };
  if (project === undefined) return run;
  const [mounted, ...others] = formOf(run, reader).mounts;
  return mounted
    ? { ...run, mounts: [{ ...mounted, host: project }, ...others] }
    : run;
}

/**
 * The field in the kit's form that shows a problem of another form; null if
 * there is none.
 */
export function fieldOfProblem(
  form: keyof OtherForms,
  field: string,
): keyof KitForm | null {
  return places[`${form}.${field}`] ?? null;
}

const places: Readonly<Record<string, keyof KitForm>> = {
  'transfer.account': 'account',
  'dockerfile.tag': 'image',
  'dockerfile.yours': 'yours',
  'run.command': 'command',
  'run.mounts.0.host': 'project',
  'transfer.way': 'way',
  'transfer.compression': 'compression',
};

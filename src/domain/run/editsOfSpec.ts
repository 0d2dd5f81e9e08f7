import type { Localized } from '../../data/schema/text';
import { renderGroups } from '../command/render/render';
import { display } from '../command/word';
import {
  collect,
  filledByShell,
  occurrences,
  type Occurrence,
} from '../docker/occurrence';
import { toItems } from '../docker/toItems';
import type { RunSpec } from '../docker/runSpec';
import type { ReaderContext } from '../profile/readerContext';
import { heldByFields, type Held } from './heldByFields';
import type { Edits } from './formState';

/** A command in the generator's form, and where the form says more than the command. */
export type FormOfSpec = {
  readonly edits: Edits;
  readonly changed: readonly Localized[];
};

/**
 * A command in the generator's form: each option in its field where the field
 * writes exactly that, all others as they would be typed among the further
 * options. Nothing is dropped; what the form cannot hold at all (an image or a
 * command that the shell fills in) is kept in its field as text, which then
 * says what is wrong.
 */
export function editsOfSpec(spec: RunSpec, context: ReaderContext): FormOfSpec {
  const held = heldByFields(spec.options, context);
  const rest = occurrences(spec.options, spec.filledByShell).filter(
    (use) => !isHeld(use, held),
  );
  const edits: Edits = {
    ...empty,
    ...held.fields,
    image: display(spec.image),
    command: written(spec.command.map((word) => [word])),
    more: written(
      toItems({
        options: collect(rest),
        filledByShell: filledByShell(rest),
        image: [],
        command: [],
      })
        .filter(({ part }) => part === 'option')
        .map(({ words }) => words),
    ),
  };
  return { edits, changed: changesIn(spec) };
}

const isHeld = ({ id, index }: Occurrence, { uses }: Held) =>
  uses.some((use) => use.id === id && use.index === index);

/** Words as they are typed in bash; as they read where bash has no spelling for them. */
function written(groups: Parameters<typeof renderGroups>[0]): string {
  const rendered = renderGroups(groups, 'bash', 'line');
  return rendered.ok
    ? rendered.text
    : groups.map((group) => group.map(display).join(' ')).join(' ');
}

/** Every field without what it would write. */
const empty: Edits = {
  on: 'server',
  name: '',
  gpus: 'none',
  mounts: [],
  mountAs: 'volume',
  ports: [],
  sharedMemory: 'default',
  user: 'image',
  workdir: '',
  env: [],
  after: 'keep',
  init: false,
  cpus: '',
  memory: '',
};

/** The form always runs with -it or with -d. */
function changesIn({ options }: RunSpec): readonly Localized[] {
  const { detach, tty, interactive } = options;
  if (detach || (tty && interactive)) return [];
  const now = [interactive && '-i', tty && '-t'].filter(Boolean).join(' ');
  return [
    {
      en: `The form runs it with -it; the command has ${now || 'neither -i nor -t'}.`,
      zh: `表单会加上 -it，原命令${now ? `只有 ${now}` : '没有 -i 和 -t'}。`,
    },
  ];
}

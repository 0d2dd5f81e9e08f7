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
import { fieldsForOptions, type Held } from './fieldsForOptions';
import type { Edits } from './formState';

/** A command converted to the generator's form, and what the form adds to it. */
export type FormOfSpec = {
  readonly edits: Edits;
  readonly changed: readonly Localized[];
};

/**
 * Converts a command to the generator's form. An option goes into its field if
 * the field produces exactly that option; all others go into the field for more
 * options, as typed. Nothing is dropped: an image or command that the shell
 * expands is kept as text in its field, whose check then reports it.
 */
export function fromSpec(spec: RunSpec, context: ReaderContext): FormOfSpec {
  const held = fieldsForOptions(spec.options, context);
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

/** Words as typed in bash, or in display form if bash cannot represent them. */
function written(groups: Parameters<typeof renderGroups>[0]): string {
  const rendered = renderGroups(groups, 'bash', 'line');
  return rendered.ok
    ? rendered.text
    : groups.map((group) => group.map(display).join(' ')).join(' ');
}

/** Every field with the value that produces no option. */
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

/** The form always runs with -it or -d. */
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

import type { Argv } from '../../data/schema/command';
import { word } from '../command/word';
import { formatValue, occurrences, rowOf, type Occurrence } from './occurrence';
import type { RunSpec } from './runSpec';
import { isUnfilled } from './unfilled';

/** Words that belong together in a command, and their meaning. */
export type Item = {
  readonly part: 'docker' | 'option' | 'image' | 'command';
  /** The option uses in these words: two for `-it`. */
  readonly uses: readonly Occurrence[];
  readonly words: Argv;
};

/** The items of a `docker run`, in the order in which they are written. */
export function toItems({
  options,
  filledByShell,
  image,
  command,
}: RunSpec): readonly Item[] {
  return [
    { part: 'docker', uses: [], words: [word('docker'), word('run')] },
    ...mergeShortSwitches(occurrences(options, filledByShell)).map(
      (uses): Item => ({
        part: 'option',
        uses,
        words: optionWords(uses),
      }),
    ),
    { part: 'image', uses: [], words: [image] },
    ...(command.length
      ? [{ part: 'command', uses: [], words: command } as const]
      : []),
  ];
}

/** The words of a command: the inverse of `parseRun`. */
export const toArgv = (spec: RunSpec): Argv =>
  toItems(spec).flatMap((item) => item.words);

const isShortSwitch = ({ id, value }: Occurrence) => {
  const row = rowOf(id);
  return row.kind === 'switch' && row.written === 'short' && value === true;
};

/** Combines `-i -t` into the usual `-it`. */
function mergeShortSwitches(
  uses: readonly Occurrence[],
): readonly (readonly Occurrence[])[] {
  const groups: Occurrence[][] = [];
  for (const use of uses) {
    const last = groups.at(-1);
    if (last?.every(isShortSwitch) && isShortSwitch(use)) last.push(use);
    else groups.push([use]);
  }
  return groups;
}

function optionWords(uses: readonly Occurrence[]): Argv {
  const [use] = uses;
  if (!use) return [];
  const row = rowOf(use.id);
  if (uses.length > 1 || isShortSwitch(use)) {
    return [word('-', ...uses.map(({ id }) => rowOf(id).short ?? ''))];
  }
  if (row.kind === 'switch' && isUnfilled(use.value)) {
    return [word(`--${use.id}=`, ...use.value.unfilled)];
  }
  if (row.kind === 'switch') {
    return [word(use.value === true ? `--${use.id}` : `--${use.id}=false`)];
  }
  const flag = row.written === 'short' ? `-${row.short ?? ''}` : `--${use.id}`;
  return [word(flag), formatValue(use)];
}

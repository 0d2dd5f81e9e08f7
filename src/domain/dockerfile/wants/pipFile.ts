import type { DockerForm } from '../../../data/dockerFields';
import { asked } from '../../requirements/lines';
import type { ReadFile, Wanted } from '../../requirements/types';
import type { PipFile, Taken, TakenWhy } from './types';

/** The name of the requirements file that the generator writes. */
export const ownName = 'requirements.image.txt';

/**
 * The file for pip: the user's own, or one derived from it if lines are removed
 * or the format is not pip's.
 */
export function pipFileOf(
  read: ReadFile | null,
  taken: readonly Taken[],
  form: DockerForm,
): PipFile | null {
  if (!read)
    return form.requirements
      ? { name: 'requirements.txt', text: null, beside: [], hashed: false }
      : null;
  if (read.format === 'requirements') {
    const asIs = taken.every(({ why }) => why === 'not-linux');
    return {
      name: asIs ? 'requirements.txt' : ownName,
      text: asIs ? null : withoutTaken(read, taken),
      beside: besides(read),
      hashed: read.lines.some((line) => line.kind === 'package' && line.hashed),
    };
  }
  if (read.format !== 'pyproject' && read.format !== 'uv-lock') return null;
  return {
    name: ownName,
    text: listed(read, taken),
    beside: [],
    hashed: false,
  };
}

/** The comment that replaces a line which is not installed. */
const said: Readonly<Record<TakenWhy, string>> = {
  framework: 'the base has it',
  companion: 'comes with the framework',
  wheel: 'built as a wheel',
  local: 'your own code',
  gpus: 'not for these GPUs',
  'not-linux': 'not for Linux',
  index: 'PyTorch is already installed',
  'wheel-index': 'installed from PyTorch’s index',
  group: 'not chosen',
  'conda-build': 'a path of conda’s build',
};

/** The user's file with the removed lines as comments, so that a diff shows them. */
function withoutTaken(read: ReadFile, taken: readonly Taken[]): string {
  const out = new Map(taken.map((one) => [one.line, one]));
  const lines = read.lines.map((line) => {
    const one = out.get(line);
    if (!one) return line.text;
    const comment = line.text
      .split('\n')
      .map((part) => `# ${said[one.why]}: ${part}`)
      .join('\n');
    return one.why === 'conda-build' && one.wanted
      ? `${comment}\n${spelled(one.wanted)}`
      : comment;
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

/** One requirement per line, from a file in another format. */
function listed(read: ReadFile, taken: readonly Taken[]): string {
  const out = taken
    .filter(({ why }) => why !== 'conda-build')
    .map(({ wanted }) => wanted);
  const lines = asked(read)
    .map(({ wanted }) => wanted)
    .filter((wanted) => wanted.manager === 'pip' && !out.includes(wanted))
    .map(spelled);
  // a package can be in several groups
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
}

function spelled({ name, extras, spec, url, marker, from }: Wanted): string {
  const what =
    url && from !== 'conda-build'
      ? `${name}${extras} @ ${url}`
      : `${name}${extras}${spec}`;
  return marker ? `${what} ; ${marker}` : what;
}

/** Files next to it that `-r` and `-c` refer to. */
export const besides = (read: ReadFile): readonly string[] => [
  ...new Set(
    read.lines.flatMap((line) =>
      line.kind === 'option' && isBeside(line.option)
        ? [line.option.value.replace(/^\.\//, '')]
        : [],
    ),
  ),
];

const isBeside = ({ name, value }: { name: string; value: string }): boolean =>
  (name === '-r' || name === '-c') &&
  /^(?:\.\/)?[A-Za-z0-9_][\w./-]*$/.test(value) &&
  !/(^|\/)\.\.(\/|$)/.test(value);

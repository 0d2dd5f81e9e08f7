import type {
  DockerfileText,
  FileInstruction,
  Piece,
  ShellCommand,
} from '../../dockerfile/read/types';

/** A command without the parts that only prepare it: `sudo`, variables, `conda run`. */
export type Program = {
  /** Without its directory; `pip` also for `python -m pip` and `uv pip`. */
  readonly name: string;
  /** Its words after the name. */
  readonly args: readonly Piece[];
  /** The word that names it. */
  readonly at: Piece;
  readonly command: ShellCommand;
  readonly instruction: FileInstruction;
};

const prefix = /^(?:sudo|env|exec|time|nice|nohup|command|eatmydata|xvfb-run)$/;

/** The program of a command; null if its name is a variable. */
export function programOf(
  command: ShellCommand,
  instruction: FileInstruction,
): Program | null {
  const { words } = command;
  let at = 0;
  for (; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    const isPrefix = prefix.test(text) || /^[A-Za-z_]\w*=/.test(text);
    if (!isPrefix && !text.startsWith('-')) break;
  }
  at += runnerLength(words, at);
  const word = words[at];
  if (!word) return null;
  const name = nameOf(word);
  const second = words[at + 1]?.text;
  let skip = 0;
  if (/^python[\d.]*$/.test(name) && second === '-m') skip = 2;
  if (name === 'uv' && second === 'pip') skip = 1;
  const program = words[at + skip];
  if (!program) return null;
  return {
    name: nameOf(program).replace(/^pip[\d.]+$/, 'pip'),
    args: words.slice(at + skip + 1),
    at: program,
    command,
    instruction,
  };
}

const nameOf = ({ text }: Piece) => text.replace(/^.*\//, '');

/** `conda run -n env`, `micromamba run -n env`. */
function runnerLength(words: readonly Piece[], at: number): number {
  const first = words[at];
  if (!first || !/^(?:conda|mamba|micromamba)$/.test(nameOf(first))) return 0;
  if (words[at + 1]?.text !== 'run') return 0;
  let length = 2;
  for (;;) {
    const text = words[at + length]?.text ?? '';
    if (/^(?:-n|-p|--name|--prefix)$/.test(text)) length += 2;
    else if (text.startsWith('-')) length += 1;
    else return length;
  }
}

/** Cached, because many rules need the programs of the same instructions. */
const read = new WeakMap<FileInstruction, readonly Program[]>();

function programsAt(instruction: FileInstruction): readonly Program[] {
  const known = read.get(instruction);
  if (known) return known;
  const programs = instruction.commands.flatMap(
    (command) => programOf(command, instruction) ?? [],
  );
  read.set(instruction, programs);
  return programs;
}

/** Every program that the RUN instructions call, in order. */
export const programsOf = (
  instructions: readonly FileInstruction[],
  keyword = /^RUN$/,
): readonly Program[] =>
  instructions
    .filter((instruction) => keyword.test(instruction.keyword))
    .flatMap(programsAt);

/** The programs of the whole file. */
export const programsIn = ({
  instructions,
}: DockerfileText): readonly Program[] => programsOf(instructions);

/** The first word that is not an option: `install` in `apt-get -y install x`. */
export const verbOf = ({ args }: Program): string =>
  args.find(({ text }) => !text.startsWith('-'))?.text ?? '';

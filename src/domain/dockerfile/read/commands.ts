import { display } from '../../command/word';
import { readCommands } from '../../command/readCommands';
import { editText, type EditedText } from '../../text/editedText';
import type { Piece, ShellCommand } from './types';

/** How many levels of nested scripts (`bash -c "…"`) are read. */
const DEEPEST = 2;

/** The simple commands in shell text from a Dockerfile. */
export function shellCommands(
  { text, before }: EditedText,
  depth = 0,
): readonly ShellCommand[] {
  return readCommands(text).flatMap((command) => {
    const words = command.argv.map((w, i) => ({
      ...before(command.words[i] ?? command),
      text: display(w),
    }));
    const own: ShellCommand = {
      ...before(command),
      words,
      piped: command.input === 'pipe',
    };
    return [own, ...inner(own, depth)];
  });
}

/**
 * The command of the exec form, and the commands of a script that it passes to
 * a shell.
 */
export function execCommands(words: readonly Piece[]): readonly ShellCommand[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const own = { start: first.start, end: last.end, words, piped: false };
  return [own, ...inner(own, 0)];
}

/** The script argument of `sh -c` or `bash -lc`, with positions in the whole text. */
function inner({ words }: ShellCommand, depth: number) {
  const shell = words.findIndex(({ text }) =>
    /(?:^|\/)(?:ba|da|z)?sh$/.test(text),
  );
  const at = words.findIndex(
    ({ text }, i) => i > shell && /^-[a-z]*c$/.test(text),
  );
  const script = words[at + 1];
  if (shell === -1 || at === -1 || !script || depth >= DEEPEST) return [];
  const whole = { start: script.start, end: script.end };
  return shellCommands(
    { ...editText(script.text, []), before: () => whole },
    depth + 1,
  );
}

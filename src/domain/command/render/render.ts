import type { Argv, Shell, Step, Word } from '../../../data/schema/command';
import { bash } from './bash';
import { cmd } from './cmd';
import { powershell } from './powershell';
import {
  refused,
  refuseLong,
  spelled,
  type Spelled,
  type Spelling,
} from './spelling';

const shells: Readonly<Record<Shell, Spelling>> = { bash, powershell, cmd };

/** One word, quoted for this shell. */
export const spellWord = (w: Word, shell: Shell): Spelled =>
  shells[shell].word(w);

/**
 * `lines` puts each group of words on its own line, using the shell's line
 * continuation.
 */
export type Layout = 'lines' | 'line';

/** The text of each group, and the separator between two groups. */
export type RenderedGroups =
  | {
      readonly ok: true;
      readonly groups: readonly string[];
      readonly separator: string;
      readonly text: string;
    }
  | Extract<Spelled, { ok: false }>;

/** Renders a command whose words come in groups (an option with its value). */
export function renderGroups(
  groups: readonly Argv[],
  shell: Shell,
  layout: Layout,
): RenderedGroups {
  const texts: string[] = [];
  for (const group of groups) {
    const text = renderWords(group, shells[shell]);
    if (!text.ok) return text;
    texts.push(text.text);
  }
  const separator = layout === 'lines' ? shells[shell].continuation : ' ';
  const text = texts.join(separator);
  return (
    refuseLong(text, shells[shell]) ?? {
      ok: true,
      groups: texts,
      separator,
      text,
    }
  );
}

/**
 * Renders a script, one line per step. Steps on the server or in a container
 * are always rendered for bash.
 */
export function render(script: readonly Step[], shell: Shell): Spelled {
  const lines: string[] = [];
  for (const step of script) {
    const line = renderStep(step, step.on === 'laptop' ? shell : 'bash');
    if (!line.ok) return line;
    lines.push(line.text);
  }
  return spelled(lines.join('\n'));
}

function renderStep({ pipe, to }: Step, shell: Shell): Spelled {
  const spelling = shells[shell];
  if (!spelling.bytes && (pipe.length > 1 || to)) {
    return refused({
      en: 'PowerShell before 7.4 turns the bytes of a pipe or a redirection into text, which corrupts archives. Let the program write the file itself (docker save -o).',
      zh: 'PowerShell 7.4 之前会把管道和重定向里的字节当成文本处理，归档文件会损坏。请让程序自己写文件（docker save -o）。',
    });
  }
  const commands: string[] = [];
  for (const argv of pipe) {
    const command = renderWords(argv, spelling);
    if (!command.ok) return command;
    commands.push(command.text);
  }
  const target = to && spelling.word(to);
  if (target && !target.ok) return target;
  const text = commands.join(' | ') + (target ? ` > ${target.text}` : '');
  return refuseLong(text, spelling) ?? spelled(text);
}

function renderWords(argv: Argv, spelling: Spelling): Spelled {
  const words: string[] = [];
  for (const w of argv) {
    const text = spelling.word(w);
    if (!text.ok) return text;
    words.push(text.text);
  }
  return spelled(words.join(' '));
}

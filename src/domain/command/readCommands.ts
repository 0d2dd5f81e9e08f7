import type { Argv, Word } from '../../data/schema/command';
import { expansionAt } from './expansion';
import { lexBash, type Span, type Token } from './lex';
import { word } from './word';

/** A simple command in a bash text. */
export type SimpleCommand = Span & {
  readonly argv: Argv;
  readonly words: readonly Span[];
  /** The source of its input, if it is not the terminal. */
  readonly input: 'pipe' | 'file' | null;
};

/** Words after which another command starts. */
const keywords = /^(?:if|then|elif|else|do|while|until|!|\{)$/;

/** How many levels of nested commands are read. */
const DEEPEST = 2;

/**
 * Every simple command in a bash text: each part of a list, a pipeline, or a
 * loop, and those in `$(…)`. What the lexer does not understand is kept as
 * text. Never throws.
 */
export function readCommands(
  text: string,
  depth = 0,
): readonly SimpleCommand[] {
  const commands: SimpleCommand[] = [];
  let open: Open = begin(null);
  const close = (input: 'pipe' | null) => {
    const command = finish(open);
    if (command) commands.push(command);
    open = begin(input);
  };
  let redirect = false;
  let inArray = false;
  for (const token of lexBash(text)) {
    const source = text.slice(token.start, token.end);
    if (token.kind === 'blank' || token.kind === 'comment') continue;
    if (inArray || opensArray(open, token, text)) {
      inArray = source !== ')';
      continue;
    }
    if (token.kind !== 'operator') {
      if (redirect) redirect = false;
      else if (open.words.length || !keywords.test(source)) {
        open.words.push({ token, word: wordOf(token, source) });
        commands.push(...inside(source, token.start, depth));
      }
      continue;
    }
    if (source === '>' || source === '>>' || source === '<') {
      dropNumber(open, token, text);
      if (source === '<') open.input = 'file';
      redirect = true;
    } else if (source !== '2>&1') {
      close(source === '|' ? 'pipe' : null);
      redirect = false;
    }
  }
  close(null);
  return commands.sort((a, b) => a.start - b.start);
}

/** `args=(docker run …)` is a list of words, not a command. */
const opensArray = ({ words }: Open, { start }: Token, text: string) =>
  text[start] === '(' &&
  words.at(-1)?.token.end === start &&
  text[start - 1] === '=';

type Open = {
  readonly words: { readonly token: Token; readonly word: Word }[];
  input: SimpleCommand['input'];
};

const begin = (input: 'pipe' | null): Open => ({ words: [], input });

/** A word that was not understood keeps its source text. */
const wordOf = ({ word: w, pattern }: Token, source: string): Word =>
  w ?? pattern ?? word(source);

function finish({ words, input }: Open): SimpleCommand | null {
  const first = words[0]?.token;
  const last = words.at(-1)?.token;
  return first && last
    ? {
        start: first.start,
        end: last.end,
        argv: words.map((w) => w.word),
        words: words.map(({ token: { start, end } }) => ({ start, end })),
        input,
      }
    : null;
}

/** The `2` in `2>file` is not a word of the command. */
function dropNumber({ words }: Open, { start }: Token, text: string): void {
  const last = words.at(-1)?.token;
  if (last?.end === start && /^\d+$/.test(text.slice(last.start, last.end)))
    words.pop();
}

/** The commands in a word's `$(…)` and backticks. */
function inside(
  source: string,
  offset: number,
  depth: number,
): readonly SimpleCommand[] {
  if (depth >= DEEPEST || !/\b(?:docker|podman)\s/.test(source)) return [];
  const commands: SimpleCommand[] = [];
  let after = 0;
  for (const { 0: sign, index } of source.matchAll(/\$\(|`/g)) {
    const found = index < after ? null : expansionAt(source, index);
    if (!found) continue;
    after = found.end;
    const from = index + sign.length;
    for (const command of readCommands(
      source.slice(from, after - 1),
      depth + 1,
    ))
      commands.push(moved(command, offset + from));
  }
  return commands;
}

const shift = ({ start, end }: Span, by: number): Span => ({
  start: start + by,
  end: end + by,
});

const moved = (command: SimpleCommand, by: number): SimpleCommand => ({
  ...command,
  ...shift(command, by),
  words: command.words.map((span) => shift(span, by)),
});

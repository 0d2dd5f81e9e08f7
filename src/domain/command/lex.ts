import type { Argv, Part, Word } from '../../data/schema/command';
import { ansiCAt } from './ansiC';
import { expansionAt } from './expansion';
import { wordOf } from './word';

/** Half-open range of UTF-16 units in the text. */
export type Span = { readonly start: number; readonly end: number };

export type Token = Span & {
  readonly kind: 'word' | 'blank' | 'comment' | 'operator' | 'notUnderstood';
  /** For words: what the shell passes to the program. */
  readonly word?: Word;
  /**
   * The word if it contains a glob pattern, with the pattern as text: no file
   * may match it.
   */
  readonly pattern?: Word;
};

/** Longest first, so that `>>` is not read as two. */
const operators = [
  '&&',
  '||',
  '>>',
  '2>&1',
  '|',
  '>',
  '<',
  ';',
  '&',
  '(',
  ')',
  '\n',
];

/**
 * Splits a bash text into tokens whose spans cover it in order. Supported:
 * simple commands with quotes, `\` continuations, comments, operators between
 * commands, and expansions. Anything else (glob patterns, an unclosed quote)
 * becomes a `notUnderstood` token, never a guess. Never throws.
 */
export function lexBash(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token =
      blankAt(text, at) ??
      commentAt(text, at, tokens.at(-1)) ??
      operatorAt(text, at) ??
      wordAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/**
 * The words of a text that is one simple command, or null if it is not one or
 * was not fully understood. Surrounding line breaks and `;` are ignored.
 */
export function argvOf(text: string): Argv | null {
  const tokens = lexBash(text).filter(
    ({ kind }) => kind !== 'blank' && kind !== 'comment',
  );
  const isEnd = (token: Token | undefined) =>
    token?.kind === 'operator' && /[;\n]/.test(text.charAt(token.start));
  while (isEnd(tokens.at(-1))) tokens.pop();
  const first = tokens.findIndex(({ start }) => text[start] !== '\n');
  const words = tokens.slice(Math.max(first, 0));
  return words.every(({ kind }) => kind === 'word')
    ? words.map((token) => token.word ?? [])
    : null;
}

const blank = /(?:[ \t]|\\\n)+/y;

function blankAt(text: string, start: number): Token | null {
  blank.lastIndex = start;
  const length = blank.exec(text)?.[0].length ?? 0;
  return length ? { kind: 'blank', start, end: start + length } : null;
}

function commentAt(text: string, start: number, before?: Token): Token | null {
  const insideWord =
    before?.kind === 'word' || before?.kind === 'notUnderstood';
  if (text[start] !== '#' || insideWord) return null;
  const newline = text.indexOf('\n', start);
  return {
    kind: 'comment',
    start,
    end: newline === -1 ? text.length : newline,
  };
}

function operatorAt(text: string, start: number): Token | null {
  const found = operators.find((o) => text.startsWith(o, start));
  return found ? { kind: 'operator', start, end: start + found.length } : null;
}

/**
 * Reads pieces until whitespace or an operator. One piece that is not
 * understood makes the whole word `notUnderstood`.
 */
function wordAt(text: string, start: number): Token {
  const parts: Part[] = [];
  let at = start;
  // `~ann` is the home directory of another account, `2>` redirects stderr
  let understood = !/^(~[^/:\s;&|()<>]|\d+[<>])/.test(
    text.slice(start, start + 32),
  );
  let pattern = false;
  while (at < text.length && !/[ \t\n;&|()<>]/.test(text.charAt(at))) {
    if (text[at] === '~' && isHome(text, start, at)) {
      parts.push({ dyn: 'home' });
      at++;
      continue;
    }
    const piece = pieceAt(text, at);
    if (piece.parts) for (const part of piece.parts) parts.push(part);
    else understood = false;
    if (piece.pattern) pattern = true;
    at = piece.end;
  }
  if (!understood) return { kind: 'notUnderstood', start, end: at };
  const word = wordOf(parts);
  return pattern
    ? { kind: 'notUnderstood', start, end: at, pattern: word }
    : { kind: 'word', start, end: at, word };
}

/**
 * Whether a `~` is the home directory: at the start of a word, or after the `=`
 * or a `:` in what looks like an assignment (`-e A=~/x`, as in bash).
 */
function isHome(text: string, start: number, at: number): boolean {
  if (!/^~(?=[/:\s;&|()<>]|$)/.test(text.slice(at, at + 2))) return false;
  if (at === start) return true;
  return (
    at - start < 256 && /^[A-Za-z_]\w*=(?:.*:)?$/s.test(text.slice(start, at))
  );
}

type Piece = {
  readonly parts: readonly Part[] | null;
  readonly end: number;
  readonly pattern?: true;
};

/** Characters that have no special meaning outside quotes. */
const plain = /[^\s'"\\$`*?[{~;&|()<>]+/y;

function pieceAt(text: string, at: number): Piece {
  switch (text.charAt(at)) {
    case "'":
      return singleQuoted(text, at);
    case '"':
      return doubleQuoted(text, at);
    case '\\':
      return escaped(text, at);
    case '$':
    case '`':
      return dollar(text, at, ansiCAt(text, at));
    default: {
      if (
        /^\{(?=[^{}\s]*\})[^{},\s]*?(?:,|\.\.)/.test(text.slice(at, at + 256))
      )
        return { parts: null, end: at + 1 };
      plain.lastIndex = at;
      const run = plain.exec(text)?.[0] ?? text.charAt(at);
      return {
        parts: [run],
        end: at + run.length,
        ...(isPattern(text, at) && { pattern: true }),
      };
    }
  }
}

/**
 * Whether the shell replaces this with file names: `*`, `?`, `[ab]`; but not
 * the IPv6 address in `-p [::1]:80:80`.
 */
const isPattern = (text: string, at: number): boolean =>
  /^(?:[*?]|\[[^\]\s:]+\])/.test(text.slice(at, at + 256));

function singleQuoted(text: string, at: number): Piece {
  const close = text.indexOf("'", at + 1);
  return close === -1
    ? { parts: null, end: text.length }
    : { parts: [text.slice(at + 1, close)], end: close + 1 };
}

const plainInDoubleQuotes = /[^"\\$`]+/y;

function doubleQuoted(text: string, start: number): Piece {
  const parts: Part[] = [];
  let understood = true;
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    plainInDoubleQuotes.lastIndex = at;
    const run = plainInDoubleQuotes.exec(text)?.[0];
    const piece = run
      ? { parts: [run], end: at + run.length }
      : pieceInDoubleQuotes(text, at);
    if (piece.parts) for (const part of piece.parts) parts.push(part);
    else understood = false;
    at = piece.end;
  }
  const closed = at < text.length;
  return {
    parts: understood && closed ? parts : null,
    end: closed ? at + 1 : text.length,
  };
}

function pieceInDoubleQuotes(text: string, at: number): Piece {
  if (text[at] !== '\\') return dollar(text, at, null);
  const next = text.charAt(at + 1);
  return next && /["\\$`\n]/.test(next)
    ? { parts: [next === '\n' ? '' : next], end: at + 2 }
    : { parts: ['\\'], end: at + 1 };
}

/**
 * A backslash keeps the next character literal; at the end of the text, it
 * stands for itself.
 */
function escaped(text: string, at: number): Piece {
  const next = text.charAt(at + 1);
  if (next === '\n') return { parts: [''], end: at + 2 };
  return { parts: [next || '\\'], end: at + (next ? 2 : 1) };
}

/** `$x`, `$(x)`, `$'x'`, and backticks; a `$` before anything else is text. */
function dollar(text: string, at: number, quoted: Piece | null): Piece {
  const found = expansionAt(text, at);
  if (quoted) return quoted;
  if (found) return { parts: [found.part], end: found.end };
  return /^(?:`|\$[{('"])/.test(text.slice(at, at + 2))
    ? { parts: null, end: at + 1 }
    : { parts: ['$'], end: at + 1 };
}

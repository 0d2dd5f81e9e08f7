import type { Argv, Dynamic, Part, Word } from '../../data/schema/command';
import { word } from './word';

/** Half-open range of UTF-16 units in the text. */
export type Span = { readonly start: number; readonly end: number };

export type Token = Span & {
  readonly kind: 'word' | 'blank' | 'comment' | 'operator' | 'notUnderstood';
  /** For words: what the shell would hand over. */
  readonly word?: Word;
};

/** What bash expands and we know the meaning of; the longest spelling first. */
const expansions: readonly (readonly [spelling: string, name: Dynamic])[] = [
  ['$(id -un)', 'userName'],
  ['$(id -u)', 'uid'],
  ['$(id -g)', 'gid'],
  ['$(whoami)', 'userName'],
  ['$(pwd)', 'cwd'],
  ['${HOME}', 'home'],
  ['${USER}', 'userName'],
  ['${PWD}', 'cwd'],
  ['$HOME', 'home'],
  ['$USER', 'userName'],
  ['$PWD', 'cwd'],
];

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
 * Cuts a bash text into tokens whose spans cover it in order. Understood:
 * simple commands with quotes, `\` continuations, comments, operators between
 * commands and the expansions that docker commands use. Anything else (other
 * variables, command substitution, patterns of file names, an open quote)
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
 * The words of a text, where it is one simple command that was understood
 * whole; null otherwise. A line break or `;` behind it does not count.
 */
export function argvOf(text: string): Argv | null {
  const tokens = lexBash(text).filter(
    ({ kind }) => kind !== 'blank' && kind !== 'comment',
  );
  const isEnd = (token: Token | undefined) =>
    token?.kind === 'operator' && /[;\n]/.test(text.charAt(token.start));
  while (isEnd(tokens.at(-1))) tokens.pop();
  return tokens.every(({ kind }) => kind === 'word')
    ? tokens.map((token) => token.word ?? [])
    : null;
}

function blankAt(text: string, start: number): Token | null {
  const end =
    start +
    (/^(?:[ \t]|\\\r?\n)+/.exec(text.slice(start, start + 4096))?.[0].length ??
      0);
  return end > start ? { kind: 'blank', start, end } : null;
}

function commentAt(text: string, start: number, before?: Token): Token | null {
  if (text[start] !== '#' || before?.kind === 'word') return null;
  const newline = text.indexOf('\n', start);
  return { kind: 'comment', start, end: newline < 0 ? text.length : newline };
}

function operatorAt(text: string, start: number): Token | null {
  const found = operators.find((o) => text.startsWith(o, start));
  return found ? { kind: 'operator', start, end: start + found.length } : null;
}

/** Reads pieces until a blank or an operator; a piece that is not understood spoils the word. */
function wordAt(text: string, start: number): Token {
  const parts: Part[] = [];
  let at = start;
  // `~tom` is the home folder of another account, `2>` no output but the second
  let understood = !/^(~[^/\s;&|()<>]|\d+[<>])/.test(
    text.slice(start, start + 32),
  );
  const home = /^~(?=[/\s;&|()<>]|$)/.test(text.slice(start, start + 2));
  if (home) {
    parts.push({ dyn: 'home' });
    at++;
  }
  while (at < text.length && !/[ \t\n;&|()<>]/.test(text.charAt(at))) {
    const piece = pieceAt(text, at);
    if (piece.parts) parts.push(...piece.parts);
    else understood = false;
    at = piece.end;
  }
  return understood
    ? { kind: 'word', start, end: at, word: word(...parts) }
    : { kind: 'notUnderstood', start, end: at };
}

type Piece = { readonly parts: readonly Part[] | null; readonly end: number };

function pieceAt(text: string, at: number): Piece {
  switch (text.charAt(at)) {
    case "'":
      return singleQuoted(text, at);
    case '"':
      return doubleQuoted(text, at);
    case '\\':
      return escaped(text, at);
    case '$':
      return expansion(text, at);
    case '`':
      return { parts: null, end: at + 1 };
    default:
      return {
        parts: isPattern(text, at) ? null : [text.charAt(at)],
        end: at + 1,
      };
  }
}

/** Whether names of files, or several words, take the place of what stands here: `*`, `?`, `[ab]`, `{a,b}`, `{1..3}`; not the IPv6 address of `-p [::1]:80:80`. */
const isPattern = (text: string, at: number): boolean =>
  /^(?:[*?]|\[[^\]\s:]+\]|\{[^{}\s]*(?:,|\.\.)[^{}\s]*\})/.test(
    text.slice(at, at + 256),
  );

function singleQuoted(text: string, at: number): Piece {
  const close = text.indexOf("'", at + 1);
  return close < 0
    ? { parts: null, end: text.length }
    : { parts: [text.slice(at + 1, close)], end: close + 1 };
}

function doubleQuoted(text: string, start: number): Piece {
  const parts: Part[] = [];
  let understood = true;
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    const c = text.charAt(at);
    if (c === '\\' && /["\\$`\n]/.test(text.charAt(at + 1))) {
      parts.push(text[at + 1] === '\n' ? '' : text.charAt(at + 1));
      at += 2;
    } else if (c === '$' || c === '`') {
      const piece: Piece =
        c === '$' ? expansion(text, at) : { parts: null, end: at + 1 };
      if (piece.parts) parts.push(...piece.parts);
      else understood = false;
      at = piece.end;
    } else {
      parts.push(c);
      at++;
    }
  }
  const closed = at < text.length;
  return {
    parts: understood && closed ? parts : null,
    end: closed ? at + 1 : text.length,
  };
}

/** A backslash keeps the next character; one that ends the text stays itself. */
function escaped(text: string, at: number): Piece {
  const next = text.charAt(at + 1);
  if (next === '\n') return { parts: [''], end: at + 2 };
  return { parts: [next || '\\'], end: at + (next ? 2 : 1) };
}

function expansion(text: string, at: number): Piece {
  for (const [spelling, name] of expansions) {
    // `$HOMEWORK` is another variable than `$HOME`
    const longer =
      /^\$\w/.test(spelling) && /\w/.test(text.charAt(at + spelling.length));
    if (text.startsWith(spelling, at) && !longer) {
      return { parts: [{ dyn: name }], end: at + spelling.length };
    }
  }
  // a lone `$` is text; `$x`, `${x}`, `$(…)`, `$'…'` are not understood
  return /^\$[\w{('"*@#?$!-]/.test(text.slice(at, at + 2))
    ? { parts: null, end: at + 1 }
    : { parts: ['$'], end: at + 1 };
}

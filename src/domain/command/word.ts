import type { Dynamic, Expansion, Part, Word } from '../../data/schema/command';

/** Builds a word in normal form: no empty text parts and no two adjacent ones. */
export const word = (...parts: readonly Part[]): Word => wordOf(parts);

/**
 * {@link word} for a list of any length; the number of arguments in a call is
 * limited.
 */
export function wordOf(parts: readonly Part[]): Word {
  const normal: Part[] = [];
  for (const part of parts) {
    const last = normal.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') {
      normal[normal.length - 1] = last + part;
    } else normal.push(part);
  }
  return normal;
}

/** Concatenates words, with a separator between them. */
export function join(words: readonly Word[], separator = ''): Word {
  return word(
    ...words.flatMap((w, i): readonly Part[] => (i ? [separator, ...w] : w)),
  );
}

/** A part that the shell expands. */
export const dyn = (name: Dynamic): Part => ({ dyn: name });

/** The word's text, or null if a shell would have to expand a part of it. */
export function literal(w: Word): string | null {
  let text = '';
  for (const part of w) {
    if (typeof part !== 'string') return null;
    text += part;
  }
  return text;
}

/** The word for display, with expansions shown as `$NAME`. */
export function display(w: Word): string {
  return w.map((p) => (typeof p === 'string' ? p : displayed(p))).join('');
}

function displayed(part: Expansion): string {
  if (part.dyn === 'variable') return `$${part.name}`;
  return part.dyn === 'script' ? part.text : shown[part.dyn];
}

const shown: Readonly<Record<Dynamic, string>> = {
  cwd: '$PWD',
  home: '$HOME',
  uid: '$(id -u)',
  gid: '$(id -g)',
  userName: '$(id -un)',
};

/** Splits a word at every occurrence of a character in its text parts. */
export function split(w: Word, separator: string): readonly Word[] {
  const pieces: Part[][] = [[]];
  for (const part of w) {
    if (typeof part !== 'string') {
      pieces.at(-1)?.push(part);
      continue;
    }
    const [first = '', ...rest] = part.split(separator);
    pieces.at(-1)?.push(first);
    for (const text of rest) pieces.push([text]);
  }
  return pieces.map((p) => word(...p));
}

/**
 * Splits a word at the first occurrence of a character; if there is none, the
 * second half is absent.
 */
export function cut(
  w: Word,
  separator: string,
): readonly [head: Word, tail?: Word] {
  const [head = [], ...rest] = split(w, separator);
  return rest.length ? [head, join(rest, separator)] : [head];
}

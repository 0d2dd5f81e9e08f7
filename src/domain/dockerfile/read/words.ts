import type { EditedText } from '../../text/editedText';
import type { Flag, Pair, Piece } from './types';

const wordPattern = /(?:"(?:\\.|[^"\\])*"|'[^']*'|\\[^]|[^\s"'\\])+|["'\\]\S*/g;

/** Words separated by spaces; a quoted part belongs to its word. */
export const wordsOf = (rest: EditedText): readonly Piece[] =>
  [...rest.text.matchAll(wordPattern)].map(({ 0: text, index }) => ({
    ...placed(rest, index, text.length),
    text,
  }));

/** Converts a position in the joined text to a position in the file. */
export const placed = (rest: EditedText, start: number, length: number) =>
  rest.before({ start, end: start + length });

/** The flags at the front, and where they end. */
export function flagsOf(rest: EditedText): {
  readonly flags: readonly Flag[];
  readonly end: number;
} {
  const pattern = /\s*(--([A-Za-z-]+)(?:=((?:"[^"]*"|\S)*))?)(?=\s|$)/y;
  const flags: Flag[] = [];
  let end = 0;
  for (let found; (found = pattern.exec(rest.text)); end = pattern.lastIndex) {
    const [whole, text = '', name = '', value = ''] = found;
    const start = found.index + whole.length - text.length;
    flags.push({ ...placed(rest, start, text.length), text, name, value });
  }
  return { flags, end };
}

/** The words of the exec form; null for the shell form. */
export function jsonWords(rest: EditedText): readonly Piece[] | null {
  const text = rest.text.trim();
  if (!text.startsWith('[') || !text.endsWith(']')) return null;
  const values = parsed(text);
  if (!values) return null;
  const places = [...rest.text.matchAll(/"(?:\\.|[^"\\])*"/g)];
  return values.map((value, i) => ({
    ...placed(rest, places[i]?.index ?? 0, places[i]?.[0].length ?? 0),
    text: value,
  }));
}

function parsed(text: string): readonly string[] | null {
  try {
    const value = JSON.parse(text) as unknown;
    return Array.isArray(value) && value.every((v) => typeof v === 'string')
      ? value
      : null;
  } catch {
    return null;
  }
}

/** The key-value pairs of ENV, ARG, and LABEL. */
export function pairsOf(
  keyword: string,
  words: readonly Piece[],
  rest: EditedText,
): readonly Pair[] {
  const [first] = words;
  if (!first || !/^(?:ENV|ARG|LABEL)$/.test(keyword)) return [];
  if (keyword !== 'ARG' && !first.text.includes('=')) {
    const value = /^\s*\S+\s([^]*)/.exec(rest.text)?.[1]?.trim() ?? '';
    return [
      {
        start: first.start,
        end: words.at(-1)?.end ?? first.end,
        name: first.text,
        value,
        legacy: true,
      },
    ];
  }
  return words.map(({ start, end, text }) => {
    const at = text.indexOf('=');
    return {
      start,
      end,
      name: unquoted(at === -1 ? text : text.slice(0, at)),
      value: at === -1 ? null : unquoted(text.slice(at + 1)),
      legacy: false,
    };
  });
}

/** A word without its quotes. */
export const unquoted = (text: string): string =>
  text.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'/g, '$1$2');

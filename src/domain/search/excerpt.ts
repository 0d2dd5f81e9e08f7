/** A part of an excerpt; matches are marked with `hit`. */
export type ExcerptPiece = { readonly text: string; readonly hit: boolean };

/**
 * The part of a text that contains the most words of a query.
 *
 * @param words - in lowercase; words that are not in the text are ignored
 * @param length - maximum number of characters, not counting the ellipses
 * @returns the excerpt in parts; the beginning of the text if no word is found
 */
export function excerptOf(
  text: string,
  words: readonly string[],
  length: number,
): readonly ExcerptPiece[] {
  const hits = hitsIn(text.toLowerCase(), words);
  const start = startOf(text, hits, length);
  const end = endOf(text, start + length);
  const pieces: ExcerptPiece[] = [];
  const put = (piece: string, hit: boolean) => {
    if (piece !== '') pieces.push({ text: piece, hit });
  };
  let at = start;
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue;
    put(text.slice(at, hit.start), false);
    put(text.slice(hit.start, hit.end), true);
    at = hit.end;
  }
  put(text.slice(at, end), false);
  if (start > 0) pieces.unshift({ text: '… ', hit: false });
  if (end < text.length) pieces.push({ text: ' …', hit: false });
  return pieces;
}

/** Avoids ending inside a Latin word. */
function endOf(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const cut = /[\w-]+$/.exec(text.slice(0, end + 1))?.index;
  return cut !== undefined && end - cut < 20 ? cut : end;
}

type Hit = {
  readonly start: number;
  readonly end: number;
  readonly word: string;
};

/** The matches in text order; if two overlap, the longer one. */
function hitsIn(text: string, words: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    if (word === '') continue;
    for (
      let start = text.indexOf(word);
      start >= 0 && hits.length < 200;
      start = text.indexOf(word, start + word.length)
    ) {
      const end = start + word.length;
      if (isInsideWord(text, start, word)) continue;
      if (!hits.some((other) => start < other.end && other.start < end))
        hits.push({ start, end, word });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/**
 * Short words match only whole words: `at` does not match in `generates`, but
 * `cuda` matches in `libcudart`.
 */
const isInsideWord = (text: string, start: number, word: string): boolean =>
  word.length < 4 &&
  /^[a-z]+$/.test(word) &&
  /[a-z]/.test(text.charAt(start - 1));

/** The start before the match that shows the most different words, at a word boundary. */
function startOf(text: string, hits: readonly Hit[], length: number): number {
  let best = 0;
  let most = 0;
  for (const { start } of hits) {
    const seen = new Set(
      hits
        .filter((hit) => hit.start >= start && hit.end <= start + length - 30)
        .map((hit) => hit.word),
    ).size;
    if (seen > most) {
      most = seen;
      best = start;
    }
  }
  const from = Math.max(0, Math.min(best - 30, text.length - length));
  if (from === 0) return 0;
  // Avoids starting inside a word. Han text has no spaces and can start anywhere.
  const space = text.slice(from, best).search(/[\s，。；：、]/);
  return space === -1 ? from : from + space + 1;
}

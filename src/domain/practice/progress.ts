/**
 * Reads the ids of what the reader has done from what the browser has stored:
 * separated by spaces. Ids that are not known (an older version, a hand edit)
 * are dropped.
 */
export function parseDone(
  stored: string | null,
  known: readonly string[],
): readonly string[] {
  const words = new Set((stored ?? '').split(' '));
  return known.filter((id) => words.has(id));
}

/** The stored text with an id in it, or without; ids of other pages stay. */
export function withDone(
  stored: string | null,
  id: string,
  done: boolean,
): string {
  const words = (stored ?? '').split(' ').filter((w) => w !== '' && w !== id);
  return (done ? [...words, id] : words).join(' ');
}

/** The stored text without these ids: the reader begins again. */
export function withoutDone(
  stored: string | null,
  ids: readonly string[],
): string | null {
  const words = (stored ?? '').split(' ').filter((w) => !ids.includes(w));
  return words.filter((w) => w !== '').join(' ') || null;
}

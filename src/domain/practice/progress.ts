/**
 * Reads the ids of completed exercises from the browser's storage: separated by
 * spaces. Unknown ids (from an older version or a manual edit) are dropped.
 */
export function parseDone(
  stored: string | null,
  known: readonly string[],
): readonly string[] {
  const words = new Set((stored ?? '').split(' '));
  return known.filter((id) => words.has(id));
}

/** The stored text with an id added or removed; ids of other pages stay. */
export function withDone(
  stored: string | null,
  id: string,
  done: boolean,
): string {
  const words = (stored ?? '').split(' ').filter((w) => w !== '' && w !== id);
  return (done ? [...words, id] : words).join(' ');
}

/** The stored text without these ids, to start over. */
export function withoutDone(
  stored: string | null,
  ids: readonly string[],
): string | null {
  const words = (stored ?? '').split(' ').filter((w) => !ids.includes(w));
  return words.filter((w) => w !== '').join(' ') || null;
}

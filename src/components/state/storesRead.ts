const keys = new Set<string>();

/** Notes that the page which is being rendered reads what the browser keeps under a key. */
export function noteRead(key: string): void {
  keys.add(key);
}

/**
 * The keys that were read since the last call. Pages are rendered one after the
 * other, each in one piece, so at the end of a page they are that page's.
 */
export function takeReads(): readonly string[] {
  const taken = [...keys].sort();
  keys.clear();
  return taken;
}

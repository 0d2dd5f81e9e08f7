const keys = new Set<string>();

/** Records that the page being rendered reads the browser's storage under a key. */
export function noteRead(key: string): void {
  keys.add(key);
}

/**
 * The keys read since the last call. Pages render one after the other without
 * interleaving, so at the end of a page these are that page's keys.
 */
export function takeReads(): readonly string[] {
  const taken = [...keys].sort();
  keys.clear();
  return taken;
}

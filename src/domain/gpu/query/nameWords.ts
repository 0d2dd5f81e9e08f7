/** The words of a name's key, split at spaces and punctuation. */
export function nameWords(key: string): readonly string[] {
  return key.split(/[^a-z0-9]+/).filter(Boolean);
}

/** The key without spaces and punctuation: `rtx3090` finds `RTX 3090`. */
export const compactName = (key: string): string =>
  key.replace(/[^a-z0-9]/g, '');

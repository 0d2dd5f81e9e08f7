/** The words of a name's key: what stands between blanks and signs. */
export function nameWords(key: string): readonly string[] {
  return key.split(/[^a-z0-9]+/).filter(Boolean);
}

/** The key without blanks and signs: `rtx3090` finds `RTX 3090`. */
export const compactName = (key: string): string =>
  key.replace(/[^a-z0-9]/g, '');

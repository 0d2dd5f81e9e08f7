/** Replaces `{placeholders}` with the user's names; other braces stay. */
export const fillNames = (
  text: string,
  names: Readonly<Record<string, string>>,
): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => names[name] ?? all);

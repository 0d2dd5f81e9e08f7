/** Puts the reader's names in the place of `{holes}`; braces that are none stay. */
export const fillNames = (
  text: string,
  names: Readonly<Record<string, string>>,
): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => names[name] ?? all);

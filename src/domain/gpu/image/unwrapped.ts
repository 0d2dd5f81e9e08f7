/**
 * JSON without the line breaks that a narrow terminal put into its strings,
 * where JSON allows none.
 */
export const unwrapped = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\[^])*"/g, (text) => text.replace(/\n/g, ''));

import type { Messages } from './messages';

/**
 * Compares the messages that the source code has with those that are translated.
 * @param warnings what the extraction complained about, one a line
 */
export function checkExtraction(
  extracted: Messages,
  translated: Messages,
  warnings: readonly string[],
): string[] {
  const missing = [...extracted].flatMap(([key, message]) =>
    translated.has(key) || isTranslatedByTheme(key, message) ? [] : [key],
  );
  const extra = [...translated.keys()].filter((key) => !extracted.has(key));
  return [
    ...warnings.map((warning) => `the extraction warns: ${warning}`),
    ...missing.map((key) => `${key} is missing: npm run i18n:write adds it`),
    ...extra.map((key) => `${key} is not used any more: remove it`),
  ];
}

/** Docusaurus brings the Chinese of its own theme along; what it left in English is ours to add. */
function isTranslatedByTheme(key: string, message: string): boolean {
  return (
    key.includes('#theme.') &&
    (/\p{Script=Han}/u.test(message) || !/[A-Za-z]{3}/.test(message))
  );
}

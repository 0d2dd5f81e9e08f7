import type { Messages } from './messages';

/**
 * Compares the messages in the source code with the translated ones.
 *
 * @param warnings warnings from the extraction, one per line
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
    ...extra.map((key) => `${key} is no longer used: remove it`),
  ];
}

/** Docusaurus includes the Chinese texts of its own theme; we add those that are still in English. */
function isTranslatedByTheme(key: string, message: string): boolean {
  return (
    key.includes('#theme.') &&
    (/\p{Script=Han}/u.test(message) || !/[A-Za-z]{3}/.test(message))
  );
}

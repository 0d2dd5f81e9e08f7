import type { Messages } from './translations';

/**
 * Leaves of Docusaurus' catalogue what its own theme looks up by id.
 *
 * @param source - the JSON text of id to message
 * @returns the same with the ids of the theme only
 */
export function themeTexts(source: string): string {
  const all = JSON.parse(source) as Messages;
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(all).filter(([id]) => id.startsWith('theme.')),
    ),
  );
}

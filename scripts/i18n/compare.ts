import type { Page, Section } from './parsePage';

/** Something in a section that must be the same in both languages, as text to compare and to show. */
export type Collect = (section: Section) => readonly string[];

/**
 * Compares what a collector finds, section by section and in any order, because
 * word order inside a sentence differs between languages.
 *
 * @returns one line for each item that occurs on one side only
 */
export function compareSections(
  english: Page,
  chinese: Page,
  what: string,
  collect: Collect,
): string[] {
  return english.sections.flatMap((section, index) => {
    const twin = chinese.sections[index];
    // Different headings are reported separately.
    if (twin === undefined || twin.id !== section.id) return [];
    const { missing, extra } = difference(collect(section), collect(twin));
    const where = section.id === undefined ? '' : ` in #${section.id}`;
    return [
      ...missing.map((item) => `lacks the ${what} ${item}${where}`),
      ...extra.map(
        (item) =>
          `has the ${what} ${item}${where}, but the English page doesn't`,
      ),
    ];
  });
}

/** Items that occur more often in one list than in the other. */
export function difference(
  english: readonly string[],
  chinese: readonly string[],
): { readonly missing: string[]; readonly extra: string[] } {
  const extra = [...chinese];
  const missing = english.filter((item) => {
    const found = extra.indexOf(item);
    if (found >= 0) extra.splice(found, 1);
    return found < 0;
  });
  return { missing, extra };
}

import { gzipSync } from 'node:zlib';
import type { Locale } from '../../data/schema/text';
import { pack } from '../../domain/search/pack';
import type { SearchPage, SearchSection } from '../../domain/search/page';

/**
 * Maximum gzip size of the texts of one language, in bytes; the limit is 60 KiB
 * including the chunk's wrapper.
 */
const BUDGET = 55 * 1024;

/** Numbers of characters of a section's opening to keep verbatim, in descending order. */
const lengths: Readonly<Record<Locale, readonly number[]>> = {
  en: [2000, 400, 320, 260, 220, 180, 150, 120, 90],
  zh: [1000, 200, 160, 130, 110, 90, 75, 60, 45],
} satisfies Record<Locale, readonly number[]>;

/** A word that this fraction of the sections contains doesn't distinguish any of them. */
const COMMON = 0.08;

/**
 * Shortens the pages to fit the budget. Each section keeps its opening, which is
 * what an excerpt shows, and every other word once. The more pages the guide has,
 * the shorter the openings.
 */
export function shortened(
  pages: readonly SearchPage[],
  locale: Locale,
): readonly SearchPage[] {
  const shorten = shortener(pages, locale);
  let result = pages;
  for (const length of lengths[locale]) {
    result = pages.map((page) => ({
      ...page,
      sections: page.sections.map((section) => shorten(section, length)),
    }));
    if (gzipSync(JSON.stringify(pack(result)), { level: 9 }).length <= BUDGET)
      break;
  }
  return result;
}

function shortener(pages: readonly SearchPage[], locale: Locale) {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const wordsOf = (text: string) =>
    [...segmenter.segment(text.toLowerCase())]
      .filter(({ isWordLike, segment }) => isWordLike && segment.length > 1)
      .map(({ segment }) => segment);
  const sections = pages.flatMap((page) => page.sections);
  const counts = new Map<string, number>();
  for (const { text } of sections)
    for (const word of new Set(wordsOf(text)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const isCommon = (word: string) =>
    (counts.get(word) ?? 0) > COMMON * sections.length;
  return (section: SearchSection, length: number): SearchSection => {
    const end = endOfOpening(section.text, length);
    const text = section.text.slice(0, end);
    const opening = text.toLowerCase();
    const rest = new Set(
      wordsOf(section.text.slice(end)).filter(
        (word) => !isCommon(word) && !opening.includes(word),
      ),
    );
    return {
      ...section,
      text,
      words: [section.words, ...rest].join(' ').trim(),
    };
  };
}

/** Cuts after the last sentence that ends within the length; slightly later if a sentence ends there. */
function endOfOpening(text: string, length: number): number {
  if (text.length <= length * 1.3) return text.length;
  const ends = [
    ...text.slice(0, length).matchAll(/[.!?:;](?= )|[。！？：；]/g),
  ];
  const last = (ends.at(-1)?.index ?? 0) + 1;
  return last > length / 2 ? last : length;
}

import { gzipSync } from 'node:zlib';
import type { Locale } from '../../data/schema/text';
import { pack } from '../../domain/search/pack';
import type { SearchPage, SearchSection } from '../../domain/search/page';

/** Bytes after gzip that the texts of one language may weigh; the promise is 60 KiB, with the chunk's wrapping. */
const BUDGET = 55 * 1024;

/** Characters of a section's opening that are kept as they stand, the longest first. */
const lengths: Readonly<Record<Locale, readonly number[]>> = {
  en: [2000, 400, 320, 260, 220, 180, 150, 120, 90],
  zh: [1000, 200, 160, 130, 110, 90, 75, 60, 45],
} satisfies Record<Locale, readonly number[]>;

/** A word that this share of the sections has distinguishes none of them. */
const COMMON = 0.08;

/**
 * The pages so that they fit the budget. Each section keeps its opening, which
 * is what an excerpt shows, and of the rest every word once; the more pages the
 * guide has, the shorter the openings.
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

/** After the last sentence that ends within the length; after a little more where the text does. */
function endOfOpening(text: string, length: number): number {
  if (text.length <= length * 1.3) return text.length;
  const ends = [
    ...text.slice(0, length).matchAll(/[.!?:;](?= )|[。！？：；]/g),
  ];
  const last = (ends.at(-1)?.index ?? 0) + 1;
  return last > length / 2 ? last : length;
}

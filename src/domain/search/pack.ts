import { decode, encode, type AsciiCoded } from './asciiCode';
import type { SearchPage, SearchSection } from './page';

/** Pages in their download format: all texts in one list, without field names. */
export type PackedPages = AsciiCoded<readonly string[]> & {
  /** Number of sections per page. */
  readonly sections: readonly number[];
};

const PAGE = 3;
const SECTION = 4;

/** Converts pages to the download format; `unpack` reads it. */
export const pack = (pages: readonly SearchPage[]): PackedPages => ({
  sections: pages.map(({ sections }) => sections.length),
  ...encode(
    pages.flatMap(({ path, title, keywords, sections }) => [
      path,
      title,
      keywords,
      ...sections.flatMap(({ id, title: heading, text, words }) => [
        id,
        heading,
        text,
        words,
      ]),
    ]),
  ),
});

/** The inverse of `pack`. */
export function unpack(packed: PackedPages): readonly SearchPage[] {
  const texts = decode(packed);
  let at = 0;
  return packed.sections.map((count): SearchPage => {
    const [path = '', title = '', keywords = ''] = texts.slice(at, at + PAGE);
    const begin = at + PAGE;
    at = begin + count * SECTION;
    return {
      path,
      title,
      keywords,
      sections: Array.from({ length: count }, (_, i) =>
        sectionAt(texts, begin + i * SECTION),
      ),
    };
  });
}

function sectionAt(texts: readonly string[], at: number): SearchSection {
  const [id = '', title = '', text = '', words = ''] = texts.slice(
    at,
    at + SECTION,
  );
  return { id, title, text, words };
}

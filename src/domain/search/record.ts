import type { SearchPage } from './page';

/** The kind of a result, so that users see where it leads. */
export type RecordKind =
  'page' | 'error' | 'option' | 'tool' | 'example' | 'gpu';

/** A searchable item with its own URL. */
export type SearchRecord = {
  readonly kind: RecordKind;
  /** Within the site, with an anchor, without language or base URL. */
  readonly path: string;
  /** Title of the page. */
  readonly title: string;
  /** Heading of the section; empty for the page itself. */
  readonly heading: string;
  readonly text: string;
  /** Words in its commands; searched, but not shown. */
  readonly words: string;
  /** Other names that users have for it; searched, but not shown. */
  readonly keywords: string;
  /** An error that most newcomers encounter. */
  readonly common?: true;
};

/** A record for each section of the pages. */
export const pageRecords = (
  pages: readonly SearchPage[],
): readonly SearchRecord[] =>
  pages.flatMap(({ path, title, keywords, sections }) =>
    sections.map(({ id, title: heading, text, words }, place) => ({
      kind: path.startsWith('/examples/') ? 'example' : 'page',
      path: id === '' ? path : `${path}#${id}`,
      title,
      heading,
      text,
      words,
      keywords: place === 0 ? keywords : '',
    })),
  );

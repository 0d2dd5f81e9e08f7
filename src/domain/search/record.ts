import type { SearchPage } from './page';

/** What a result is, so that a reader sees where it leads. */
export type RecordKind =
  'page' | 'error' | 'option' | 'tool' | 'example' | 'gpu';

/** One thing that can be found; it has an address. */
export type SearchRecord = {
  readonly kind: RecordKind;
  /** Within the site, with its anchor, without language or base URL. */
  readonly path: string;
  /** Of the page. */
  readonly title: string;
  /** Of the section; empty for the page itself. */
  readonly heading: string;
  readonly text: string;
  /** Of its commands; found, but not shown. */
  readonly words: string;
  /** What readers call it; found, but not shown. */
  readonly keywords: string;
  /** An error that most newcomers meet. */
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

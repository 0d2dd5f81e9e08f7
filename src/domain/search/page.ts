/** The contents under one heading of a page. */
export type SearchSection = {
  /** The heading's anchor; empty for the text before the first heading. */
  readonly id: string;
  readonly title: string;
  /**
   * Prose on one line, or its beginning; values that the user provides are
   * `{placeholders}`.
   */
  readonly text: string;
  /** Words in its commands and in the rest of its prose; searched but not shown. */
  readonly words: string;
};

/** A page of the guide in one language, as searched. */
export type SearchPage = {
  /** The page's path within the site, without language or base URL. */
  readonly path: string;
  readonly title: string;
  /** From the front matter, on one line. */
  readonly keywords: string;
  readonly sections: readonly SearchSection[];
};

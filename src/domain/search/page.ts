/** What stands under one heading of a page. */
export type SearchSection = {
  /** The heading's anchor; empty for what comes before the first heading. */
  readonly id: string;
  readonly title: string;
  /** Prose in one line, or its opening; what a reader fills in stands as `{hole}`. */
  readonly text: string;
  /** Words of its commands and of the rest of its prose, to be found but not shown. */
  readonly words: string;
};

/** A page of the guide in one language, as the search finds it. */
export type SearchPage = {
  /** The page's address within the site, without language or base URL. */
  readonly path: string;
  readonly title: string;
  /** Of the front matter, in one line. */
  readonly keywords: string;
  readonly sections: readonly SearchSection[];
};

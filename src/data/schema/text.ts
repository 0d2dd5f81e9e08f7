/** Texts and sources, which the rows of every table contain. */

export type Locale = 'en' | 'zh';

/** A fact's text in both languages. Omitting one doesn't compile. */
export type Localized = { readonly en: string; readonly zh: string };

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** Where we read a fact: an https address, or `measured` with a comment that names the command. */
export type Source = `https://${string}` | 'measured';

/** What every row of facts includes. */
export type Sourced = { readonly source: Source; readonly checked: IsoDate };

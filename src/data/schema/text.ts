/** Texts and provenance: what rows of every table are made of. */

export type Locale = 'en' | 'zh';

/** A text of a fact, in both languages. A missing one does not compile. */
export type Localized = { readonly en: string; readonly zh: string };

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** Where a fact was read: an https address, or `measured` with a comment that names the command. */
export type Source = `https://${string}` | 'measured';

/** What every row of facts carries along. */
export type Sourced = { readonly source: Source; readonly checked: IsoDate };

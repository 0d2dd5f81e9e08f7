import * as v from 'valibot';

/** A text in a configuration file: not empty. */
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
);

/**
 * `{en, zh}`. Not written as a literal pair, because the per-language build
 * would strip it (src/plugins/oneLanguage).
 */
export const localized = v.strictObject(
  v.entriesFromList(['en', 'zh'], text),
  ({ received }) =>
    received === 'undefined'
      ? 'is missing'
      : 'must be a text in each language: { en: …, zh: … }',
);

/** A text that matches a pattern, with the message if it does not. */
export const matching = (pattern: RegExp, message: string) =>
  v.pipe(v.string(), v.regex(pattern, message));

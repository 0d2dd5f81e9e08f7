import * as v from 'valibot';

/** A text of a file that people write: not empty. */
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
);

/** `{en, zh}`. Not written as such a pair, which the build of a language would cut (src/plugins/oneLanguage). */
export const localized = v.strictObject(v.entriesFromList(['en', 'zh'], text));

/** A text of a certain form, with what to say where it has another. */
export const matching = (pattern: RegExp, message: string) =>
  v.pipe(v.string(), v.regex(pattern, message));

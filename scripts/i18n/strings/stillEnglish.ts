import type { Messages } from './messages';

/**
 * Finds untranslated messages: equal to the English one and with a Latin word of
 * three or more letters.
 *
 * @param same ids whose message is the same in Chinese, with the reason; an
 * unnecessary one is reported too
 */
export function checkStillEnglish(
  english: Messages,
  chinese: Messages,
  same: Readonly<Record<string, string>>,
): string[] {
  const untranslated = [...chinese].filter(
    ([key, message]) =>
      message === english.get(key) &&
      isEnglish(message.replaceAll(/\{[^{}]*\}/g, '')),
  );
  const keys = untranslated.map(([key]) => key);
  return [
    ...untranslated
      .filter(([key]) => same[key] === undefined)
      .map(([key, message]) => `${key} is still English: ${message}`),
    ...Object.keys(same)
      .filter((key) => !keys.includes(key))
      .map(
        (key) =>
          `${key} doesn't need to be listed in tests/fixtures/same-in-zh.json`,
      ),
  ];
}

/** The extraction already returns Docusaurus's own messages in Chinese. */
const isEnglish = (message: string) =>
  /[A-Za-z]{3}/.test(message) && !/\p{Script=Han}/u.test(message);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offerLanguage } from '../../../../src/domain/locale/offerLanguage';
import {
  offerAttribute,
  offerScript,
} from '../../../../src/domain/locale/offerScript';

/** Runs the script on a page in one language and a browser that prefers others. */
function offered(
  lang: string,
  languages: readonly string[],
  stored: string | null,
): string | null {
  const attributes = new Map<string, string>();
  const html = {
    lang,
    setAttribute: (name: string, value: string) => attributes.set(name, value),
  };
  // The script is a string, which this evaluates as a browser would.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('document', 'navigator', 'localStorage', offerScript)(
    { documentElement: html },
    { languages },
    { getItem: () => stored },
  );
  return attributes.get(offerAttribute) ?? null;
}

test('the script in the head offers the same as the page later does', () => {
  const tag = fc.oneof(
    fc.string(),
    fc.constantFrom('en', 'EN_us', ' zh-CN ', 'zh-Hant-TW', 'de', 'zha'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom('en' as const, 'zh' as const),
      fc.array(tag),
      (page, languages) => {
        const lang = page === 'zh' ? 'zh-CN' : 'en';
        expect(offered(lang, languages, null)).toBe(
          offerLanguage(page, languages),
        );
      },
    ),
  );
});

test('offers nothing if the reader has declined', () => {
  expect(offered('en', ['zh-CN'], 'declined')).toBeNull();
});

test('the style sheet shows what the script sets', async () => {
  const { readFile } = await import('node:fs/promises');
  const css = await readFile(
    'src/components/LanguageOffer/styles.module.css',
    'utf8',
  );
  for (const language of ['en', 'zh'])
    expect(css).toContain(
      `:global([${offerAttribute}='${language}']) .offer[data-offered='${language}']`,
    );
});

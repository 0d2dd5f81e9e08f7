import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/data/schema/text';
import { offerLanguage } from '../../../../src/domain/locale/offerLanguage';

test.each<[Locale, readonly string[], Locale | null]>([
  ['en', ['zh-CN', 'zh', 'en'], 'zh'],
  ['en', ['zh-Hant-TW', 'en-US'], 'zh'],
  ['en', ['en-GB', 'zh-CN'], null],
  ['zh', ['zh-CN', 'en'], null],
  ['zh', ['en-US', 'en', 'zh-CN'], 'en'],
  ['zh', ['EN_us'], 'en'],
  ['zh', [' en-US '], 'en'],
  // The first language that the site supports decides, not the first language overall.
  ['en', ['ja', 'zh-CN', 'en'], 'zh'],
  ['zh', ['de-AT', 'en'], 'en'],
  // Neither is listed: no guess.
  ['zh', ['de', 'fr'], null],
  ['en', [], null],
  ['en', ['', 'zhuang', 'zha'], null],
])('a page in %s, a browser that prefers %j: %s', (page, preferred, offer) => {
  expect(offerLanguage(page, preferred)).toBe(offer);
});

test('never offers the language of the page, whatever the browser prefers', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Locale>('en', 'zh'),
      fc.array(fc.oneof(fc.string(), fc.constantFrom('en', 'zh', 'zh-CN'))),
      (page, preferred) => offerLanguage(page, preferred) !== page,
    ),
  );
});

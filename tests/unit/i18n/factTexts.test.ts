/// <reference types="vite/types/importMeta.d.ts" />
import { expect, test } from 'vitest';
import { checkPlaceholders } from '../../../scripts/i18n/strings/placeholders';
import { checkTypography, proseOf } from '../../../scripts/i18n/typography';

const modules = import.meta.glob(
  ['/src/data/**/*.ts', '/src/domain/**/*.ts', '/lab.config.ts'],
  {
    eager: true,
  },
);

type Text = { readonly path: string; readonly en: string; readonly zh: string };

/** Every `{en, zh}` that a module exports, at any depth, with the way to it. */
function textsIn(value: unknown, path: string): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (
    'en' in value &&
    'zh' in value &&
    typeof value.en === 'string' &&
    typeof value.zh === 'string'
  ) {
    return [{ path, en: value.en, zh: value.zh }];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, `${path}.${key}`),
  );
}

const texts = Object.entries(modules).flatMap(([file, module]) =>
  textsIn(module, file),
);

test('there are texts to look at', () => {
  expect(texts.length).toBeGreaterThan(100);
});

test('the Chinese of facts is set as Chinese', () => {
  const found = texts.flatMap(({ path, zh }) =>
    checkTypography(proseOf(zh)).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('both languages of a fact have the same placeholders and none is empty', () => {
  const messages = (language: 'en' | 'zh') =>
    new Map(texts.map((text) => [text.path, text[language]]));
  expect(checkPlaceholders(messages('en'), messages('zh'))).toEqual([]);
  expect(
    texts.filter(({ en, zh }) => en.trim() === '' || zh.trim() === ''),
  ).toEqual([]);
});

import { expect, test } from 'vitest';
import { checkExtraction } from '../../../scripts/i18n/strings/extraction';
import { checkPlaceholders } from '../../../scripts/i18n/strings/placeholders';
import { checkStillEnglish } from '../../../scripts/i18n/strings/stillEnglish';

const file = 'code.json#';
const messages = (entries: Readonly<Record<string, string>>) =>
  new Map(Object.entries(entries).map(([id, message]) => [file + id, message]));

test('a message in the code without a translation, and a translation without a use', () => {
  const code = messages({ 'run.copy': 'Copy', 'run.reset': 'Reset' });
  expect(
    checkExtraction(
      code,
      messages({ 'run.copy': '复制', 'run.old': '旧' }),
      [],
    ),
  ).toEqual([
    'code.json#run.reset is missing: npm run i18n:write adds it',
    'code.json#run.old is no longer used: remove it',
  ]);
});

test('a warning of the extraction is a fault', () => {
  expect(checkExtraction(new Map(), new Map(), ['computed id'])).toHaveLength(
    1,
  );
});

test('the theme has its own Chinese, except for texts that it left in English', () => {
  const theme = messages({
    'theme.a': '上一页',
    'theme.b': 'Expand the menu',
    'theme.c': '{n} / {m}',
  });
  expect(checkExtraction(theme, new Map(), [])).toEqual([
    'code.json#theme.b is missing: npm run i18n:write adds it',
  ]);
});

test('a message that is still English, unless it is listed; an unnecessary entry', () => {
  const english = messages({
    a: 'Copy',
    b: 'Docker',
    c: 'OK {count}',
    d: 'Save',
    'theme.e': '编辑 Docker',
  });
  const chinese = messages({
    a: 'Copy',
    b: 'Docker',
    c: 'OK {count}',
    d: '保存',
    'theme.e': '编辑 Docker',
  });
  expect(
    checkStillEnglish(english, chinese, {
      [`${file}b`]: 'a name',
      [`${file}d`]: 'a name',
    }),
  ).toEqual([
    'code.json#a is still English: Copy',
    "code.json#d doesn't need to be listed in tests/fixtures/same-in-zh.json",
  ]);
});

test('placeholders that differ', () => {
  const english = messages({
    a: 'Copy {name}',
    b: '{a} of {b}',
    c: '{x} and {x}',
  });
  const chinese = messages({ a: '复制 {nom}', b: '{b} 中的 {a}', c: '{x}' });
  expect(checkPlaceholders(english, chinese)).toEqual([
    'code.json#a lacks the placeholder {name}',
    "code.json#a has the placeholder {nom}, but the English message doesn't",
  ]);
});

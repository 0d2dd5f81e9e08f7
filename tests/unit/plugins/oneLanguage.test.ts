import { describe, expect, it } from 'vitest';
import { keepLanguage } from '../../../src/plugins/oneLanguage/localized';
import { withoutExamples } from '../../../src/plugins/oneLanguage/ruleExamples';
import { themeTexts } from '../../../src/plugins/oneLanguage/themeTexts';
import { inlineTranslations } from '../../../src/plugins/oneLanguage/translations';

const messages = {
  'x.copy': '复制“$&”',
  'x.lead': '见{link}。',
  'x.link': '这里',
};

describe('inlineTranslations', () => {
  it.for([
    [
      `translate({ id: 'x.copy', message: 'Copy', description: 'A button' })`,
      `translate({message: "复制“$&”"})`,
    ],
    [
      `translate({ id: 'x.none', message: "It's", description: 'd' }, { n })`,
      `translate({message: "It's"}, { n })`,
    ],
    [
      `<Translate id="x.copy" description="d">Copy it</Translate>`,
      `<Translate  >{"复制“$&”"}</Translate>`,
    ],
    [
      `<Translate id="x.none" description="d">Copy it</Translate>`,
      `<Translate  >Copy it</Translate>`,
    ],
    [
      `<Translate id="x.lead" values={{ link: <Translate id="x.link">here</Translate> }}>{'See {link}.'}</Translate>`,
      `<Translate  values={{ link: <Translate >{"这里"}</Translate> }}>{"见{link}。"}</Translate>`,
    ],
    [`translate({ id, message: 'a' })`, `translate({ id, message: 'a' })`],
    [
      `say({ id: 'x.copy', message: 'a' })`,
      `say({ id: 'x.copy', message: 'a' })`,
    ],
  ])('%s', ([source, inlined]) => {
    expect(inlineTranslations(source!, messages)).toBe(inlined);
  });
});

describe('keepLanguage', () => {
  it.for([
    [`a({ en: 'Copy', zh: '复制' })`, `a({  zh: '复制' })`],
    [`a({ zh: '复制', en: 'Copy', })`, `a({ zh: '复制',  })`],
    ['a({ en: `${n} cards`, zh: `${n} 张卡` })', 'a({  zh: `${n} 张卡` })'],
    ['a({ en, zh })', 'a({  zh })'],
    [
      `a({ en: f({ en: 'a', zh: 'b' }), zh: f({ en: 'c', zh: 'd' }) })`,
      `a({  zh: f({  zh: 'd' }) })`,
    ],
    [`a({ en: 1, zh: 2, fr: 3 })`, `a({ en: 1, zh: 2, fr: 3 })`],
    [`a({ en: 1 })`, `a({ en: 1 })`],
  ])('%s', ([source, kept]) => {
    expect(keepLanguage(source!, 'zh')).toBe(kept);
  });

  it('keeps English for English, and both for a third language', () => {
    const source = `a({ en: 'Copy', zh: '复制' })`;
    expect(keepLanguage(source, 'en')).toBe(`a({ en: 'Copy',  })`);
    expect(keepLanguage(source, 'fr')).toBe(source);
  });
});

describe('withoutExamples', () => {
  it('removes the examples of a rule, and nothing else', () => {
    expect(
      withoutExamples(
        `export const r = { id: 'r', bad: ['x'], good: ['y', 'z'], source: 'https://x', good2: 1, check: () => [] };`,
      ),
    ).toBe(`export const r = { id: 'r',    good2: 1, check: () => [] };`);
    expect(withoutExamples(`const all = { good: isGood(kind), source };`)).toBe(
      `const all = { good: isGood(kind), source };`,
    );
  });
});

describe('themeTexts', () => {
  it('removes the texts of parts that the site doesn’t have', () => {
    expect(themeTexts('{"theme.blog.post":"甲","theme.docs.a":"乙"}')).toBe(
      '{"theme.docs.a":"乙"}',
    );
  });

  it('keeps the texts that the theme looks up', () => {
    expect(themeTexts('{"theme.docs.a":"甲","runPage.title":"乙"}')).toBe(
      '{"theme.docs.a":"甲"}',
    );
  });
});

import type { Page } from '../parsePage';

/** Texts in the front matter differ between the languages; everything else is the same. */
const texts = ['title', 'description', 'sidebar_label', 'keywords'];
const own = 'translation';

/** The same keys on both pages (except the stamp), and the same values unless they are texts. */
export function checkFrontMatter(english: Page, chinese: Page): string[] {
  const keys = new Set(
    [
      ...Object.keys(english.frontMatter),
      ...Object.keys(chinese.frontMatter),
    ].filter((key) => key !== own),
  );
  return [...keys].flatMap((key) => {
    const [en, zh] = [english.frontMatter[key], chinese.frontMatter[key]];
    if (zh === undefined) return [`lacks ${key} in the front matter`];
    if (en === undefined)
      return [`has ${key} in the front matter, but the English page doesn't`];
    if (texts.includes(key)) return [];
    const same = JSON.stringify(en) === JSON.stringify(zh);
    return same
      ? []
      : [
          `${key} in the front matter differs: ${JSON.stringify(zh)}, English ${JSON.stringify(en)}`,
        ];
  });
}

/** What every page must have, in either language. */
export function checkRequiredKeys({ frontMatter }: Page): string[] {
  return ['title', 'description']
    .filter(
      (key) => typeof frontMatter[key] !== 'string' || frontMatter[key] === '',
    )
    .map((key) => `lacks ${key} in the front matter`);
}

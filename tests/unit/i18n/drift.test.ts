import { describe, expect, test } from 'vitest';
import { checkDrift, sourceHash } from '../../../scripts/i18n/drift';
import { splitPage, withSource } from '../../../scripts/i18n/frontMatter';

const english = '---\ntitle: Run\ndescription: How.\n---\n\nText.\n';
const chinese = '---\ntitle: 运行 # 标题\ndescription: 做法。\n---\n\n正文。\n';
const stamped = withSource(chinese, sourceHash(english));

describe('the stamp of a Chinese page', () => {
  test('is valid while the English page is unchanged', () => {
    expect(checkDrift(english, stamped)).toEqual([]);
  });

  test.each([
    ['body', english.replace('Text', 'Other text')],
    ['title', english.replace('Run', 'Start')],
    ['description', english.replace('How', 'Why')],
  ])('is outdated after the English %s changed', (_, changed) => {
    expect(checkDrift(changed, stamped)).toHaveLength(1);
  });

  test('ignores the order of the sidebar', () => {
    const moved = english.replace('title:', 'sidebar_position: 2\ntitle:');
    expect(checkDrift(moved, stamped)).toEqual([]);
  });

  test('is reported if it is missing', () => {
    expect(checkDrift(english, chinese)[0]).toContain('no stamp');
  });

  test('leaves the rest of the page unchanged, and stamping again changes nothing', () => {
    expect(stamped).toBe(
      chinese.replace(
        '。\n---',
        `。\ntranslation:\n  source: ${sourceHash(english)}\n---`,
      ),
    );
    expect(withSource(stamped, sourceHash(english))).toBe(stamped);
  });

  test('is read as text even if it looks like a number', () => {
    const { translation } = splitPage(
      withSource(chinese, '123456789012'),
    ).frontMatter;
    expect(translation).toEqual({ source: '123456789012' });
  });
});

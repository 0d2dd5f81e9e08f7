import { describe, expect, it } from 'vitest';
import { chineseRules } from '../../../scripts/voice/chineseWords';
import { commentsOfSource } from '../../../scripts/voice/comments';
import { commentRules } from '../../../scripts/voice/commentWords';
import { findings } from '../../../scripts/voice/findings';
import { textsOfPage, textsOfSource } from '../../../scripts/voice/texts';
import { voiceRules } from '../../../scripts/voice/words';

const text = (words: string) => [{ file: 'x', line: 1, text: words }];

const rules = [...voiceRules, ...commentRules, ...chineseRules];

describe('the phrases that the guide avoids', () => {
  it.each(rules)('$pattern matches its example', ({ bad, use }) => {
    expect(findings(text(bad), rules).map((one) => one.use)).toContain(use);
  });

  it.each([
    'Put `--gpus` before the image name.',
    'Omit the option.',
    'The tag comes after the colon.',
    'Send a loose graphics card back; {card} is a placeholder of a message.',
    'There is no image here, and root is no longer needed.',
    'The abbreviation stands for Multi-Instance GPU.',
  ])('%s is fine', (words) => {
    expect(findings(text(words))).toEqual([]);
  });

  it.each([
    '显卡的编号从 0 开始。',
    'GeForce 笔记本',
    '容器的名称',
    '没有程序在监听。',
    '进度卡住了',
  ])('%s is fine', (words) => {
    expect(findings(text(words), chineseRules)).toEqual([]);
  });

  it('are searched for in pages and in texts of the code', () => {
    expect(textsOfPage('docs/start/overview.mdx').length).toBeGreaterThan(30);
    expect(textsOfSource('src/data/runOptions.ts').length).toBeGreaterThan(90);
    expect(
      textsOfSource('src/components/ProfileForm/index.tsx').length,
    ).toBeGreaterThan(3);
    expect(
      textsOfSource('src/data/runOptions.ts', 'zh').length,
    ).toBeGreaterThan(90);
  });

  it('are searched for in every comment of the code', () => {
    const found = commentsOfSource('scripts/voice/comments.ts');
    const words = found.map((comment) => comment.text);
    expect(words).toContain('Joins … comments on consecutive lines.');
    expect(commentsOfSource('src/domain/gpu/compat/types.ts')).toContainEqual(
      expect.objectContaining({ text: 'Null if not known.' }),
    );
  });
});

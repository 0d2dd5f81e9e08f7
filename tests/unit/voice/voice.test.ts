import { describe, expect, it } from 'vitest';
import { findings } from '../../../scripts/voice/findings';
import { textsOfPage, textsOfSource } from '../../../scripts/voice/texts';
import { voiceRules } from '../../../scripts/voice/words';

const text = (words: string) => [{ file: 'x', line: 1, text: words }];

describe('the words that the guide avoids', () => {
  it.each(voiceRules)('$pattern is found in its example', ({ bad, use }) => {
    expect(findings(text(bad)).map((finding) => finding.use)).toContain(use);
  });

  it.each([
    'Put `--gpus` before the image name.',
    'Omit the option.',
    'The tag comes after the colon.',
    'Send a loose graphics card back; {card} is a hole of a message.',
    'There is no image here, and root is no longer needed.',
    'The abbreviation stands for Multi-Instance GPU.',
  ])('%s is fine', (words) => {
    expect(findings(text(words))).toEqual([]);
  });

  it('are looked for in pages and in texts of the code', () => {
    expect(textsOfPage('docs/start/overview.mdx').length).toBeGreaterThan(30);
    expect(textsOfSource('src/data/runOptions.ts').length).toBeGreaterThan(90);
    expect(
      textsOfSource('src/components/ProfileForm/index.tsx').length,
    ).toBeGreaterThan(3);
  });
});

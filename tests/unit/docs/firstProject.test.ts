import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const chinese = 'i18n/zh/docusaurus-plugin-content-docs/current';

/**
 * The path sends readers without a program of their own to the example's
 * train.py, so the image of step 1 needs the packages that it imports.
 */
it.each(['docs', chinese])(
  'the requirements.txt in %s is the example’s',
  (folder) => {
    const page = readFileSync(
      `${folder}/build/write-the-dockerfile.mdx`,
      'utf8',
    );
    const shown = /title="requirements\.txt"\n([^`]*)```/.exec(page)?.[1];
    expect(shown).toBe(
      readFileSync('examples/pytorch-train/requirements.txt', 'utf8'),
    );
  },
);

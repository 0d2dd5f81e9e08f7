import { expect, it } from 'vitest';
import type { Word } from '../../../../src/data/schema/command';
import { powershell } from '../../../../src/domain/command/render/powershell';

/** A backslash before the quote that PowerShell 5.1 puts around blanks would take it in. */
it.each<[Word, boolean]>([
  [['C:\\data\\'], true],
  [['C:\\my data'], true],
  [['C:\\my data\\'], false],
  // the home folder may be C:\Users\Tom Li
  [[{ dyn: 'home' }, '\\data\\'], false],
  [[{ dyn: 'home' }, '\\data'], true],
])('%j has a spelling: %s', (word, has) => {
  expect(powershell.word(word).ok).toBe(has);
});

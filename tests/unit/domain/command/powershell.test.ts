import { expect, it } from 'vitest';
import type { Word } from '../../../../src/data/schema/command';
import { powershell } from '../../../../src/domain/command/render/powershell';

/**
 * Windows PowerShell 5.1 puts quotes around arguments with spaces, and a backslash
 * at the end would escape the closing quote.
 */
it.each<[Word, boolean]>([
  [['C:\\data\\'], true],
  [['C:\\my data'], true],
  [['C:\\my data\\'], false],
  // The home folder may be C:\Users\Tom Li.
  [[{ dyn: 'home' }, '\\data\\'], false],
  [[{ dyn: 'home' }, '\\data'], true],
])('%j can be expressed: %s', (word, has) => {
  expect(powershell.word(word).ok).toBe(has);
});

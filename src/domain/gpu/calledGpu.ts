import type { GpuRow } from '../../data/schema/gpu';
import { nameKey, printedNames, soldNames } from './names';
import { compactName, nameWords } from './query/nameWords';

const names = [...soldNames, ...printedNames].map(({ key, gpu }) => ({
  gpu,
  words: nameWords(key),
}));

/**
 * Cards that people call by a part of their names, in whole words: `RTX 3090`,
 * `2080ti`, `V100`. Spaces don't count; nothing is guessed, so that a typing
 * error finds no card. Several cards where the text fits several.
 *
 * @param called - as it was typed; an empty text finds none
 */
export function gpusCalled(called: string): readonly GpuRow[] {
  const compact = compactName(nameKey(called));
  if (compact === '') return [];
  const found = names.filter(({ words }) => holdsWhole(words, compact));
  return [...new Set(found.map(({ gpu }) => gpu))];
}

/** Whether some words in a row, joined, are the text. */
export function holdsWhole(words: readonly string[], compact: string): boolean {
  return words.some((_, from) => {
    let joined = '';
    for (const word of words.slice(from)) {
      joined += word;
      if (joined.length >= compact.length) break;
    }
    return joined === compact;
  });
}

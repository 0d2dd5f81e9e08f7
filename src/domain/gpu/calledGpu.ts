import type { GpuRow } from '../../data/schema/gpu';
import { nameKey, printedNames, soldNames } from './names';

const wordsOf = (key: string): readonly string[] =>
  key.split(/[^a-z0-9]+/).filter(Boolean);

const names = [...soldNames, ...printedNames].map(({ key, gpu }) => ({
  gpu,
  words: wordsOf(key),
}));

/**
 * Cards that people call by a part of their names, in whole words: `RTX 3090`,
 * `2080ti`, `V100`. Blanks do not count; nothing is guessed, so that a typing
 * error finds no card. Several cards where several are called so.
 *
 * @param called - as it was typed; an empty text finds none
 */
export function gpusCalled(called: string): readonly GpuRow[] {
  const compact = wordsOf(nameKey(called)).join('');
  if (compact === '') return [];
  const found = names.filter(({ words }) => holdsWhole(words, compact));
  return [...new Set(found.map(({ gpu }) => gpu))];
}

/** Whether some words in a row, joined, are the text. */
function holdsWhole(words: readonly string[], compact: string): boolean {
  return words.some((_, from) => {
    let joined = '';
    for (const word of words.slice(from)) {
      joined += word;
      if (joined.length >= compact.length) break;
    }
    return joined === compact;
  });
}

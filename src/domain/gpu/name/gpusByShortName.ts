import type { GpuRow } from '../../../data/schema/gpu';
import { nameKey, printedNames, soldNames } from './names';
import { compactName, nameWords } from '../query/nameWords';

const names = [...soldNames, ...printedNames].map(({ key, gpu }) => ({
  gpu,
  words: nameWords(key),
}));

/**
 * GPUs whose names contain what was typed as whole words: `RTX 3090`, `2080ti`,
 * `V100`. Spaces are ignored. There is no fuzzy matching, so a typo finds no
 * GPU.
 *
 * @param text - as typed; an empty text finds none
 * @returns several GPUs if the text fits several
 */
export function gpusByShortName(text: string): readonly GpuRow[] {
  const compact = compactName(nameKey(text));
  if (compact === '') return [];
  const found = names.filter(({ words }) => containsWords(words, compact));
  return [...new Set(found.map(({ gpu }) => gpu))];
}

/** Whether consecutive words, joined, equal the text. */
function containsWords(words: readonly string[], compact: string): boolean {
  return words.some((_, from) => {
    let joined = '';
    for (const word of words.slice(from)) {
      joined += word;
      if (joined.length >= compact.length) break;
    }
    return joined === compact;
  });
}

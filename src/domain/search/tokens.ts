/**
 * The words of a text in lowercase, for the index and for queries:
 * - `--shm-size` gives `--shm-size`, `shm-size`, `shm`, `size`;
 * - `TORCH_CUDA_ARCH_LIST` gives itself and its four parts; `12.6` also stays
 *   whole;
 * - Han is split into pairs (`共享内存`: 共享, 享内, 内存), because no dictionary that
 *   is small enough to ship has the words of this field.
 */
export function tokensOf(text: string): string[] {
  return chunksOf(text).flatMap((chunk) =>
    isHan(chunk) ? pairsOf(chunk) : partsOf(chunk),
  );
}

/**
 * Runs of Han, and words with their joining characters; full-width letters are
 * normalized.
 */
export const chunksOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(
      /\p{Script=Han}+|(?<![\p{L}\p{N}])--?[a-z][a-z0-9-]*|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[._+-]+(?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu,
    ) ?? [];

/** Whether a chunk is a run of Han; a chunk never mixes scripts. */
export const isHan = (chunk: string): boolean => /^\p{Script=Han}/u.test(chunk);

/** Overlapping pairs; a single character stays as it is. */
export function pairsOf(run: string): string[] {
  const signs = Array.from(run);
  return signs.length < 2
    ? signs
    : signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`);
}

/** A word and the parts that it is composed of. */
export function partsOf(word: string): string[] {
  const bare = word.replace(/^-+/, '');
  const parts = bare.split(/[._+-]+/).filter(Boolean);
  return [...new Set([word, bare, ...parts])];
}

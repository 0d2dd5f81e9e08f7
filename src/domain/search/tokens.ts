/**
 * Words of a text in lower case, for the index and for a query:
 * - `--shm-size` gives `--shm-size`, `shm-size`, `shm`, `size`;
 * - `TORCH_CUDA_ARCH_LIST` itself and its four parts; `12.6` stays whole, too;
 * - Han is cut into pairs (`共享内存`: 共享, 享内, 内存), for no dictionary that
 *   is small enough to be shipped knows the words of this field.
 */
export function tokensOf(text: string): string[] {
  return chunksOf(text).flatMap((chunk) =>
    isHan(chunk) ? pairsOf(chunk) : partsOf(chunk),
  );
}

/** Runs of Han, and words with what holds them together; full-width letters become usual ones. */
export const chunksOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(
      /\p{Script=Han}+|(?<![\p{L}\p{N}])--?[a-z][a-z0-9-]*|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[._+-]+(?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu,
    ) ?? [];

export const isHan = (chunk: string): boolean => /^\p{Script=Han}/u.test(chunk);

/** Overlapping pairs; a single character is itself. */
export function pairsOf(run: string): string[] {
  const signs = Array.from(run);
  return signs.length < 2
    ? signs
    : signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`);
}

/** A word, and what it is put together from. */
export function partsOf(word: string): string[] {
  const bare = word.replace(/^-+/, '');
  const parts = bare.split(/[._+-]+/).filter(Boolean);
  return [...new Set([word, bare, ...parts])];
}

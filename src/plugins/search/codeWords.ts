/**
 * The flags, identifiers, and file names in a section's code that neither its
 * prose nor earlier code on the page contains. Commands repeat each other, and an
 * excerpt of one says little; their full text would make the index 20% larger.
 *
 * @param seen - words of the page so far; this function adds the new ones
 * @returns the words as written, in their order, separated by spaces
 */
export function codeWords(
  code: string,
  prose: string,
  seen: Set<string>,
): string {
  const inProse = new Set(wordsOf(prose).map((word) => word.toLowerCase()));
  const fresh = wordsOf(code).filter((word) => {
    if (!telling.test(word)) return false;
    if (seen.has(word) || inProse.has(word.toLowerCase())) return false;
    seen.add(word);
    return true;
  });
  return fresh.join(' ');
}

/** `--shm-size`, `TORCH_CUDA_ARCH_LIST`, `daemon.json`, `userns-remap`; no plain words, no numbers. */
const telling = /^(?=.*\p{L}{2})(?=.*[_-]|.*\p{L}\.\p{L}|\p{Lu}{3,})/u;

/** Keeps flags, paths, and identifiers in one piece. */
const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}_.-]+/u);

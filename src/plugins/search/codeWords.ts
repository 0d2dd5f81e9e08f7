/**
 * The flags, identifiers and file names of a section's code that its prose and
 * the page's earlier code do not have. Commands repeat each other, and an
 * excerpt of one tells little: with all of their text the index would weigh a
 * fifth more.
 *
 * @param seen - words of the page so far; the new ones are added to it
 * @returns the words as they are written, in their order, separated by spaces
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

/** `--shm-size`, `TORCH_CUDA_ARCH_LIST`, `daemon.json`, `userns-remap`; no plain word, no number. */
const telling = /^(?=.*\p{L}{2})(?=.*[_-]|.*\p{L}\.\p{L}|\p{Lu}{3,})/u;

/** Flags, paths and identifiers stay in one piece. */
const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}_.-]+/u);

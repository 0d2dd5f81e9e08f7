import { createHash } from 'node:crypto';

/** Minimum length of a run of Chinese characters that counts as copied. */
export const runLength = 20;

/**
 * Every run of `runLength` Chinese characters in a text, ignoring punctuation and
 * everything else, so that a changed comma hides nothing.
 */
export function hanRuns(text: string): readonly string[] {
  const han = [...text.matchAll(/\p{Script=Han}/gu)].map(([sign]) => sign);
  return han
    .slice(0, Math.max(0, han.length - runLength + 1))
    .map((_, i) => han.slice(i, i + runLength).join(''));
}

/** Ten hex digits identify a run without revealing it. */
export const fingerprint = (run: string): string =>
  createHash('sha256').update(run).digest('hex').slice(0, 10);

import { createHash } from 'node:crypto';

/** The length of a run of Han characters from which it counts as copied. */
export const runLength = 20;

/**
 * Every run of `runLength` Han characters in a text, punctuation and all else
 * left out, so that a changed comma hides nothing.
 */
export function hanRuns(text: string): readonly string[] {
  const han = [...text.matchAll(/\p{Script=Han}/gu)].map(([sign]) => sign);
  return han
    .slice(0, Math.max(0, han.length - runLength + 1))
    .map((_, i) => han.slice(i, i + runLength).join(''));
}

/** Ten hex digits stand for a run: enough to tell it, and not to read it. */
export const fingerprint = (run: string): string =>
  createHash('sha256').update(run).digest('hex').slice(0, 10);

import fc from 'fast-check';
import { git } from '../../scripts/process/git';

const deep = process.env['TEST_DEPTH'];

/** Whether this is the deep run, which has time for more and longer texts. */
export const isDeep = deep !== undefined;

/** A number derived from the commit. */
export const commitSeed = (): number =>
  Number.parseInt((git('rev-parse', 'HEAD')[0] ?? '0').slice(0, 7), 16);

/**
 * The seed of the random samples: `SEED`, otherwise a fixed one, so that a failure
 * of `npm test` comes from a change and not from chance. The deep run uses a
 * different seed for each commit.
 */
export const seed = Number(
  process.env['SEED'] ?? (deep === undefined ? 20_261_124 : commitSeed()),
);

/** The number of samples: this many in `npm test`, 25 times as many in `npm run test:deep`. */
export const runs = (usual: number): number => usual * Number(deep ?? 1);

/** A sample of `size` rows that depends on a seed, in list order; all rows if there are no more. */
export function sampleOf<T>(
  list: readonly T[],
  size: number,
  from: number = seed,
): readonly T[] {
  const length = Math.min(size, list.length);
  const some = fc.subarray([...list], { minLength: length, maxLength: length });
  return fc.sample(some, { seed: from, numRuns: 1 })[0] ?? [];
}

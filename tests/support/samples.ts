import fc from 'fast-check';
import { git } from '../../scripts/process/git';

const deep = process.env['TEST_DEPTH'];

/** A number that another commit does not have. */
export const commitSeed = (): number =>
  Number.parseInt((git('rev-parse', 'HEAD')[0] ?? '0').slice(0, 7), 16);

/**
 * The seed of the random samples: `SEED`, else always the same one, so that
 * `npm test` judges a change and not its luck. The deep run takes another one
 * for each commit.
 */
export const seed = Number(
  process.env['SEED'] ?? (deep === undefined ? 20_261_124 : commitSeed()),
);

/** How many samples to take: so many in `npm test`, 25 times as many in `npm run test:deep`. */
export const runs = (usual: number): number => usual * Number(deep ?? 1);

/** The sample of `size` rows that belongs to a seed, in the order of the list; all if there are no more. */
export function sampleOf<T>(
  list: readonly T[],
  size: number,
  from: number = seed,
): readonly T[] {
  const length = Math.min(size, list.length);
  const some = fc.subarray([...list], { minLength: length, maxLength: length });
  return fc.sample(some, { seed: from, numRuns: 1 })[0] ?? [];
}

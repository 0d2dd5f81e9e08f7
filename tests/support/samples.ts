import fc from 'fast-check';
import { git } from '../../scripts/process/git';

/**
 * The seed of every random sample: `SEED`, else the commit. So a run can be
 * repeated, while each commit looks at other samples.
 */
export const seed = Number(process.env['SEED'] ?? commitNumber());

/** How many samples to take: so many in `npm test`, 25 times as many in `npm run test:deep`. */
export const runs = (usual: number): number =>
  usual * Number(process.env['TEST_DEPTH'] ?? 1);

/** The sample of `size` rows that belongs to the seed, in the order of the list; all if there are no more. */
export function sampleOf<T>(list: readonly T[], size: number): readonly T[] {
  const length = Math.min(size, list.length);
  const some = fc.subarray([...list], { minLength: length, maxLength: length });
  return fc.sample(some, { seed, numRuns: 1 })[0] ?? [];
}

function commitNumber(): number {
  const [commit = '0'] = git('rev-parse', 'HEAD');
  return Number.parseInt(commit.slice(0, 7), 16);
}

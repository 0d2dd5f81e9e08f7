import fc from 'fast-check';
import type { Fault } from './faults';

/**
 * A sample of the faults in an order that depends only on the seed: cycles through
 * the kinds, and takes one per file as long as there are files.
 */
export function draw(faults: readonly Fault[], seed: number): readonly Fault[] {
  const length = faults.length;
  const all = fc.shuffledSubarray([...faults], {
    minLength: length,
    maxLength: length,
  });
  const shuffled = fc.sample(all, { seed, numRuns: 1 })[0] ?? [];
  return spread(
    spread(shuffled, ({ file }) => file),
    ({ kind }) => kind,
  );
}

/** The first item of every group, then the second of every group, and so on. */
function spread(
  faults: readonly Fault[],
  groupOf: (fault: Fault) => string,
): readonly Fault[] {
  const turns = new Map<string, number>();
  return faults
    .map((fault) => {
      const turn = turns.get(groupOf(fault)) ?? 0;
      turns.set(groupOf(fault), turn + 1);
      return { fault, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ fault }) => fault);
}

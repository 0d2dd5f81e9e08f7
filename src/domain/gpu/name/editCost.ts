/** A swap of neighbors is a likelier typo than other changes, which cost 1. */
const SWAP = 0.8;
const NEIGHBOUR = 0.9;

/**
 * The cost of turning one word into the other by single edits: insert, delete,
 * or replace a character, or swap two neighbors (optimal string alignment).
 * Infinite as soon as the cost is certain to exceed `limit`.
 */
export function editCost(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    // Outside this band, every cost exceeds the limit.
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    const row = new Array<number>(b.length + 1).fill(Infinity);
    if (i <= limit) row[0] = i;
    let best = i <= limit ? i : Infinity;
    for (let j = from; j <= to; j++) {
      const x = a.charAt(i - 1);
      const y = b.charAt(j - 1);
      let cost = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + replaceCost(x, y),
      );
      if (i > 1 && j > 1 && x !== y && x === b[j - 2] && a[i - 2] === y)
        cost = Math.min(cost, at(before, j - 2) + SWAP);
      row[j] = cost;
      best = Math.min(best, cost);
    }
    if (best > limit) return Infinity;
    before = last;
    last = row;
  }
  const cost = at(last, b.length);
  return cost > limit ? Infinity : cost;
}

const at = (costs: readonly number[], place: number): number =>
  costs[place] ?? Infinity;

const KEYBOARD: readonly string[] = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
];

function replaceCost(x: string, y: string): number {
  if (x === y) return 0;
  const side = KEYBOARD.some((row) => {
    const at = row.indexOf(x);
    return at !== -1 && (row[at - 1] === y || row[at + 1] === y);
  });
  return side ? NEIGHBOUR : 1;
}

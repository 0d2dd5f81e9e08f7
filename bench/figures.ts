import { readFileSync, writeFileSync } from 'node:fs';

const file = 'bench/figures.json';

export const round = (value: number, places = 1) =>
  Number(value.toFixed(places));

/** The value below which the given fraction of the values is. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

/** Median and 95th percentile, in milliseconds. */
export const spread = (times: readonly number[]) => ({
  medianMs: round(median(times)),
  p95Ms: round(quantile(times, 0.95)),
});

/**
 * Writes figures under their names and keeps the others; the previous state goes
 * to the history, newest first.
 */
export function keep(figures: object): void {
  const { history = [], ...before } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as { history?: readonly object[] }; // Our own file.
  const all = { ...before, ...figures, history: [before, ...history] };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}

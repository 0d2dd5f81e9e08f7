/** How many checks of a gate passed, failed, or were skipped. */
export type Counts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

/** The result of a gate; `note` is one line that says what to do. */
export type Result = Counts & {
  readonly name: string;
  readonly seconds: number;
  readonly note?: string;
};

/** The counts of a gate that is a single check. */
export const passed: Counts = { passed: 1, failed: 0, skipped: 0 };
export const failed: Counts = { passed: 0, failed: 1, skipped: 0 };
export const skipped: Counts = { passed: 0, failed: 0, skipped: 1 };

/** The counts of several gates together. */
export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, counts) => total + counts.passed, 0),
    failed: all.reduce((total, counts) => total + counts.failed, 0),
    skipped: all.reduce((total, counts) => total + counts.skipped, 0),
  };
}

/** The last line of a run: `N passed, N failed`, plus `, N skipped` if there are any. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${rest}`;
}

/** The gates with their durations in seconds, one per line, in columns. */
export function table(results: readonly Result[]): string {
  const rows = results.map(({ name, seconds, note, ...counts }) => [
    stateOf(counts),
    name,
    `${seconds.toFixed(1)} s`,
    closingLine(counts) + (note === undefined ? '' : `: ${note}`),
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map(([state = '', name = '', seconds = '', counts = '']) =>
      [
        state.padEnd(widths[0] ?? 0),
        name.padEnd(widths[1] ?? 0),
        seconds.padStart(widths[2] ?? 0),
        counts,
      ].join('  '),
    )
    .join('\n');
}

function stateOf({ failed, passed }: Counts): string {
  if (failed > 0) return 'FAILED';
  return passed > 0 ? 'ok' : 'skipped';
}

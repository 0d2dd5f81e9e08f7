import * as v from 'valibot';
import { failed, type Counts } from './counts';

const number = v.number();
const vitestReport = v.object({
  numPassedTests: number,
  numFailedTests: number,
  numPendingTests: number,
  numTodoTests: number,
});
const playwrightReport = v.object({
  stats: v.object({
    expected: number,
    unexpected: number,
    flaky: number,
    skipped: number,
  }),
});

/** Counts from vitest's JSON report. */
export function readVitest(report: unknown): Counts {
  const read = v.parse(vitestReport, report);
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests,
    skipped: read.numPendingTests + read.numTodoTests,
  };
}

/** Counts from Playwright's JSON report. A flaky test counts as failed. */
export function readPlaywright(report: unknown): Counts {
  const { stats } = v.parse(playwrightReport, report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

/**
 * The verdict on a runner: its counts, unless they look better than its exit code
 * (a file that can't be loaded has no tests), or nothing ran.
 */
export function judge(counts: Counts | undefined, code: number): Counts {
  if (counts === undefined) return failed;
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

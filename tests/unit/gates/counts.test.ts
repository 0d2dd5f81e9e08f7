import { describe, expect, test } from 'vitest';
import {
  closingLine,
  failed,
  passed,
  skipped,
  sum,
  table,
} from '../../../scripts/gates/counts';
import {
  judge,
  readPlaywright,
  readVitest,
} from '../../../scripts/gates/reports';

test('the summary line adds up all gates', () => {
  expect(closingLine(sum([passed, passed, failed]))).toBe('2 passed, 1 failed');
  expect(closingLine(sum([passed, skipped]))).toBe(
    '1 passed, 0 failed, 1 skipped',
  );
});

test('the table shows the state of each gate in columns', () => {
  const text = table([
    { name: 'types', seconds: 9.96, ...passed },
    { name: 'browser', seconds: 100, ...skipped, note: 'build failed' },
    { name: 'lint', seconds: 1, ...failed },
  ]);
  expect(text.split('\n')).toEqual([
    'ok       types     10.0 s  1 passed, 0 failed',
    'skipped  browser  100.0 s  0 passed, 0 failed, 1 skipped: build failed',
    'FAILED   lint       1.0 s  0 passed, 1 failed',
  ]);
});

test('reads the reports of both runners', () => {
  expect(
    readVitest({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
    }),
  ).toEqual({ passed: 5, failed: 1, skipped: 3 });
  expect(
    readPlaywright({
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 },
    }),
  ).toEqual({ passed: 5, failed: 2, skipped: 0 });
  expect(() => readVitest({})).toThrow('numPassedTests');
});

describe('a runner has failed', () => {
  test.each([
    ['if it wrote no report', undefined, 0],
    ['if a file couldn’t be loaded', { passed: 9, failed: 0, skipped: 0 }, 1],
    ['if nothing ran', { passed: 0, failed: 0, skipped: 4 }, 0],
  ])('%s', (_, counts, code) => {
    expect(judge(counts, code).failed).toBe(1);
  });

  test('not if its tests passed', () => {
    expect(judge({ passed: 9, failed: 0, skipped: 1 }, 0).failed).toBe(0);
  });
});

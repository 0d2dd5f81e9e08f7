import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { TestModule, TestSpecification, Vitest } from 'vitest/node';

export type UnitTests = {
  /**
   * The test files that fail with the current `file`, out of those that reach it;
   * empty if all pass, and `hangs` if they don't finish.
   */
  readonly failures: (file: string) => Promise<Failures>;
  /** Whether these test files pass with the current `file`. */
  readonly pass: (file: string, failed: Failures) => Promise<boolean>;
  readonly close: () => Promise<void>;
};

export type Failures = 'hangs' | readonly string[];

/**
 * In milliseconds; far longer than all unit tests take. A fault may cause an
 * endless loop, which this timeout detects.
 */
const LONGEST = 600_000;

/** The unit tests of a project folder, started once, because starting takes longer than most runs. */
export async function unitTestsIn(root: string): Promise<UnitTests> {
  // For the test processes: a fault may allocate without end.
  process.env['NODE_OPTIONS'] = '--max-old-space-size=1500';
  // Only for `import()`: vitest has no CommonJS.
  const { createVitest } = await import('vitest/node');
  const start = () =>
    createVitest('test', {
      root,
      project: ['unit'],
      watch: false,
      bail: 1,
      silent: true,
      reporters: [{}],
    });
  let vitest: Vitest = await start();

  /** Runs the tests that reach `file`, restricted to the wanted test files. */
  const run = async (
    file: string,
    isWanted: (test: string) => boolean,
  ): Promise<readonly string[]> => {
    const changed = path.resolve(root, file);
    vitest.invalidateFile(changed);
    vitest.state.filesMap.clear();
    Object.assign(vitest.config, { related: [changed] });
    const reached = await vitest.getRelevantTestSpecifications();
    const tests = reached.filter(({ moduleId }) => isWanted(moduleId));
    if (tests.length === 0) return [];
    const { testModules, unhandledErrors } =
      await vitest.runTestSpecifications(tests);
    if (unhandledErrors.length > 0) return tests.map(idOf);
    return testModules.filter((one) => !one.ok()).map(idOf);
  };

  /** Tests of `src/domain/gpu` are in `tests/unit/domain/gpu`; they fail most often. */
  const runNearestFirst = async (file: string): Promise<readonly string[]> => {
    const folder = file.split('/').slice(1, 3).join('/');
    const isNear = (test: string) => test.includes(`/unit/${folder}/`);
    const near = await run(file, isNear);
    return near.length > 0 ? near : run(file, (test) => !isNear(test));
  };

  return {
    failures: async (file) => {
      const failed = await within(LONGEST, runNearestFirst(file));
      if (failed !== null) return failed;
      endWorkers();
      vitest = await start();
      return 'hangs';
    },
    pass: async (file, failed) =>
      failed === 'hangs' ||
      (await run(file, (test) => failed.includes(test))).length === 0,
    close: () => vitest.close(),
  };
}

const idOf = ({ moduleId }: TestModule | TestSpecification) => moduleId;

/** The result of a promise; null if it takes longer than the limit. */
async function within<T>(
  milliseconds: number,
  work: Promise<T>,
): Promise<T | null> {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    limit = setTimeout(() => resolve(null), milliseconds);
  });
  const result = await Promise.race([work, late]);
  clearTimeout(limit);
  return result;
}

/** Ends the processes that run tests, if any are left. */
const endWorkers = () =>
  spawnSync('pkill', ['-9', '-P', String(process.pid), '-f', 'vitest']);

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { TestModule, TestSpecification, Vitest } from 'vitest/node';

export type UnitTests = {
  /**
   * The test files that fail as `file` is now, of those that reach it; none
   * where all pass, and `hangs` where they don't end.
   */
  readonly failures: (file: string) => Promise<Failures>;
  /** Whether these test files pass as `file` is now. */
  readonly pass: (file: string, failed: Failures) => Promise<boolean>;
  readonly close: () => Promise<void>;
};

export type Failures = 'hangs' | readonly string[];

/** In milliseconds; far more than all unit tests take. A fault may loop without end, which is found by that. */
const LONGEST = 600_000;

/** The unit tests of a project's folder, started once: a start takes longer than most runs. */
export async function unitTestsIn(root: string): Promise<UnitTests> {
  // for the processes of the tests: a fault may gather without end
  process.env['NODE_OPTIONS'] = '--max-old-space-size=1500';
  // only for `import()`: vitest has no CommonJS
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

  /** Runs the tests that reach `file`, of these test files only where they are given. */
  const run = async (
    file: string,
    only?: readonly string[],
  ): Promise<readonly string[]> => {
    const changed = path.resolve(root, file);
    vitest.invalidateFile(changed);
    vitest.state.filesMap.clear();
    Object.assign(vitest.config, { related: [changed] });
    const reached = await vitest.getRelevantTestSpecifications();
    const tests = only
      ? reached.filter(({ moduleId }) => only.includes(moduleId))
      : reached;
    const { testModules, unhandledErrors } =
      await vitest.runTestSpecifications(tests);
    if (unhandledErrors.length > 0) return tests.map(idOf);
    return testModules.filter((one) => !one.ok()).map(idOf);
  };

  return {
    failures: async (file) => {
      const failed = await within(LONGEST, run(file));
      if (failed !== null) return failed;
      endWorkers();
      vitest = await start();
      return 'hangs';
    },
    pass: async (file, failed) =>
      failed === 'hangs' || (await run(file, failed)).length === 0,
    close: () => vitest.close(),
  };
}

const idOf = ({ moduleId }: TestModule | TestSpecification) => moduleId;

/** What comes of some work; null where it takes longer. */
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

/** Ends the processes that run tests; there may be none left. */
const endWorkers = () =>
  spawnSync('pkill', ['-9', '-P', String(process.pid), '-f', 'vitest']);

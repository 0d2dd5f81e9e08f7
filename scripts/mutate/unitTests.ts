import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Vitest } from 'vitest/node';

export type UnitTests = {
  /** Whether the tests that reach a file pass, as the file is now. */
  readonly pass: (file: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
};

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
  const run = async (changed: string): Promise<boolean> => {
    vitest.invalidateFile(changed);
    vitest.state.filesMap.clear();
    Object.assign(vitest.config, { related: [changed] });
    const tests = await vitest.getRelevantTestSpecifications();
    const { testModules, unhandledErrors } =
      await vitest.runTestSpecifications(tests);
    return unhandledErrors.length === 0 && testModules.every((one) => one.ok());
  };
  return {
    pass: async (file) => {
      const result = await within(LONGEST, run(path.resolve(root, file)));
      if (result !== null) return result;
      endWorkers();
      vitest = await start();
      return false;
    },
    close: () => vitest.close(),
  };
}

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

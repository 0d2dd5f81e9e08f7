import { execFileSync } from 'node:child_process';
import path from 'node:path';

export type UnitTests = {
  /** Whether the tests that reach a file pass, as the file is now. */
  readonly pass: (file: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/** In milliseconds; far more than all unit tests take. A fault may loop without end, which is found by that. */
const LONGEST = 600_000;

/** Ends the processes that run tests, which then count as failed. */
const endWorkers = () =>
  execFileSync('pkill', ['-9', '-P', String(process.pid), '-f', 'vitest']);

/** The unit tests of a project's folder, started once: a start takes longer than most runs. */
export async function unitTestsIn(root: string): Promise<UnitTests> {
  // for the processes of the tests: a fault may gather without end
  process.env['NODE_OPTIONS'] = '--max-old-space-size=1500';
  // only for `import()`: vitest has no CommonJS
  const { createVitest } = await import('vitest/node');
  const vitest = await createVitest('test', {
    root,
    project: ['unit'],
    watch: false,
    bail: 1,
    silent: true,
    reporters: [{}],
  });
  return {
    pass: async (file) => {
      const changed = path.resolve(root, file);
      vitest.invalidateFile(changed);
      vitest.state.filesMap.clear();
      vitest.config.related = [changed];
      const tests = await vitest.getRelevantTestSpecifications();
      const limit = setTimeout(endWorkers, LONGEST);
      const { testModules, unhandledErrors } =
        await vitest.runTestSpecifications(tests);
      clearTimeout(limit);
      return (
        unhandledErrors.length === 0 && testModules.every((one) => one.ok())
      );
    },
    close: () => vitest.close(),
  };
}

import path from 'node:path';

export type UnitTests = {
  /** Whether the tests that reach a file pass, as the file is now. */
  readonly pass: (file: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/** The unit tests of a project's folder, started once: a start takes longer than most runs. */
export async function unitTestsIn(root: string): Promise<UnitTests> {
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
      const { testModules, unhandledErrors } =
        await vitest.runTestSpecifications(tests);
      return (
        unhandledErrors.length === 0 && testModules.every((one) => one.ok())
      );
    },
    close: () => vitest.close(),
  };
}

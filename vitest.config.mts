import { defineConfig } from 'vitest/config';

/**
 * `unit` is tables and properties; `oracle` asks a real program (a shell, the
 * docker client) for the answer and takes longer. `engine` needs a running
 * Docker Engine and is called by `npm run test:engine` alone.
 */
export default defineConfig({
  test: {
    // The pure layers share nothing: one module graph a worker is 5 times faster.
    isolate: false,
    // No test is timed: a busy machine is no fault. This ends what hangs.
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'oracle',
          include: ['tests/oracle/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'engine',
          include: ['tests/engine/**/*.test.ts'],
          globalSetup: 'tests/engine/support/standIns.ts',
          fileParallelism: false,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/**
 * `unit` contains tables and properties; `oracle` compares with a real program (a
 * shell, the docker client) and takes longer. `engine` needs a running Docker
 * Engine, and only `npm run test:engine` runs it.
 */
export default defineConfig({
  test: {
    // The pure layers share no state: one module graph per worker is 5 times faster.
    isolate: false,
    // No test has a time limit of its own, because a busy machine is not a fault. This ends tests that hang.
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

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
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Properties of a thousand cases: seconds alone, more on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'oracle',
          include: ['tests/oracle/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engine',
          include: ['tests/engine/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

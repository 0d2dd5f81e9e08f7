import { runGates } from './gates/runGates';
import { playwright, vitest } from './gates/runners';

/**
 * `npm run test:deep`: the full sets of which `npm test` takes samples. 25 times
 * as many random forms, texts and links (`TEST_DEPTH`), and axe on every page of the
 * site in build/. `SEED` repeats the samples of another commit.
 */
const deep = { TEST_DEPTH: process.env['TEST_DEPTH'] ?? '25' };

void runGates([
  vitest('unit', 'unit', deep),
  vitest('oracle', 'oracle', deep),
  playwright('browser', { ...deep, AXE_PAGES: 'all' }),
]).then((code) => (process.exitCode = code));

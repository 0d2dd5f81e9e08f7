import { engineVersion } from './gates/engine';
import { runGates } from './gates/runGates';
import { playwright, vitest } from './gates/runners';

/**
 * `npm run test:deep`: the full sets of which `npm test` takes samples. 25 times
 * as many random forms, texts and links (`TEST_DEPTH`), axe on every page of the
 * site in build/, and, where a Docker Engine answers, every combination of the
 * transfer and every kit. `SEED` repeats the samples of another commit.
 */
const deep = { TEST_DEPTH: process.env['TEST_DEPTH'] ?? '25' };

async function main(): Promise<number> {
  const version = await engineVersion();
  if (version === undefined)
    console.log('No Docker Engine answers: its tests are not run.');
  return runGates([
    vitest('unit', 'unit', deep),
    vitest('oracle', 'oracle', deep),
    ...(version === undefined
      ? []
      : [
          vitest(`engine ${version}`, 'engine', {
            ...deep,
            TRANSFERS: 'all',
            KITS: 'all',
          }),
        ]),
    playwright('browser', { ...deep, AXE_PAGES: 'all' }),
  ]);
}

void main().then((code) => (process.exitCode = code));

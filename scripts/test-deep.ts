import { engineVersion } from './gates/engine';
import { runGates } from './gates/runGates';
import { playwright, vitest } from './gates/runners';

/**
 * `npm run test:deep`: the full sets that `npm test` only samples: 25 times as
 * many random forms, texts, and links (`TEST_DEPTH`), axe on every page of the
 * site in build/, and, if a Docker Engine responds, every combination of the
 * transfer and every kit. `SEED` repeats the samples of another commit.
 */
const deep = { TEST_DEPTH: process.env['TEST_DEPTH'] ?? '25' };

async function main(): Promise<number> {
  const version = await engineVersion();
  if (version === undefined)
    console.log('No Docker Engine responds: its tests are skipped.');
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

import { runGates } from './gates/runGates';
import { playwright, vitest } from './gates/runners';

/**
 * `npm run test:deep`: the full sets of which `npm test` takes samples. Random
 * forms against the docker clients, and axe on every page of the site in build/.
 */
const states = process.env['RUN_STATES'] ?? '10000';

void runGates([
  vitest(`oracle, ${states} states`, 'oracle', { RUN_STATES: states }),
  playwright('browser, every page through axe', { AXE_PAGES: 'all' }),
]).then((code) => (process.exitCode = code));

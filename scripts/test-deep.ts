import { runGates } from './gates/runGates';
import { vitest } from './gates/runners';

/** `npm run test:deep`: the oracle tests over ten times as many states. */
const states = process.env['RUN_STATES'] ?? '10000';

void runGates([
  {
    name: `oracle, ${states} states`,
    run: async () => vitest(['oracle'], { RUN_STATES: states }),
  },
]).then((code) => (process.exitCode = code));

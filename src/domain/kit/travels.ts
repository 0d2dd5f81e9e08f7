import type { RunSpec } from '../docker/runSpec';
import type { Travels } from '../transfer/spec';
import { smokeFile } from './smoke/smokeTest';
import type { Smoke } from './spec';

/** The kit's files that go to the server besides load.sh, and what is started there. */
export const travelsOf = (smoke: Smoke, run: RunSpec): Travels => ({
  files: [
    'load-and-run.sh',
    'smoke-test.sh',
    smokeFile(smoke),
    'compose.yaml',
    'devcontainer.json',
  ],
  start: 'load-and-run.sh',
  terminal: run.options.detach !== true,
});

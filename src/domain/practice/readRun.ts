import { argvOf } from '../command/lex';
import { looseSpec } from '../docker/looseSpec';
import { parseRun, specOf } from '../docker/parseRun';
import type { RunSpec } from '../docker/runSpec';

/** A `docker run` as the client takes it; null where it, or the engine, refuses an option. */
export function acceptedRun(command: string): RunSpec | null {
  const argv = argvOf(command);
  const parsed = argv && parseRun(argv);
  return argv && parsed ? specOf(argv, parsed) : null;
}

/** What was understood of a `docker run`; null where the text is none. */
export function looseRun(command: string): RunSpec | null {
  const argv = argvOf(command);
  const parsed = argv && parseRun(argv);
  return argv && parsed ? looseSpec(argv, parsed) : null;
}

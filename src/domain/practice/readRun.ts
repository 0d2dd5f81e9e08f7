import { argvOf } from '../command/lex';
import { looseSpec } from '../docker/looseSpec';
import { parseRun, specOf } from '../docker/parseRun';
import type { RunSpec } from '../docker/runSpec';

/**
 * A `docker run` as the client reads it; null if the client or the engine
 * rejects an option.
 */
export function acceptedRun(command: string): RunSpec | null {
  const argv = argvOf(command);
  const parsed = argv && parseRun(argv);
  return argv && parsed ? specOf(argv, parsed) : null;
}

/** The understood part of a `docker run`; null if the text is not one. */
export function looseRun(command: string): RunSpec | null {
  const argv = argvOf(command);
  const parsed = argv && parseRun(argv);
  return argv && parsed ? looseSpec(argv, parsed) : null;
}

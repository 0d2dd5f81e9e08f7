import { spawnSync } from 'node:child_process';
import { findProgram } from '../../../scripts/process/findProgram';

/** How often a text called which program, and with how many words. */
export type Calls = readonly string[];

/**
 * Runs each text in a bash that can't reach any program or write any file (`bash
 * -r`, an empty PATH): it only records which programs it would have called.
 */
export function recordWords(texts: readonly string[]): readonly Calls[] {
  const { output, status, error } = spawnSync(
    findProgram(['bash']) ?? '',
    ['-r', '-c', script, 'bash', ...texts],
    {
      encoding: 'utf8',
      env: { PATH: '/nowhere', HOME: '/nowhere' },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      timeout: 60_000,
    },
  );
  if (error ?? status)
    throw error ?? new Error(`bash ended with ${String(status)}`);
  return (output[3] ?? '')
    .split('\u0002')
    .slice(0, -1)
    .map((calls) => calls.split('\u0001').filter(Boolean).sort());
}

// One write per call, because the parts of a pipeline write at the same time. The most
// frequent programs are functions, for which bash doesn't fork.
const script = String.raw`
  command_not_found_handle() { printf '%s %s\1' "$1" "$#" >&3; }
  for name in docker id nvidia-smi python ssh; do
    eval "$name() { command_not_found_handle $name "'"$@"; }'
  done
  for text; do ( eval "$text"; wait ); printf '\2' >&3; done
  exit 0
`;

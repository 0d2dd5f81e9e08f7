import { acceptedRun } from '../readRun';

/**
 * Where the output of a program ends up that crashed unattended: `logs` (docker
 * logs), `terminal` if it was attached, `nowhere`.
 */
export function outputOf(command: string): string {
  const spec = acceptedRun(command);
  if (!spec) return 'refused';
  const { detach, rm } = spec.options;
  if (rm !== true) return 'logs';
  return detach === true ? 'nowhere' : 'terminal';
}

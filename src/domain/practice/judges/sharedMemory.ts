import { display } from '../../command/word';
import { bytesOf } from '../../docker/kinds/size';
import { acceptedRun } from '../readRun';

/** The engine's default: https://docs.docker.com/reference/cli/docker/container/run/ */
const DEFAULT = '64m';

/** The size of /dev/shm in bytes, or `host` if it is the server's. */
export function sharedMemoryOf(command: string): string {
  const spec = acceptedRun(command);
  if (!spec) return 'refused';
  const { ipc, 'shm-size': size = DEFAULT } = spec.options;
  if (ipc && display(ipc) === 'host') return 'host';
  return String(bytesOf(size));
}

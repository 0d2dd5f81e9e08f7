import { display } from '../../command/word';
import { isLoopback } from '../../docker/kinds/publish';
import { acceptedRun } from '../readRun';

/**
 * From where a container's ports are reachable: the `network`, the `server`
 * (programs on it), or `nobody`.
 */
export function reachOf(command: string): string {
  const spec = acceptedRun(command);
  if (!spec) return 'refused';
  const { publish = [], network = [] } = spec.options;
  if (network.some((name) => display(name) === 'host')) return 'network';
  if (publish.length === 0) return 'nobody';
  return publish.every(({ address }) => isLoopback(address))
    ? 'server'
    : 'network';
}

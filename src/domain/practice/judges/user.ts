import { display, literal } from '../../command/word';
import type { RunSpec } from '../../docker/runSpec';
import { acceptedRun } from '../readRun';

/**
 * The owner of files that the program writes to a mounted directory: `you`,
 * `root`, or `uid N`. Assumes an image that sets no user.
 */
export function ownerOf(command: string): string {
  const spec = acceptedRun(command);
  return spec ? userOf(spec) : 'refused';
}

/**
 * HOME in the container, for an image without an account for the user's uid:
 * Docker then sets `/`. Source:
 * https://docs.docker.com/reference/cli/docker/container/run/#env
 */
export function homeOf(command: string): string {
  const spec = acceptedRun(command);
  if (!spec) return 'refused';
  const given = spec.options.env?.find(({ name }) => name === 'HOME')?.value;
  if (given) return display(given);
  return userOf(spec) === 'root' ? '/root' : '/';
}

function userOf({ options: { user } }: RunSpec): string {
  if (!user) return 'root';
  const name = literal(user.user);
  if (name === null) return 'you';
  return ['', '0', 'root'].includes(name) ? 'root' : `uid ${name}`;
}

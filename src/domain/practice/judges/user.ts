import { display, literal } from '../../command/word';
import type { RunSpec } from '../../docker/runSpec';
import { acceptedRun } from '../readRun';

/**
 * Whose the files are that the program writes to a mounted folder: `you`,
 * `root`, or `uid N`. The image sets no user of its own.
 */
export function ownerOf(command: string): string {
  const spec = acceptedRun(command);
  return spec ? userOf(spec) : 'refused';
}

/**
 * HOME in the container, of an image without an account of the reader's uid:
 * Docker then sets `/`.
 * Source: https://docs.docker.com/reference/cli/docker/container/run/#env
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
  return name === '0' || name === 'root' ? 'root' : `uid ${name}`;
}

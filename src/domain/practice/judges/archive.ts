import type { Word } from '../../../data/schema/command';
import { argvOf } from '../../command/lex';
import { literal } from '../../command/word';
import { headOf } from '../../docker/commandHead';
import { parseImageReference } from '../../docker/imageReference';
import { compareVersions } from '../../version/compareVersions';

/**
 * The image names in an archive after loading: `none` for an image that was
 * saved by ID, `all` tags for a name without a tag, otherwise the name. Source:
 * https://docs.docker.com/reference/cli/docker/image/save/
 */
export function savedNames(command: string): string {
  const [image = ''] = argumentsOf(command, 'save');
  if (/^[0-9a-f]{12,64}$/.test(image)) return 'none';
  return parseImageReference(image)?.tag === undefined ? 'all' : image;
}

/**
 * Whether an engine can read the archive: `loaded` or `refused`. Engines before
 * 23 cannot read zstd: https://github.com/moby/moby/pull/41759
 */
export function loads(command: string, docker: string): string {
  const zstd = /\.zst\b/.test(command) && !/\bzstd -dc?\b/.test(command);
  return zstd && compareVersions(docker, '23.0') < 0 ? 'refused' : 'loaded';
}

/**
 * Whether an image that a laptop builds with this command starts on an x86-64
 * server: `starts` or `exec-format`.
 */
export function startsOnServer(command: string, laptop: string): string {
  const built = /--platform[= ]linux\/(\w+)/.exec(command)?.[1] ?? laptop;
  return built === 'amd64' ? 'starts' : 'exec-format';
}

/** The arguments after a subcommand's options, all of which take a value here. */
function argumentsOf(command: string, verb: string): readonly string[] {
  const argv = argvOf(command) ?? [];
  const head = headOf(argv);
  if (head?.verb !== verb) return [];
  const words = argv.slice(head.length).map((w: Word) => literal(w) ?? '');
  return words.filter(
    (text, i) => !text.startsWith('-') && !words[i - 1]?.startsWith('-'),
  );
}

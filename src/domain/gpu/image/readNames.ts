import { readCommands } from '../../command/readCommands';
import { literal } from '../../command/word';
import { headOf } from '../../docker/commandHead';
import { parseImageReference } from '../../docker/imageReference';
import { parseRun } from '../../docker/parseRun';
import type { Argv } from '../../../data/schema/command';
import { readListing } from './readListing';
import type { NamedInText } from './types';

/**
 * The images that a text names: a bare reference, commands that take one
 * (`docker pull`, `run`, `image inspect` …), `FROM` lines of a Dockerfile,
 * `image:` lines of a compose file, the messages of `docker pull` and `docker
 * load`, and the rows of `docker images`. Without duplicates, in the order of the text.
 */
export function readNames(text: string): readonly NamedInText[] {
  const bare = text.trim().replace(/^(["'`])(.*)\1$/, '$2');
  // A repository in uppercase is a slip, and its meaning is clear.
  if (parseImageReference(bare.toLowerCase()))
    return [{ name: bare, platforms: null }];
  const listed = readListing(text);
  if (listed.length > 0)
    return listed.map((name) => ({ name, platforms: null }));
  const found = [...commandNames(text), ...lineNames(text)];
  return found.filter(
    ({ name }, place) =>
      found.findIndex((other) => other.name === name) === place,
  );
}

/** Lines with an image, each with the image as its first group. */
const lines: readonly RegExp[] = [
  /^\s*(?:-\s*)?image:\s*["']?([^\s"'$#]+)["']?(?:\s+#.*|\s*)$/,
  /^Loaded image: (\S+)$/,
  /^Status: .* image for (\S+)$/,
];

const from =
  /^\s*FROM\s+(?:--platform[= ](?:linux\/)?([\w/]+)\s+)?([^\s$]+)(?:\s+AS\s+(\S+))?\s*$/i;

function lineNames(text: string): readonly NamedInText[] {
  const stages = new Set(['scratch']);
  return text.split(/\r?\n/).flatMap((line): readonly NamedInText[] => {
    const [, platform, base, stage] = from.exec(line) ?? [];
    const isStage = stages.has(base?.toLowerCase() ?? '');
    if (stage !== undefined) stages.add(stage.toLowerCase());
    if (base !== undefined) return isStage ? [] : named(base, platform);
    return lines.flatMap((pattern) => {
      const name = pattern.exec(line)?.[1];
      return name === undefined ? [] : named(name);
    });
  });
}

/** Subcommands that name an image, usually as their last word. */
const takesImage =
  /^(?:(?:(?:image|manifest) )?(?:pull|push|save|inspect|history)|buildx imagetools|imagetools)$/;

function commandNames(text: string): readonly NamedInText[] {
  // A prompt before the program: `ann@server:~$ docker …`, `# docker …`.
  const clean = text.replace(
    /^[^\n]{0,80}?(?:[$#>%]\s+)(?=(?:sudo\s+)?(?:docker|podman)\s)/gm,
    '',
  );
  return readCommands(clean).flatMap(({ argv }) => {
    const run = parseRun(argv);
    if (run?.image) {
      const name = literal(argv[run.image.from] ?? []);
      return name === null ? [] : named(name, platformIn(argv));
    }
    const verb = headOf(argv)?.verb ?? '';
    const last = literal(argv.at(-1) ?? []);
    return takesImage.test(verb) && last !== null
      ? named(imageWord(argv) ?? last, platformIn(argv))
      : [];
  });
}

/** `imagetools inspect IMAGE --format …`: the word that has a tag or a digest. */
const imageWord = (argv: Argv): string | null =>
  argv
    .slice(2)
    .map((one) => literal(one) ?? '')
    .find((one) => {
      const parts = parseImageReference(one);
      return parts?.tag !== undefined || parts?.digest !== undefined;
    }) ?? null;

function platformIn(argv: Argv): string | undefined {
  const words = argv.map((one) => literal(one) ?? '');
  const place = words.indexOf('--platform');
  const joined = words.find((one) => one.startsWith('--platform='));
  const value = joined?.slice('--platform='.length) ?? words[place + 1];
  return place === -1 && joined === undefined
    ? undefined
    : value?.replace('linux/', '');
}

const named = (name: string, platform?: string): readonly NamedInText[] =>
  parseImageReference(name)
    ? [{ name, platforms: platform === undefined ? null : [platform] }]
    : [];

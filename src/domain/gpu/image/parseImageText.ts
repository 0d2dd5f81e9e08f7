import { withoutPrefixes } from '../../text/linePrefixes';
import { terminalText } from '../../text/terminalText';
import { readGoLists } from './readGoLists';
import { readJson } from './readJson';
import { imageOf, readEnvLines, salvage } from './readLines';
import { unwrapped } from './unwrapped';
import { readNames } from './readNames';
import { nameInPlatforms, readPlatforms } from './readPlatforms';
import type { ImageText, NamedInText } from './types';

/**
 * Reads what a user has of an image: its name, the text of {@link readNames}
 * around it, a list of platforms, or what a command printed about its contents:
 * `docker image inspect`, `docker inspect` of a container, `docker buildx
 * imagetools inspect --format '{{json .Image}}'`, `skopeo inspect`, the list of
 * `.Config.Env` alone, as JSON or as Go prints it, YAML, or the lines of `env`.
 * A prompt before it, a truncated end, and what tools put before each line are
 * allowed.
 */
export function parseImageText(text: string): ImageText {
  const trimmed = withoutPrefixes(terminalText(text).split('\n'))
    .lines.join('\n')
    .trim();
  if (digest.test(trimmed))
    return { kind: 'problem', why: 'only-digest', image: trimmed };
  const json = readJson(trimmed);
  if (json.kind === 'images')
    return { kind: 'config', images: json.images, cut: false };
  const rows = readJsonRows(trimmed);
  if (rows) return { kind: 'names', images: rows };
  const platforms = readPlatforms(trimmed);
  if (platforms.length > 0) return ofPlatforms(trimmed, platforms);
  const listed = readGoLists(trimmed);
  if (listed) return { kind: 'config', images: [listed], cut: false };
  const saved = salvage(unwrapped(trimmed));
  // YAML has some of its entries in quotes.
  if (saved && saved.env.size >= readEnvLines(trimmed).size)
    return { kind: 'config', images: [saved], cut: json.kind === 'broken' };
  return ofLines(trimmed, json.kind === 'other');
}

/** An image ID, short or whole, or a digest. */
const digest = /^(?:sha256:[0-9a-f]{12,64}|[0-9a-f]{12}|[0-9a-f]{64})$/;

function ofLines(text: string, isJson: boolean): ImageText {
  const env = readEnvLines(text);
  if (env.size > 0 && !/^[ \t]*FROM\s/im.test(text))
    return {
      kind: 'config',
      images: [imageOf({ env, architecture: yamlArchitecture(text) })],
      cut: false,
    };
  if (
    /no such (?:image|object)|manifest unknown|not found/i.test(text) ||
    // `docker inspect` of an object that does not exist prints an empty list.
    /^\[\s*\]$/.test(text)
  )
    return { kind: 'problem', why: 'no-such-image' };
  const [first, ...rest] = readNames(text);
  if (first && !isJson) return { kind: 'names', images: [first, ...rest] };
  return {
    kind: 'problem',
    why: isJson ? 'no-config' : 'not-understood',
    ...(first && { image: first.name }),
  };
}

const yamlArchitecture = (text: string): string | null =>
  /^Architecture: (\w+)$/im.exec(text)?.[1] ?? null;

/** A list of platforms names its image itself, or the command above it does. */
function ofPlatforms(text: string, platforms: readonly string[]): ImageText {
  const name = nameInPlatforms(text) ?? readNames(text)[0]?.name;
  return name === undefined
    ? { kind: 'problem', why: 'no-config', platforms }
    : { kind: 'names', images: [{ name, platforms }] };
}

/** `docker images --format json`: an object per line. */
function readJsonRows(
  text: string,
): readonly [NamedInText, ...NamedInText[]] | null {
  const rows = text.matchAll(
    /^\{.*"Repository":"([^"]+)".*"Tag":"([^"]+)".*\}$/gm,
  );
  const [first, ...rest] = [...rows].map(([, repository = '', tag = '']) => ({
    name: `${repository}:${tag}`,
    platforms: null,
  }));
  return first ? [first, ...rest] : null;
}

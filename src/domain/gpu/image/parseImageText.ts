import { readJson } from './readJson';
import { imageOf, readEnvLines, salvage } from './readLines';
import type { ImageText } from './types';

/**
 * Reads the name of an image, or what a command printed about it: `docker image
 * inspect`, `docker inspect` of a container, `docker buildx imagetools inspect
 * --format '{{json .Image}}'`, `skopeo inspect --config`, the list of
 * `.Config.Env` alone, or the lines of `env`. A prompt before it and a
 * truncated end are allowed.
 */
export function parseImageText(text: string): ImageText {
  const trimmed = text.trim();
  const name = readName(trimmed);
  if (name !== null) return { kind: 'name', name };
  const json = readJson(trimmed);
  if (json.kind === 'images')
    return { kind: 'config', images: json.images, cut: false };
  const saved = salvage(trimmed);
  if (saved)
    return { kind: 'config', images: [saved], cut: json.kind === 'broken' };
  const env = readEnvLines(trimmed);
  if (env.size > 0)
    return { kind: 'config', images: [imageOf({ env })], cut: false };
  if (/no such (?:image|object)|manifest unknown|not found/i.test(trimmed))
    return { kind: 'problem', why: 'no-such-image' };
  // `docker inspect` of an object that does not exist prints an empty list.
  if (/^\[\s*\]$/.test(trimmed))
    return { kind: 'problem', why: 'no-such-image' };
  return {
    kind: 'problem',
    why: json.kind === 'other' ? 'no-config' : 'not-understood',
  };
}

/** Repository, tag, and digest, following Docker's reference grammar. */
const reference =
  /^(?:[a-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:[._/-]+[a-z0-9]+)*(?::[\w][\w.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$/i;

/** A single name, with or without the command that pulls or inspects it. */
function readName(text: string): string | null {
  const bare = text.replace(
    /^(?:[$#]\s+)?(?:sudo\s+)?(?:docker\s+(?:image\s+)?(?:pull|inspect)|FROM)\s+(?:--platform[= ]\S+\s+)?/i,
    '',
  );
  return reference.test(bare) ? bare : null;
}

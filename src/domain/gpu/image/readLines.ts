import type { RawImage } from './types';

/** An image of which only some parts were found. */
export function imageOf(parts: Partial<RawImage>): RawImage {
  return {
    architecture: null,
    env: new Map(),
    labels: new Map(),
    names: [],
    ...parts,
  };
}

/** `KEY=VALUE` texts as a map; what has no `=` is left out. */
export function entriesOf(texts: readonly string[]): Map<string, string> {
  return new Map(
    texts.flatMap((text) => {
      const [, key, value] = /^([A-Za-z_]\w*)=([^]*)$/.exec(text) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Variables of which an image with CUDA has one at least: a sign that a list is what it seems. */
const telling = /^(?:NVIDIA|CUDA|NV_|CUDNN|PYTORCH|TENSORFLOW)/;

/** The lines of `env`, or of `docker history` and Dockerfiles with their `ENV`. */
export function readEnvLines(text: string): ReadonlyMap<string, string> {
  const env = entriesOf(
    text
      .split(/\r?\n/)
      .map((line) => line.trim().replace(/^(?:.*\s)?ENV\s+/, ''))
      .map((line) => line.replace(/^(\w+)="(.*)"$/, '$1=$2')),
  );
  return [...env.keys()].some((key) => telling.test(key)) ? env : new Map();
}

/** What can be read of a JSON text that breaks off: the entries that are whole. */
export function salvage(text: string): RawImage | null {
  const env = entriesOf(
    [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].flatMap(([whole]) =>
      unquoted(whole),
    ),
  );
  if (![...env.keys()].some((key) => telling.test(key))) return null;
  const architecture = /"Architecture":\s*"(\w+)"/i.exec(text)?.[1] ?? null;
  const tags = /"RepoTags":\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '';
  return imageOf({
    architecture,
    env,
    names: [...tags.matchAll(/"([^"]+)"/g)].flatMap(([, tag]) => tag ?? []),
  });
}

/** A JSON string read by JSON's own rules: `\u003e` is `>`. */
function unquoted(text: string): readonly string[] {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'string' ? [value] : [];
  } catch {
    return [];
  }
}

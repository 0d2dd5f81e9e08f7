import { entriesOf, imageOf } from './readLines';
import { unwrapped } from './unwrapped';
import type { RawImage } from './types';

type Read =
  | { readonly kind: 'images'; readonly images: [RawImage, ...RawImage[]] }
  /** JSON without an image in it. */
  | { readonly kind: 'other' }
  /** Starts like JSON, but is truncated. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'none' };

/** Reads the images in a JSON text, which may follow a prompt. */
export function readJson(text: string): Read {
  // The prompt before it may also hold braces: `--format '{{json .Config}}'`.
  const start = text.search(/^[ \t]*[[{]/m);
  if (start === -1) return { kind: 'none' };
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}')) + 1;
  const parts = [text.slice(start), text.slice(start, end)];
  for (const part of [...parts, ...parts.map(unwrapped)]) {
    const value = parsed(part);
    if (value === undefined) continue;
    const [first, ...rest] = imagesIn(value);
    return first
      ? { kind: 'images', images: [first, ...rest] }
      : { kind: 'other' };
  }
  return { kind: 'broken' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

function imagesIn(value: unknown): readonly RawImage[] {
  if (Array.isArray(value)) {
    const env = entriesOf(strings(value));
    return env.size > 0 ? [imageOf({ env })] : value.flatMap(imagesIn);
  }
  if (!isObject(value)) return [];
  const config = value['Config'] ?? value['config'];
  if (isObject(config) && ('Env' in config || 'env' in config))
    return [configured(value, config)];
  // The bare configuration, or one per platform: {"linux/amd64": {…}}.
  if (Array.isArray(value['Env'])) return [configured(value, value)];
  return Object.values(value).flatMap(imagesIn);
}

function configured(image: Json, config: Json): RawImage {
  const architecture = image['Architecture'] ?? image['architecture'];
  const labels = config['Labels'] ?? config['labels'];
  return imageOf({
    architecture: typeof architecture === 'string' ? architecture : null,
    env: entriesOf(strings(config['Env'] ?? config['env'])),
    labels: new Map(
      Object.entries(isObject(labels) ? labels : {}).flatMap(([key, text]) =>
        typeof text === 'string' ? [[key, text] as const] : [],
      ),
    ),
    names: [
      ...strings(image['RepoTags']),
      ...strings(image['RepoDigests']),
      // A container's configuration names the image that it was created from.
      ...strings([config['Image']]),
    ],
  });
}

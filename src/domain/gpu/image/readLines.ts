import type { RawImage } from './types';

/** An image with only the given parts; the others are empty or null. */
export function imageOf(parts: Partial<RawImage>): RawImage {
  return {
    architecture: null,
    env: new Map(),
    labels: new Map(),
    names: [],
    ...parts,
  };
}

/** `KEY=VALUE` texts as a map; entries without `=` are ignored. */
export function entriesOf(texts: readonly string[]): Map<string, string> {
  return new Map(
    texts.flatMap((text) => {
      const at = text.indexOf('=');
      return /^[A-Za-z_]\w*=/.test(text)
        ? [[text.slice(0, at), text.slice(at + 1)]]
        : [];
    }),
  );
}

/**
 * Every image with CUDA has at least one of these variables, which shows that a
 * list is an image's environment.
 */
const telling = /^(?:NVIDIA|CUDA|NV_|CUDNN|PYTORCH|TENSORFLOW)/;

/** Whether variables are those of an image with CUDA. */
export const isTelling = (env: ReadonlyMap<string, string>): boolean =>
  [...env.keys()].some((key) => telling.test(key));

/**
 * The variables in the output of `env`, in the `ENV` lines of `docker history`
 * and Dockerfiles, of a shell’s `export`, or in a list in YAML.
 */
export function readEnvLines(text: string): ReadonlyMap<string, string> {
  const env = entriesOf(
    oldestFirst(text.split(/\r?\n/))
      .map((line) => line.replace(LAYER_SIZE, ''))
      .map((line) => line.trim().replace(/^(?:.*\s)?ENV\s+/, ''))
      .map((line) => line.replace(/^(?:export|declare -x)\s+/, ''))
      .map((line) => line.replace(/^(?:- )?(["']?)(.*)\1$/, '$2'))
      .map((line) => line.replace(/^(\w+)="(.*)"$/, '$1=$2'))
      // `apptainer inspect --environment`
      .map((line) => line.replace(/^(\w+)=\$\{\1:-"(.*)"\}$/, '$1=$2')),
  );
  return isTelling(env) ? env : new Map();
}

/** Follows the command in a row of `docker history`, before a comment. */
const LAYER_SIZE = /\s{2}\d{1,4}(?:\.\d{1,3})?[kMG]?B(?:\s.*)?$/;

/** `docker history` prints the last layer first, whose variables count. */
const oldestFirst = (lines: readonly string[]): readonly string[] =>
  lines.some((line) => line.startsWith('<missing>'))
    ? [...lines].reverse()
    : lines;

/** Reads the complete entries of a truncated JSON text, or of a dictionary of Python. */
export function salvage(text: string): RawImage | null {
  const env = entriesOf(
    [...text.matchAll(/"(?:[^"\\]|\\.)*"|'[^'"\\]*'/g)].flatMap(([whole]) =>
      unquoted(whole.replace(/^'(.*)'$/, '"$1"')),
    ),
  );
  if (!isTelling(env)) return null;
  const architecture =
    /["']Architecture["']:\s*["'](\w+)/i.exec(text)?.[1] ?? null;
  const tags = /"RepoTags":\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '';
  return imageOf({
    architecture,
    env,
    names: [...tags.matchAll(/"([^"]+)"/g)].flatMap(([, tag]) => tag ?? []),
  });
}

/** Decodes a JSON string by JSON's rules: `\u003e` is `>`. */
function unquoted(text: string): readonly string[] {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'string' ? [value] : [];
  } catch {
    return [];
  }
}

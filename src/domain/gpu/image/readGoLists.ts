import { entriesOf, imageOf, isTelling } from './readLines';
import type { RawImage } from './types';

/**
 * Reads what Go prints for a list and a map without `json`: `docker inspect
 * --format '{{.Config.Env}} {{.Config.Labels}} {{.Architecture}}'`. A value may
 * have spaces, so an entry ends where the next uppercase name begins.
 */
export function readGoLists(text: string): RawImage | null {
  const list = /\[([A-Z_][A-Z0-9_]*=[^\]]*)\]/.exec(text)?.[1];
  if (list === undefined) return null;
  const env = entriesOf(
    list.replace(/\n/g, '').split(/ (?=[A-Z_][A-Z0-9_]*=)/),
  );
  if (!isTelling(env)) return null;
  const map = /map\[([^\]]*)\]/.exec(text)?.[1] ?? '';
  return imageOf({
    env,
    labels: new Map(
      map
        .split(/ (?=[\w.-]+:)/)
        .map((entry) => [
          entry.slice(0, entry.indexOf(':')),
          entry.slice(entry.indexOf(':') + 1),
        ]),
    ),
    architecture: /\b(?:amd64|arm64)\b/.exec(text)?.[0] ?? null,
  });
}

import {
  byPattern,
  isOnce,
  prefixRules,
  type Rule,
  startsOutput,
} from './prefixRules';
import { sharedPrefix } from './sharedPrefix';
import { type Sources, withHeads } from './sourceHeads';

/** The lines of a text without what a tool put before each of them. */
export type Unprefixed = {
  /** As many as before. */
  readonly lines: readonly string[];
  /**
   * What the prefix named as the origin of each line: a host, a container, a
   * pod. Undefined if it named none.
   */
  readonly sources: Sources;
};

/** Tools are nested: `docker compose logs -t` in a journal, numbered by an editor. */
const MOST_ROUNDS = 8;

/** So many lines show which prefix a text has. */
const ENOUGH = 1000;

/**
 * Removes what a tool put before each line: times, hosts, containers, line
 * numbers, quote and comment marks, indentation. A prefix that could also be
 * part of the output must be on most lines.
 */
export function withoutPrefixes(given: readonly string[]): Unprefixed {
  let lines = dedented(given);
  const sources = given.map((): string | undefined => undefined);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const sample = lines.filter((line) => line.trim() !== '').slice(0, ENOUGH);
    const find =
      prefixRules.find((one) => applies(one, sample))?.find ??
      anyPrefix(sample);
    if (!find) break;
    lines = lines.map((line, i) => {
      const found = find(line);
      if (found?.source !== undefined) sources[i] ??= found.source;
      return found ? found.rest : line;
    });
  }
  return { lines, sources: withHeads(lines, sources) };
}

/**
 * A prefix of any other tool. It is a source if it repeats: `(train pid=12) `,
 * unlike `#8 0.512 `.
 */
function anyPrefix(lines: readonly string[]): Rule['find'] | null {
  const pattern = sharedPrefix(lines, startsOutput);
  if (!pattern) return null;
  const find = byPattern(pattern);
  const found = lines.flatMap((line) => find(line) ?? []);
  return !found.some(isOnce(found))
    ? find
    : (line) => {
        const rest = find(line)?.rest;
        return rest === undefined ? null : { rest };
      };
}

/** Without the indentation that all lines share. */
function dedented(lines: readonly string[]): readonly string[] {
  const width = lines
    .filter((line) => line.trim() !== '')
    .reduce((least, line) => Math.min(least, line.search(/[^ \t]/)), Infinity);
  return width > 0 && width < Infinity
    ? lines.map((line) => line.slice(width))
    : lines;
}

function applies({ find, share, agrees }: Rule, lines: readonly string[]) {
  const found = lines.flatMap((line) => find(line) ?? []);
  return (
    found.length > 0 && found.length >= lines.length * share && agrees(found)
  );
}

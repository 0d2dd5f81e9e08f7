/** The lines of a text without what a tool put before each of them. */
export type Unprefixed = {
  /** As many as before. */
  readonly lines: readonly string[];
  /**
   * What the prefix named as the origin of each line: a host, a container, a
   * pod. Undefined if it named none.
   */
  readonly sources: readonly (string | undefined)[];
};

type Found = {
  /** The line without the prefix. */
  readonly rest: string;
  readonly source?: string;
  /** The line number in the prefix. */
  readonly count?: number;
};

type Rule = {
  readonly find: (line: string) => Found | null;
  /** The part of the non-empty lines that must have the prefix. */
  readonly share: number;
  /** Whether the lines that have it show that it is one. */
  readonly agrees: (found: readonly Found[]) => boolean;
};

/**
 * How the output of programs about GPUs and images begins: frames, lists, XML,
 * JSON, CSV, `key : value`, variables.
 */
const OUTPUT =
  /^\s*(?:[|<[{"]|\+[-=]|GPU \d|MIG \d|NVIDIA\b|Tesla |Quadro |GeForce |GRID |TITAN |=+NVSMI|\d{1,3}, \S|[a-z][\w.]{1,40}(?: \[\w+\])?,|[A-Z][\w /]{1,40}\s:|[A-Z][A-Z\d_]{1,60}=)/;

/** A prefix that is a pattern; its first group is the source. */
const byPattern =
  (pattern: RegExp) =>
  (line: string): Found | null => {
    const found = pattern.exec(line);
    const source = found?.[1];
    return (
      found && {
        rest: line.slice(found[0].length),
        ...(source !== undefined && { source }),
      }
    );
  };

const ascend = (found: readonly Found[]): boolean =>
  found.every(
    ({ count = 0 }, i) => i === 0 || count > (found[i - 1]?.count ?? count),
  );

const isOutput = ({ rest }: Found): boolean =>
  OUTPUT.test(rest) || STAMP.test(rest);

/** A label is one if it repeats, or if output follows it; `GPU0: ` is a list of GPUs. */
function isRepeated(found: readonly Found[]): boolean {
  const times = new Map<string | undefined, number>();
  for (const { source } of found)
    times.set(source, (times.get(source) ?? 0) + 1);
  return found.every(
    (one) =>
      (times.get(one.source) ?? 0) > 1 ||
      (isOutput(one) && !/^gpu\d?$/i.test(one.source ?? '')),
  );
}

/** The time of `docker logs -t`, `kubectl logs --timestamps`, CI, syslog, and Python's logging. */
const STAMP =
  /^ ?\[?(?:(?:\d{4}[-/])?\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?: |$)/;

/** `- INFO - `, `| INFO     | train:main:42 - `, `INFO ` */
const LEVEL =
  /^ ?(?:[-|] )?\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL)\]?(?: {0,8}[-|:])?(?: |$)(?:[\w.:<>]{1,80} - )?/;

/**
 * `grep -n`, `-C`, and `-H`, `cat -n`, `bat`, and editors: a number, after a
 * file name or not.
 */
const NUMBER =
  /^(?:[^\s:|+]{1,80}[:-]| {1,12})?(\d{1,6})(?:[:-]| {0,6}[│|] ?|\t| {2})/;

const LABELS: readonly RegExp[] = [
  // pdsh, clush, srun -l
  /^([\w.@/-]{1,80}):(?: |$)/,
  // docker compose logs
  /^([\w.@/-]{1,80}) {1,40}\|(?: |$)/,
  // kubectl logs --prefix; a bare number is a GPU of gpustat
  /^\[(?!\d+\])([^\]\s]{1,120})\](?: |$)/,
  // ansible --one-line
  /^([\w.-]{1,80}) \| [A-Z]{2,20} \| rc=\d+ \| \(stdout\) /,
  // syslog and journalctl: host, program, PID
  /^(?:([\w.-]{1,80}) )?[\w./-]{1,80}\[\d{1,10}\]:(?: |$)/,
];

const RULES: readonly Rule[] = [
  {
    find: byPattern(/^\s*(?:>\s?)+/),
    share: 0.5,
    agrees: (found) => found.some(isOutput),
  },
  // A quotation among other text.
  {
    find: byPattern(/^\s*(?:>\s?)+(?=\s*[|+A-Z<])/),
    share: 0,
    agrees: () => true,
  },
  { find: byPattern(STAMP), share: 0.5, agrees: () => true },
  {
    find: byPattern(LEVEL),
    share: 0.5,
    agrees: (found) => found.some(isOutput),
  },
  {
    find: (line) => {
      const found = NUMBER.exec(line);
      return (
        found && {
          rest: line.slice(found[0].length),
          count: Number(found[1]),
        }
      );
    },
    share: 0.6,
    agrees: (found) => ascend(found) && found.some(isOutput),
  },
  ...LABELS.map((pattern): Rule => ({
    find: byPattern(pattern),
    share: 0.5,
    agrees: (found) => isRepeated(found) && found.some(isOutput),
  })),
  // Comments of source files.
  {
    find: byPattern(/^\s*(?:#|\/\/|\*|--|;)\s?/),
    share: 0.8,
    agrees: (found) => found.some(isOutput),
  },
  // A diff; the frame of a table has the same character on some of its lines.
  {
    find: byPattern(/^\+/),
    share: 0.95,
    agrees: (found) => found.some(isOutput),
  },
  // The pane to the left, up to its border.
  {
    find: byPattern(/^[^│┃|]{0,200}[│┃] ?(?=[|+])/),
    share: 0.5,
    agrees: () => true,
  },
  { find: byPattern(/^ {1,40}(?=[|+])/), share: 0.5, agrees: () => true },
];

/** Tools are nested: `docker compose logs -t` in a journal, numbered by an editor. */
const MOST_ROUNDS = 8;

/**
 * Removes what a tool put before each line: times, hosts, containers, line
 * numbers, quote and comment marks, indentation. A prefix that could also be
 * part of the output must be on most lines.
 */
export function withoutPrefixes(given: readonly string[]): Unprefixed {
  let lines = dedented(given);
  const sources = given.map((): string | undefined => undefined);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const rule = RULES.find((one) => applies(one, lines));
    if (!rule) break;
    lines = lines.map((line, i) => {
      const found = rule.find(line);
      if (found?.source !== undefined) sources[i] ??= found.source;
      return found ? found.rest : line;
    });
  }
  return { lines, sources: withHeads(lines, sources) };
}

/** A line above the output of each host: ansible, pssh; clush and dshbak put it between rules. */
const HEADS: readonly RegExp[] = [
  /^([\w.-]{1,80}) \| [A-Z]{2,20} \| rc=\d+ >>$/,
  /^\[\d+\] \d\d:\d\d:\d\d \[[A-Z]+\] (\S{1,80})/,
];

function headAt(lines: readonly string[], at: number): string | undefined {
  const line = lines[at] ?? '';
  const ruled = [at - 1, at + 1].every((i) => /^-{8,}$/.test(lines[i] ?? ''));
  return (
    HEADS.map((head) => head.exec(line)?.[1]).find(Boolean) ??
    (ruled ? /^[\w.,[\]-]{1,80}$/.exec(line)?.[0] : undefined)
  );
}

function withHeads(
  lines: readonly string[],
  sources: Unprefixed['sources'],
): Unprefixed['sources'] {
  let head: string | undefined;
  return sources.map((source, i) => {
    head = headAt(lines, i) ?? head;
    return source ?? head;
  });
}

/** Without the indentation that all lines share. */
function dedented(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const width = Math.min(...filled.map((line) => line.search(/[^ ]/)));
  return width > 0 ? lines.map((line) => line.slice(width)) : lines;
}

function applies({ find, share, agrees }: Rule, lines: readonly string[]) {
  const filled = lines.filter((line) => line.trim() !== '');
  const found = filled.flatMap((line) => find(line) ?? []);
  return (
    found.length > 0 && found.length >= filled.length * share && agrees(found)
  );
}

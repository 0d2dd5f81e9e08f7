/** A prefix at the beginning of a line. */
export type Found = {
  /** The line without the prefix. */
  readonly rest: string;
  readonly source?: string;
  /** The line number in the prefix. */
  readonly count?: number;
};

export type Rule = {
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
  /^\s*(?:\||<[a-z/?!]|[[{]\s*$|[[{]["[{]|[\]}],?\s*$|"|\+[-=]{3}|GPU \d|MIG \d|NVIDIA\b|Tesla |Quadro |GeForce |GRID |TITAN |=+NVSMI|\d{1,3}, \S|[a-z][\w.]{1,40}(?: \[\w+\])?,|[A-Z][\w /]{1,40}\s:|[A-Z][A-Z\d_]{1,60}=)/;

export const startsOutput = (line: string): boolean => OUTPUT.test(line);

const isOutput = ({ rest }: Found): boolean =>
  OUTPUT.test(rest) || STAMP.test(rest);

/** A prefix that is a pattern; its first group is the source. */
export const byPattern =
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

/** A prefix with a line number as its first group. */
const byNumber =
  (pattern: RegExp) =>
  (line: string): Found | null => {
    const found = pattern.exec(line);
    return (
      found && { rest: line.slice(found[0].length), count: Number(found[1]) }
    );
  };

const ascend = (found: readonly Found[], step = Infinity): boolean =>
  found.every(({ count = 0 }, i) => {
    const above = found[i - 1]?.count;
    return above === undefined || (count > above && count - above <= step);
  });

/** A bar after a number or a label may be the frame's own: `12 | NVIDIA-SMI … |`. */
const keepsFrame = (found: readonly Found[]): boolean =>
  found.every(
    ({ rest }) =>
      /^[|+]/.test(rest) || STAMP.test(rest) || !/[|+]\s*$/.test(rest),
  );

/** A label is one if it repeats, or if output follows it; `GPU0: ` is a list of GPUs. */
const isLabelled = (found: readonly Found[]): boolean =>
  found
    .filter(isOnce(found))
    .every((one) => isOutput(one) && !/^gpu\d?$/i.test(one.source ?? ''));

/** Whether no other line has the same source. */
export function isOnce(found: readonly Found[]): (one: Found) => boolean {
  const times = new Map<string | undefined, number>();
  for (const { source } of found)
    times.set(source, (times.get(source) ?? 0) + 1);
  return ({ source }) => times.get(source) === 1;
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

/** An editor that numbers every line: `12 |   0  NVIDIA` has no bar of its own. */
const COUNT = /^ {0,8}(\d{1,6})(?: |$)/;

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

/** The prefixes of known tools, in the order in which they are tried. */
export const prefixRules: readonly Rule[] = [
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
    agrees: (found) => keepsFrame(found) && found.some(isOutput),
  },
  {
    find: byNumber(COUNT),
    share: 1,
    agrees: (found) => ascend(found, 1) && found.some(isOutput),
  },
  {
    find: byNumber(NUMBER),
    share: 0.6,
    agrees: (found) =>
      ascend(found) && keepsFrame(found) && found.some(isOutput),
  },
  ...LABELS.map((pattern): Rule => ({
    find: byPattern(pattern),
    share: 0.5,
    agrees: (found) =>
      isLabelled(found) && keepsFrame(found) && found.some(isOutput),
  })),
  // Comments of source files, and a diff; the frame of a table has `+` on some of its lines.
  {
    find: byPattern(/^\s*(?:#|\/\/|\*|--|;)\s?/),
    share: 0.8,
    agrees: (found) => found.some(isOutput),
  },
  {
    find: byPattern(/^\+/),
    share: 0.95,
    agrees: (found) => found.some(isOutput),
  },
  // A bar as a quote mark, or the rest of a prefix with one.
  {
    find: byPattern(/^\|(?: |$)/),
    share: 0.95,
    agrees: (found) => keepsFrame(found) && found.some(isOutput),
  },
  // The pane to the left, up to its border.
  {
    find: byPattern(/^[^│┃|]{0,200}[│┃] ?(?=[|+])/),
    share: 0.5,
    agrees: () => true,
  },
  { find: byPattern(/^ {1,40}(?=[|+])/), share: 0.5, agrees: () => true },
];

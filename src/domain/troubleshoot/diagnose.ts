import { errors } from '../../data/errors';
import type { ErrorPhase, ErrorRow } from '../../data/schema/error';
import { linesOf } from './pastedLog';
import { phasesOf } from './phaseOf';

/** A line of the log, cut where the message begins and ends. */
export type MatchedLine = {
  /** From 1. */
  readonly number: number;
  readonly before: string;
  readonly hit: string;
  readonly after: string;
};

/** An error of the table that a log has, and where. */
export type Diagnosis = {
  readonly row: ErrorRow;
  /** The phases of the row that the log can come from. */
  readonly phases: readonly ErrorPhase[];
  readonly lines: readonly [MatchedLine, ...MatchedLine[]];
  /** How many lines have it, those that are not shown included. */
  readonly count: number;
};

/** How many lines of one error are shown. */
const SHOWN = 3;

/** How often one pattern is looked for; a log can repeat a message for hours. */
const MOST = 200;

/**
 * The errors that a log has, the first one first: what comes later is often
 * its consequence. Notices come after errors. A line belongs to one error, the most special that fits.
 *
 * @param text - a log, a message or a part of one, up to megabytes
 * @returns nothing where no line is known
 */
export function diagnose(text: string): readonly Diagnosis[] {
  const lines = linesOf(text);
  const log = lines.join('\n');
  const starts = startsOf(lines);
  const context = phasesOf(log);
  const taken = new Set<number>();
  return errors
    .flatMap((row): Diagnosis[] => {
      if (row.only && !row.only.test(log)) return [];
      const found = matchesOf(row.pattern, log)
        .map(({ start, end }) => ({ start, end, at: lineAt(starts, start) }))
        .filter(({ at }) => !taken.has(at));
      const [first, ...others] = unique(found);
      if (!first) return [];
      for (const { at } of [first, ...others]) taken.add(at);
      const show = (match: Match & { at: number }) =>
        matchedLine(lines, starts, match);
      const fitting = row.phases.filter((phase) => context.includes(phase));
      return [
        {
          row,
          phases: fitting.length > 0 ? fitting : row.phases,
          lines: [show(first), ...others.slice(0, SHOWN - 1).map(show)],
          count: others.length + 1,
        },
      ];
    })
    .sort(
      (a, b) =>
        Number(a.row.notice ?? false) - Number(b.row.notice ?? false) ||
        a.lines[0].number - b.lines[0].number,
    );
}

type Match = { readonly start: number; readonly end: number };

function matchesOf(pattern: RegExp, log: string): readonly Match[] {
  const found: Match[] = [];
  for (const match of log.matchAll(new RegExp(pattern, 'gi'))) {
    if (match[0] !== '')
      found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === MOST) break;
  }
  return found;
}

const unique = <T extends { readonly at: number }>(matches: readonly T[]) =>
  matches.filter((match, i) => i === 0 || match.at !== matches[i - 1]?.at);

/** Where each line begins in the joined text. */
function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** The line that a place of the text is in, by halving. */
function lineAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function matchedLine(
  lines: readonly string[],
  starts: readonly number[],
  { start, end, at }: Match & { readonly at: number },
): MatchedLine {
  const line = lines[at] ?? '';
  const from = start - (starts[at] ?? 0);
  const to = Math.min(line.length, end - (starts[at] ?? 0));
  return {
    number: at + 1,
    before: line.slice(0, from),
    hit: line.slice(from, to),
    after: line.slice(to),
  };
}

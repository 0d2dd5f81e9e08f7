import { errors } from '../../data/errors';
import type { ErrorPhase, ErrorRow } from '../../data/schema/error';
import { linesOf } from './pastedLog';
import { phasesOf } from './phaseOf';

/** A line of the log, split where the match begins and ends. */
export type MatchedLine = {
  /** Line number, from 1. */
  readonly number: number;
  readonly before: string;
  readonly hit: string;
  readonly after: string;
};

/** An error in the table that was found in a log, and where. */
export type Diagnosis = {
  readonly row: ErrorRow;
  /** The phases in the row that the log can come from. */
  readonly phases: readonly ErrorPhase[];
  readonly lines: readonly [MatchedLine, ...MatchedLine[]];
  /** Number of matching lines, including those that are not shown. */
  readonly count: number;
};

/** How many lines per error are shown. */
const SHOWN = 3;

/**
 * Maximum number of matches per pattern, because a log can repeat a message for
 * hours.
 */
const MOST = 200;

/**
 * The errors in a log, earliest first, because later errors are often
 * consequences. Notices come after errors. A line belongs to only one error,
 * the most specific one that matches.
 *
 * @param text - a log, a message, or a part of one, up to megabytes
 * @returns empty if no line is known
 */
export function diagnose(text: string): readonly Diagnosis[] {
  const steps = diagnoseInSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds, for a page that has to react meanwhile. */
export function* diagnoseInSteps(
  text: string,
): Generator<undefined, readonly Diagnosis[]> {
  const lines = linesOf(text);
  const log = lines.join('\n');
  const starts = startsOf(lines);
  const context = phasesOf(log);
  const taken = new Set<number>();
  const diagnoses: Diagnosis[] = [];
  for (const row of errors) {
    yield;
    if (row.only && !row.only.test(log)) continue;
    const found = matchesOf(row.pattern, log)
      .map(({ start, end }) => ({ start, end, at: lineAt(starts, start) }))
      .filter(({ at }) => !taken.has(at));
    const [first, ...others] = unique(found);
    if (!first) continue;
    for (const { at } of [first, ...others]) taken.add(at);
    const show = (match: Match & { at: number }) =>
      matchedLine(lines, starts, match);
    const fitting = row.phases.filter((phase) => context.includes(phase));
    diagnoses.push({
      row,
      phases: fitting.length > 0 ? fitting : row.phases,
      lines: [show(first), ...others.slice(0, SHOWN - 1).map(show)],
      count: others.length + 1,
    });
  }
  return diagnoses.sort(
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

/** The offset of each line in the joined text. */
function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** The line that contains a position, by binary search. */
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

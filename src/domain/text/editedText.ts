import type { Span } from '../command/lex';
import { inOrder, type Edit } from './edit';

/** A text after edits, with a mapping from its positions back to the original text. */
export type EditedText = {
  readonly text: string;
  /** The original span of a span in the edited text. */
  readonly before: (span: Span) => Span;
};

/** A part of the edited text: unchanged, or a replacement. */
type Run = {
  readonly at: number;
  readonly from: Span;
  readonly kept: boolean;
};

/** Applies edits that do not overlap. */
export function editText(text: string, edits: readonly Edit[]): EditedText {
  const runs: Run[] = [];
  let result = '';
  let at = 0;
  const keep = (end: number) => {
    if (end > at)
      runs.push({ at: result.length, from: { start: at, end }, kept: true });
    result += text.slice(at, end);
  };
  for (const { start, end, text: put } of inOrder(edits)) {
    if (start < at) continue;
    keep(start);
    if (put)
      runs.push({ at: result.length, from: { start, end }, kept: false });
    result += put;
    at = end;
  }
  keep(text.length);
  return {
    text: result,
    before({ start, end }) {
      const first = startOf(runs, start);
      return { start: first, end: Math.max(first, endOf(runs, end)) };
    },
  };
}

/** The last run that begins at or before a position. */
function runAt(runs: readonly Run[], at: number): Run | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
}

function startOf(runs: readonly Run[], at: number): number {
  const run = runAt(runs, at);
  if (!run) return 0;
  return run.kept ? run.from.start + (at - run.at) : run.from.start;
}

function endOf(runs: readonly Run[], at: number): number {
  const run = runAt(runs, at - 1);
  if (!run) return 0;
  return run.kept ? run.from.start + (at - run.at) : run.from.end;
}

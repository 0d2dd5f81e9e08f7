import type { Span } from '../command/lex';

/** A change to a text: the replacement for a span, which is empty for an insertion. */
export type Edit = Span & { readonly text: string };

/** Applies edits to a text. If two overlap, the later one is skipped. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: put } of inOrder(edits)) {
    if (start < at) continue;
    result += text.slice(at, start) + put;
    at = end;
  }
  return result + text.slice(at);
}

/** Sorts edits by position; edits at the same position keep their order. */
export const inOrder = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].sort((a, b) => a.start - b.start);

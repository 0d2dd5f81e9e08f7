import type { Span } from '../command/lex';

/** A change of a text: what takes the place of a span, which is empty for an insertion. */
export type Edit = Span & { readonly text: string };

/** The text after some edits. Of two that overlap, the later one is left out. */
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

/** Edits by their place; those of one place keep their order. */
export const inOrder = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].sort((a, b) => a.start - b.start);

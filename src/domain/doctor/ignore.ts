import type { Span } from '../command/lex';

/** A comment that asks not to report a rule at a place. */
export type Ignore = Span & {
  readonly rules: readonly string[];
  /** Where the names of the rules begin. */
  readonly namesAt: number;
  /** Without one it has no effect. */
  readonly reason: string;
  /** Where it holds: a command, an instruction, a key, or the whole file. */
  readonly over: Span;
};

/** `# doctor: ignore=RULE,RULE REASON`; `REM` and `::` begin comments of cmd. */
const comment =
  /(?:#|::|\bREM\b)[ \t]{0,9}doctor:[ \t]{0,9}ignore=(\S+)([^\n]*)/gi;

/** Every comment of a text that ignores rules, without where it holds. */
export const ignoreComments = (text: string): readonly Omit<Ignore, 'over'>[] =>
  [...text.matchAll(comment)].map(
    ({ index, 0: whole, 1: rules = '', 2: reason = '' }) => ({
      start: index,
      end: index + whole.length,
      rules: rules.split(','),
      namesAt: index + whole.length - reason.length - rules.length,
      reason: reason.trim(),
    }),
  );

/**
 * The ignores of a text whose parts are known. One on a line of its own holds
 * for the next part and what else begins on its lines; one after a part, for
 * the part that ends on that line.
 *
 * @param parts - commands or keys, in the order of the text
 */
export function ignoresIn(
  text: string,
  parts: readonly Span[],
): readonly Ignore[] {
  return ignoreComments(text).map((ignore) => {
    const { start, end } = ignore;
    const from = text.lastIndexOf('\n', start) + 1;
    const isAlone = text.slice(from, start).trim() === '';
    const part = isAlone
      ? parts.find((p) => p.start >= end)
      : parts.filter((p) => p.end <= start && p.end >= from).at(-1);
    const over = part
      ? { start: part.start, end: lineEnd(text, part.end) }
      : { start, end };
    return { ...ignore, over };
  });
}

function lineEnd(text: string, place: number): number {
  const end = text.indexOf('\n', place);
  return end === -1 ? text.length : end;
}

/** Tells whether an ignore with a reason covers a finding. */
export function ignoredBy(
  ignores: readonly Ignore[],
): (found: { readonly rule: string; readonly start: number }) => boolean {
  const places = new Map<string, Span[]>();
  for (const { rules, reason, over } of ignores)
    if (reason !== '')
      for (const rule of rules) {
        const known = places.get(rule);
        if (known) known.push(over);
        else places.set(rule, [over]);
      }
  return ({ rule, start }) =>
    (places.get(rule) ?? []).some(
      (over) => over.start <= start && start <= over.end,
    );
}

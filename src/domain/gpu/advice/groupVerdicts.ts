import type { Verdict } from '../compat/types';

/** GPUs with the same verdict, by position in the GPU list. */
export type VerdictGroup = {
  readonly verdict: Verdict;
  readonly places: readonly number[];
};

/**
 * Groups the GPUs of a server that have the same verdict by the same rules. If
 * only a value differs (each GPU's capability), the text lists all values, in
 * the order of the GPUs.
 */
export function groupVerdicts(
  verdicts: readonly Verdict[],
): readonly VerdictGroup[] {
  const groups = new Map<string, VerdictGroup>();
  verdicts.forEach((verdict, place) => {
    const key = [
      verdict.kind,
      verdict.certain,
      ...verdict.reasons.map(({ rule }) => rule),
      ...verdict.remedies,
    ].join(' ');
    const group = groups.get(key);
    groups.set(
      key,
      group
        ? {
            verdict: joinValues(group.verdict, verdict),
            places: [...group.places, place],
          }
        : { verdict, places: [place] },
    );
  });
  return [...groups.values()];
}

/** Merges two verdicts that come from the same rules. */
function joinValues(a: Verdict, b: Verdict): Verdict {
  return {
    ...a,
    reasons: a.reasons.map(({ rule, values }, i) => ({
      rule,
      values: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          joined(value, b.reasons[i]?.values[name]),
        ]),
      ),
    })),
  };
}

function joined(all: string, one: string | undefined): string {
  return one === undefined || all.split(', ').includes(one)
    ? all
    : `${all}, ${one}`;
}

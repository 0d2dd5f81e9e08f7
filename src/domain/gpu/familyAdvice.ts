import type { ImageVariant } from '../../data/schema/gpu';
import { isGood, VERDICT_ORDER } from './compat/judge';
import type { Verdict } from './compat/types';
import { imageOptions, isOffered } from './recommend';
import type { ImageFamily, ImageOption, Machine } from './recommend';

/** What to take of a family, and what not. */
export type FamilyAdvice = {
  /** The best first, a few. */
  readonly take: readonly ImageOption[];
  /** Tags that run on no card, gathered by why. */
  readonly avoid: readonly AvoidGroup[];
  /** Tags of which the tables cannot tell. */
  readonly open: readonly ImageOption[];
  /** Tags that run too, beyond those to take. */
  readonly more: number;
};

export type AvoidGroup = {
  readonly verdict: Verdict;
  readonly options: readonly ImageOption[];
};

/**
 * Sorts the tags of a family into take, avoid and open. What was not seen is
 * not offered, except for TensorFlow, of which the scheme of tags is documented
 * and none was seen: it comes back in `take` with its evidence.
 */
export function familyAdvice(
  family: ImageFamily,
  variant: ImageVariant,
  machine: Machine,
  howMany = 3,
): FamilyAdvice {
  const options = imageOptions(family, variant, machine).filter(
    (option) => isOffered(option) || family === 'tensorflow',
  );
  const good = options.filter(({ verdict }) =>
    ['all', 'some'].includes(verdict.runsOn),
  );
  return {
    take: good.slice(0, howMany),
    more: Math.max(0, good.length - howMany),
    avoid: grouped(options.filter(({ verdict }) => verdict.runsOn === 'none')),
    open: options.filter(({ verdict }) => verdict.runsOn === 'unknown'),
  };
}

/** By the rule that decides on the card that fares worst; the text is that of the newest tag. */
function grouped(options: readonly ImageOption[]): readonly AvoidGroup[] {
  const groups = new Map<
    string,
    { verdict: Verdict; options: ImageOption[] }
  >();
  for (const option of options) {
    const verdict = [...option.verdict.cards].sort(
      (a, b) => VERDICT_ORDER.indexOf(b.kind) - VERDICT_ORDER.indexOf(a.kind),
    )[0];
    if (!verdict || isGood(verdict.kind)) continue;
    const key = JSON.stringify([
      verdict.kind,
      verdict.reasons.map(({ rule }) => rule),
    ]);
    const group = groups.get(key);
    if (group) group.options.push(option);
    else groups.set(key, { verdict, options: [option] });
  }
  return [...groups.values()];
}

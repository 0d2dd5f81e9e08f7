import type { ImageVariant } from '../../data/schema/gpu';
import { compareVersions } from '../version/compareVersions';
import { VERDICT_ORDER } from './compat/judge';
import { imageOptions, isOffered } from './recommend';
import type { ImageFamily, ImageOption, JudgedMachine } from './recommend';

/** What to take of a family, and what not. */
export type FamilyAdvice = {
  /** The best first, a few that differ in their CUDA or their release. */
  readonly take: readonly ImageOption[];
  /** How many tags older than those run on the same cards as the best. */
  readonly older: number;
  /** Tags that run on no card, gathered by why. */
  readonly avoid: readonly AvoidGroup[];
  /** Tags of which the tables cannot tell. */
  readonly open: readonly ImageOption[];
};

/** Tags that fare alike on every card; the first one speaks for all. */
export type AvoidGroup = readonly [ImageOption, ...ImageOption[]];

/**
 * Sorts the tags of a family into take, avoid and open. What was not seen is
 * not offered.
 */
export function familyAdvice(
  family: ImageFamily,
  variant: ImageVariant,
  machine: JudgedMachine,
  howMany = 3,
): FamilyAdvice {
  const options = imageOptions(family, variant, machine).filter(isOffered);
  const good = options.filter(({ verdict }) =>
    ['all', 'some'].includes(verdict.runsOn),
  );
  const take = distinct(good).slice(0, howMany);
  return {
    take,
    older: good.filter((option) => isOlder(option, take)).length,
    avoid: grouped(options.filter(({ verdict }) => verdict.runsOn === 'none')),
    open: options.filter(({ verdict }) => verdict.runsOn === 'unknown'),
  };
}

/** Of tags that differ only in the patch release, the first. */
function distinct(options: readonly ImageOption[]): readonly ImageOption[] {
  const seen = new Set<string>();
  return options.filter(({ version, cuda }) => {
    const key = `${minorOf(version)} ${cuda}`;
    return !seen.has(key) && seen.add(key);
  });
}

const minorOf = (version: string): string =>
  version.split('.').slice(0, 2).join('.');

/** Older than every tag to take, and running on as many cards as the best of them. */
function isOlder(option: ImageOption, take: readonly ImageOption[]): boolean {
  return (
    option.verdict.runsOn === take[0]?.verdict.runsOn &&
    take.every(({ version }) => compareVersions(option.version, version) < 0)
  );
}

/** By the verdict of each card: kind and rules. */
function grouped(options: readonly ImageOption[]): readonly AvoidGroup[] {
  const groups = new Map<string, [ImageOption, ...ImageOption[]]>();
  for (const option of options) {
    const key = JSON.stringify(
      option.verdict.cards.map(({ kind, reasons }) => [
        kind,
        ...reasons.map(({ rule }) => rule),
      ]),
    );
    const group = groups.get(key);
    if (group) group.push(option);
    else groups.set(key, [option]);
  }
  return [...groups.values()].sort(
    ([a], [b]) =>
      VERDICT_ORDER.indexOf(a.verdict.worst) -
      VERDICT_ORDER.indexOf(b.verdict.worst),
  );
}

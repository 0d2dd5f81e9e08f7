import { driverBranches } from '../../../data/driverBranches';
import type { ImageVariant } from '../../../data/schema/gpu';
import { capabilityRow } from '../capability';
import { judgeServer } from '../compat/judgeServer';
import type { Card, Target } from '../compat/types';
import {
  imageOptions,
  isOffered,
  type ImageFamily,
  type ImageOption,
} from './recommend';

/** An image tag and the driver branch that it needs. */
export type DriverOption = {
  readonly option: ImageOption;
  /** The oldest branch that runs it on these GPUs: `570`. */
  readonly branch: number;
};

/** Server branches, newest first. */
const branches: readonly number[] = driverBranches
  .filter(({ jetson }) => !jetson)
  .map(({ branch }) => branch)
  .reverse();

/**
 * Tags of a family that can run on GPUs whose driver is not known, with the
 * driver each one needs: the best tag per required branch, newest branch first.
 */
export function driverAdvice(
  family: ImageFamily,
  variant: ImageVariant,
  cards: readonly Card[],
  howMany = 4,
): readonly DriverOption[] {
  const [newest] = servingBranches(cards);
  if (newest === undefined) return [];
  const best = new Map<number, ImageOption>();
  const driver = { version: String(newest) };
  for (const option of imageOptions(family, variant, { cards, driver })) {
    if (best.size === howMany) break;
    if (!isOffered(option) && family !== 'tensorflow') continue;
    const branch = neededBranch(option.target, cards);
    if (branch !== null && !best.has(branch)) best.set(branch, option);
  }
  return [...best]
    .map(([branch, option]) => ({ branch, option }))
    .sort((a, b) => b.branch - a.branch);
}

/**
 * The oldest driver branch with which a target runs on as many of the GPUs as
 * it ever does; null if no driver makes it run or the answer is not known.
 */
export function neededBranch(
  target: Target,
  cards: readonly Card[],
): number | null {
  const different = [
    ...new Map(cards.map((c) => [JSON.stringify(c), c])).values(),
  ];
  const runs = (branch: number) =>
    judgeServer(target, different, { version: String(branch) }).runsOn;
  const usable = servingBranches(different);
  const first = usable.findIndex((branch) => isSome(runs(branch)));
  const start = usable[first];
  if (start === undefined) return null;
  const reach = runs(start);
  let oldest = start;
  for (const branch of usable.slice(first + 1)) {
    if (runs(branch) !== reach) break;
    oldest = branch;
  }
  return oldest;
}

const isSome = (reach: string) => reach === 'all' || reach === 'some';

/** The branches that support every GPU whose capability is known. */
const servingBranches = (cards: readonly Card[]): readonly number[] => {
  const last = cards.flatMap(({ cc }) =>
    cc === null ? [] : (capabilityRow(cc).lastDriver ?? []),
  );
  return branches.filter((branch) => last.every((limit) => branch <= limit));
};

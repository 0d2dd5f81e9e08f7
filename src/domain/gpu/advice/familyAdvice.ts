import type { ImageVariant } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { isGood, VERDICT_ORDER } from '../compat/judge';
import { imageOptions, isOffered } from './recommend';
import type { ImageFamily, ImageOption, JudgedMachine } from './recommend';

/** Which images of a family to use and which to avoid. */
export type FamilyAdvice = {
  /** Best first: a few tags that differ in CUDA version or release. */
  readonly take: readonly ImageOption[];
  /** Older tags that run on the same GPUs as the best one. */
  readonly older: readonly ImageOption[];
  /** Tags that run on no GPU, grouped by reason. */
  readonly avoid: readonly AvoidGroup[];
  /** Tags for which the tables give no answer. */
  readonly open: readonly ImageOption[];
};

/** Tags with the same verdict on every GPU; the first one represents the group. */
export type AvoidGroup = readonly [ImageOption, ...ImageOption[]];

/**
 * Sorts the tags of a family into take, avoid, and open. A tag that is not
 * known to exist is omitted.
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
    older: good.filter((option) => isOlder(option, take)),
    avoid: grouped(options.filter(({ verdict }) => verdict.runsOn === 'none')),
    open: options.filter(({ verdict }) => verdict.runsOn === 'unknown'),
  };
}

/** The first of the tags that differ only in the patch release. */
function distinct(options: readonly ImageOption[]): readonly ImageOption[] {
  const seen = new Set<string>();
  return options.filter(({ version, cuda }) => {
    const key = `${minorOf(version)} ${cuda}`;
    return !seen.has(key) && seen.add(key);
  });
}

const minorOf = (version: string): string =>
  version.split('.').slice(0, 2).join('.');

/** Older than every tag to take, while running on the same GPUs as the best of them. */
function isOlder(option: ImageOption, take: readonly ImageOption[]): boolean {
  return (
    goodPlaces(option) === goodPlaces(take[0]) &&
    take.every(({ version }) => compareVersions(option.version, version) < 0)
  );
}

/** The positions of the GPUs that a tag runs on. */
const goodPlaces = (option: ImageOption | undefined): string =>
  (option?.verdict.cards ?? [])
    .flatMap(({ kind }, place) => (isGood(kind) ? [place] : []))
    .join();

/** Groups options by kind and rules of the verdict on each GPU. */
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

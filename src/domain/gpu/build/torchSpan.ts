import { pytorchTags } from '../../../data/imageTags';
import type { Capability, TorchTagRow } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { judge } from '../compat/judge';

/** The PyTorch images with machine code for a GPU, from oldest to newest. */
export type TorchSpan = {
  readonly from: TorchTagRow;
  readonly until: TorchTagRow;
  /** Whether the newest release in the table still has it. */
  readonly open: boolean;
};

/**
 * Which images contain machine code for a capability, regardless of the driver.
 * Considers only tags that are known to exist. Null if the tables have none.
 */
export function torchSpan(cc: Capability): TorchSpan | null {
  const tags = pytorchTags.filter(
    (row) =>
      isSeen(row) &&
      judge(
        { kind: 'torch-image', variant: 'runtime', ...row },
        { cc },
        { cuda: NEWEST },
      ).kind === 'runs',
  );
  const [from] = tags;
  const until = tags.at(-1);
  const newest = pytorchTags.filter(isSeen).at(-1);
  if (!from || !until) return null;
  return {
    from,
    until,
    open:
      newest !== undefined && compareVersions(until.torch, newest.torch) >= 0,
  };
}

/** A driver that is new enough for everything. */
const NEWEST = '99.0';

const isSeen = ({ runtime, devel }: TorchTagRow): boolean =>
  [runtime, devel].some((known) => known === 'sourced' || known === 'seen');

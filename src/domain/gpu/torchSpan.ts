import { pytorchTags } from '../../data/imageTags';
import type { Capability, TorchTagRow } from '../../data/schema/gpu';
import { compareVersions } from '../version/compareVersions';
import { judge } from './compat/judge';

/** The images of PyTorch with machine code for a card, from the oldest to the newest. */
export type TorchSpan = {
  readonly from: TorchTagRow;
  readonly until: TorchTagRow;
  /** Whether the newest release of the table still has it. */
  readonly open: boolean;
};

/**
 * Which images carry machine code for a capability, driver aside: only tags
 * that were seen. Null where the tables know none.
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

/** A driver that stands in nobody's way. */
const NEWEST = '99.0';

const isSeen = ({ runtime, devel }: TorchTagRow): boolean =>
  [runtime, devel].some((known) => known === 'sourced' || known === 'seen');

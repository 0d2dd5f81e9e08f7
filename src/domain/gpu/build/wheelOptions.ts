import { pytorchBuilds } from '../../../data/pytorchBuilds';
import type { CudaVersion } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { hostOf, VERDICT_ORDER } from '../compat/judge';
import { judgeServer, type ServerVerdict } from '../compat/judgeServer';
import type { JudgedMachine } from '../advice/recommend';

/** A release of PyTorch in one of its wheel indexes, judged for a machine. */
export type WheelOption = {
  /** `cu126`, the last part of the index URL. */
  readonly index: `cu${number}`;
  readonly cuda: CudaVersion;
  /** Without the patch number. */
  readonly torch: string;
  readonly verdict: ServerVerdict;
};

/**
 * PyTorch's wheels for a machine, best first, by the same rules as its images:
 * wheels that run on all GPUs with this driver, then newer releases. If the
 * driver is not known, the lowest driver requirement comes first.
 *
 * @param wanted - whether a release, without its patch number, is allowed
 */
export const wheelOptions = (
  { cards, driver }: JudgedMachine,
  wanted: (torch: string) => boolean = () => true,
): readonly WheelOption[] => {
  const platform = cards.some((card) => hostOf(card) === 'arm64')
    ? 'arm64'
    : 'amd64';
  return pytorchBuilds
    .filter(
      (row) =>
        row.package === 'wheel' &&
        (row.platform ?? 'amd64') === platform &&
        wanted(row.torch),
    )
    .map(({ torch, cuda }) => ({
      index: indexOf(cuda),
      cuda,
      torch,
      verdict: judgeServer({ kind: 'torch-wheel', torch, cuda }, cards, driver),
    }))
    .sort(compareOptions);
};

export const indexOf = (cuda: CudaVersion): `cu${number}` =>
  `cu${Number(cuda.replace('.', ''))}`;

/** The URL of an index. */
export const indexAddress = ({ index }: Pick<WheelOption, 'index'>): string =>
  `https://download.pytorch.org/whl/${index}`;

function compareOptions(a: WheelOption, b: WheelOption): number {
  const least =
    a.verdict.runsOn === 'unknown'
      ? compareVersions(major(a.cuda), major(b.cuda))
      : 0;
  return (
    reach(a) - reach(b) ||
    guessed(a) - guessed(b) ||
    least ||
    compareVersions(b.torch, a.torch) ||
    rank(a) - rank(b) ||
    compareVersions(b.cuda, a.cuda)
  );
}

const major = (cuda: string): string => cuda.split('.')[0] ?? '';

/** Inferred builds come after those with a source. */
const guessed = ({ verdict }: WheelOption): number =>
  Number(verdict.cards.some(({ certain }) => !certain));

const reach = ({ verdict }: WheelOption): number =>
  ['all', 'some', 'unknown', 'none'].indexOf(verdict.runsOn);

const rank = ({ verdict }: WheelOption): number =>
  VERDICT_ORDER.indexOf(verdict.worst);

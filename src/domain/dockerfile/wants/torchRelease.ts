import type { CudaVersion } from '../../../data/schema/gpu';
import { torchCompanions } from '../../../data/torchCompanions';
import { pinned } from '../../requirements/specifier';
import type { Wanted } from '../../requirements/types';

/** The PyTorch that a list of packages asks for. */
export type TorchRelease = {
  /** In pip's notation; empty means any release. */
  readonly spec: string;
  /** The CUDA version that a local version label names (`+cu118`), or null. */
  readonly cuda: CudaVersion | null;
  /** The package that decides: torch itself, or a companion with a version. */
  readonly by: Wanted;
};

/**
 * Which PyTorch a list asks for: by torch itself or, if that is missing or has
 * no exact version, by the torchvision or torchaudio that belongs to one.
 *
 * @returns null if the list names neither
 */
export function torchRelease(wanted: readonly Wanted[]): TorchRelease | null {
  const torch = wanted.find(({ id }) => id === 'torch');
  const cuda =
    wanted
      .filter(({ id }) => /^torch(vision|audio)?$/.test(id))
      .flatMap(({ spec }) => labelOf(spec) ?? [])[0] ?? null;
  if (torch && pinned(torch.spec) !== null)
    return { spec: torch.spec, cuda, by: torch };
  for (const by of wanted) {
    const series = seriesOf(by);
    if (!series) continue;
    const bounds = torch?.spec ? `${torch.spec},` : '';
    return { spec: `${bounds}==${series}.*`, cuda, by };
  }
  return torch ? { spec: torch.spec, cuda, by: torch } : null;
}

/** `2.1` for `torchvision==0.16.0`. */
function seriesOf({ id, spec }: Wanted): string | null {
  if (id !== 'torchvision' && id !== 'torchaudio') return null;
  const [, exact, compatible] =
    /^(?:===?v?(\d+\.\d+)(?!\d)|~=v?(\d+\.\d+)\.\d)/.exec(spec) ?? [];
  const release = exact ?? compatible;
  return (
    torchCompanions.find((row) => release && row[id] === release)?.torch ?? null
  );
}

/** `11.8` for `==2.1.2+cu118`. */
function labelOf(spec: string): CudaVersion | null {
  const [, major, minor] = /\+cu(\d{1,2})(\d)\b/.exec(spec) ?? [];
  return major && minor ? `${Number(major)}.${Number(minor)}` : null;
}

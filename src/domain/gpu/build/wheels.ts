import { pytorchBuilds } from '../../../data/pytorchBuilds';
import type { Capability, CudaVersion } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { cudnnGate } from '../compat/cudnn';
import { minDriver } from '../compat/driver';
import { archCapability, machineCodeRuns } from '../capability';
import { indexAddress, indexOf } from './wheelOptions';

/** The newest PyTorch in one wheel index that has code for all of the given GPUs. */
export type WheelChoice = {
  /** `cu126`, the last part of the index URL. */
  readonly index: `cu${number}`;
  readonly cuda: CudaVersion;
  /** Without the patch number. */
  readonly torch: string;
  /** The oldest driver for this CUDA. */
  readonly driver: string;
};

/**
 * The PyTorch wheel indexes that have machine code for all of the GPUs and a
 * cuDNN that supports them, newest release first. Empty if there is none or no
 * GPU is given.
 */
export function wheelChoices(
  capabilities: readonly Capability[],
  platform: 'amd64' | 'arm64' = 'amd64',
): readonly WheelChoice[] {
  if (capabilities.length === 0) return [];
  const newest = new Map<CudaVersion, WheelChoice>();
  for (const row of pytorchBuilds) {
    const fits =
      row.package === 'wheel' &&
      row.evidence === 'sourced' &&
      (row.platform ?? 'amd64') === platform &&
      capabilities.every(
        (cc) =>
          row.archs.some((arch) => machineCodeRuns(archCapability(arch), cc)) &&
          cudnnGate(row.cudnn ?? null, cc) === null,
      );
    const driver = minDriver(row.cuda);
    // Rows go from old to new, so the last match remains.
    if (fits && driver !== undefined)
      newest.set(row.cuda, {
        index: indexOf(row.cuda),
        cuda: row.cuda,
        torch: row.torch,
        driver,
      });
  }
  return [...newest.values()].sort(
    (a, b) =>
      compareVersions(b.torch, a.torch) || compareVersions(a.cuda, b.cuda),
  );
}

const tags: Readonly<Record<'amd64' | 'arm64', string>> = {
  amd64: 'x86_64',
  arm64: 'aarch64',
};

/** The command that installs the chosen build on a machine with internet access. */
export const installLine = (choice: WheelChoice): string =>
  `pip install "torch==${choice.torch}.*" --index-url ${indexAddress(choice)}`;

/**
 * The command that downloads the same build with all its dependencies for
 * another machine. It lists every platform tag, because pip takes only the tags
 * that it is given: torch is published as `manylinux_2_28`, NVIDIA's packages
 * as older ones.
 */
export function downloadLine(
  choice: WheelChoice,
  platform: 'amd64' | 'arm64',
): string {
  const platforms = [
    'manylinux_2_28',
    'manylinux_2_27',
    'manylinux_2_17',
    'manylinux2014',
    'linux',
  ]
    .map((tag) => `--platform ${tag}_${tags[platform]}`)
    .join(' ');
  return `pip download "torch==${choice.torch}.*" --dest wheels --only-binary=:all: --python-version 3.12 ${platforms} --index-url ${indexAddress(choice)}`;
}

import { cudaReleases } from '../../../data/cudaReleases';
import type { Capability, CudaVersion } from '../../../data/schema/gpu';
import { machineCodeRuns, sortCapabilities } from '../capability';

export type ArchOptions = {
  /**
   * Also embed PTX for the newest capability, so that GPUs bought later can run
   * the build.
   */
  readonly ptx: boolean;
};

/**
 * `TORCH_CUDA_ARCH_LIST`: `6.1;7.0`, with `+PTX` on the newest entry when asked
 * for. Quote it in a shell because of the `;`.
 */
export function torchArchList(
  capabilities: readonly Capability[],
  { ptx }: ArchOptions,
): string {
  const list = sortCapabilities(capabilities).join(';');
  return ptx && list !== '' ? `${list}+PTX` : list;
}

/**
 * `CMAKE_CUDA_ARCHITECTURES`: a number with `-real` gives machine code only, a
 * bare number gives machine code and PTX
 * (https://cmake.org/cmake/help/latest/prop_tgt/CUDA_ARCHITECTURES.html).
 */
export function cmakeArchitectures(
  capabilities: readonly Capability[],
  { ptx }: ArchOptions,
): string {
  const numbers = sortCapabilities(capabilities).map(digits);
  return numbers
    .map((number, i) =>
      ptx && i === numbers.length - 1 ? number : `${number}-real`,
    )
    .join(';');
}

/** The `-gencode` options of nvcc, one per entry. */
export function gencodeFlags(
  capabilities: readonly Capability[],
  { ptx }: ArchOptions,
): readonly string[] {
  const numbers = sortCapabilities(capabilities).map(digits);
  const newest = numbers.at(-1);
  return [
    ...numbers.map((n) => `-gencode=arch=compute_${n},code=sm_${n}`),
    ...(ptx && newest !== undefined
      ? [`-gencode=arch=compute_${newest},code=compute_${newest}`]
      : []),
  ];
}

/** What to compile with a toolkit, and which GPUs it cannot compile for. */
export type CompilePlan = {
  readonly compile: readonly Capability[];
  readonly impossible: readonly Capability[];
};

/**
 * The capabilities to request from a toolkit's nvcc for these GPUs: their own,
 * or, if this nvcc does not know one yet, the highest older one with the same
 * major number (8.6 for an 8.9 GPU with CUDA 11.1). 11.0 was called 10.1 before
 * CUDA 13. A toolkit that is not in the table counts as able to compile for
 * every GPU.
 */
export function planForToolkit(
  cards: readonly Capability[],
  cuda: CudaVersion,
): CompilePlan {
  const made = cudaReleases.find((row) => row.cuda === cuda)?.capabilities;
  if (!made) return { compile: sortCapabilities(cards), impossible: [] };
  const compile: Capability[] = [];
  const impossible: Capability[] = [];
  for (const card of sortCapabilities(cards)) {
    const names: readonly Capability[] =
      card === '11.0' ? ['11.0', '10.1'] : [card];
    const target =
      names.find((name) => made.includes(name)) ??
      made.filter((code) => machineCodeRuns(code, card)).at(-1);
    if (target) compile.push(target);
    else impossible.push(card);
  }
  return { compile: sortCapabilities(compile), impossible };
}

const digits = (cc: Capability): string => cc.replace('.', '');

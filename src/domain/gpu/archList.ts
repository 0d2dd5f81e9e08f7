import { cudaReleases } from '../../data/cudaReleases';
import type { Capability, CudaVersion } from '../../data/schema/gpu';
import { machineCodeRuns, sortCapabilities } from './capability';

export type ArchOptions = {
  /** Also put in PTX of the newest one, for cards that are bought later. */
  readonly ptx: boolean;
};

/**
 * `TORCH_CUDA_ARCH_LIST`: `6.1;7.0`, with `+PTX` at the newest where asked for.
 * To be quoted in a shell because of the `;`.
 */
export function torchArchList(
  capabilities: readonly Capability[],
  { ptx }: ArchOptions,
): string {
  const list = sortCapabilities(capabilities).join(';');
  return ptx && list !== '' ? `${list}+PTX` : list;
}

/**
 * `CMAKE_CUDA_ARCHITECTURES`: a number with `-real` is machine code alone, a bare
 * number is machine code and PTX
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

/** The `-gencode` options of nvcc, one an entry. */
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

/** What to compile with a toolkit, and what it cannot compile for. */
export type CompilePlan = {
  readonly compile: readonly Capability[];
  readonly impossible: readonly Capability[];
};

/**
 * What nvcc of a toolkit is to be asked for, given the cards: their own
 * capability, or the highest older one of the same major number where nvcc does
 * not know theirs yet (8.6 for an 8.9 card with CUDA 11.1). 11.0 was called 10.1
 * before CUDA 13. An unknown toolkit can make everything.
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
    const own = made.includes(card)
      ? card
      : card === '11.0' && made.includes('10.1')
        ? '10.1'
        : null;
    const target =
      own ?? made.filter((code) => machineCodeRuns(code, card)).at(-1);
    if (target) compile.push(target);
    else impossible.push(card);
  }
  return { compile: sortCapabilities(compile), impossible };
}

const digits = (cc: Capability): string => cc.replace('.', '');

import type { Capability, CudaVersion } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { capabilityRow } from '../capability';

/** The toolkits that compile machine code for all of the given GPUs. */
export type CudaSpan = {
  readonly from: CudaVersion;
  /** Absent if the newest toolkit still can. */
  readonly until?: CudaVersion;
};

/**
 * The CUDA versions that support all of the capabilities; null if none does or
 * the list is empty.
 */
export function cudaSpan(capabilities: readonly Capability[]): CudaSpan | null {
  const rows = capabilities.map(capabilityRow);
  const from = rows
    .map(({ firstCuda }) => firstCuda)
    .sort(compareVersions)
    .at(-1);
  const until = rows
    .flatMap(({ lastCuda }) => lastCuda ?? [])
    .sort(compareVersions)[0];
  if (from === undefined) return null;
  if (until === undefined) return { from };
  return compareVersions(from, until) <= 0 ? { from, until } : null;
}

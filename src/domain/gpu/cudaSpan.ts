import type { Capability, CudaVersion } from '../../data/schema/gpu';
import { compareVersions } from '../version/compareVersions';
import { capabilityRow } from './capability';

/** The toolkits that make machine code for all of some cards. */
export type CudaSpan = {
  readonly from: CudaVersion;
  /** Absent while the newest toolkit still can. */
  readonly until?: CudaVersion;
};

/** The CUDA versions that serve all of the capabilities; null where none does, or none is given. */
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

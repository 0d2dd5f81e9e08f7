import { computeCapabilities } from '../../data/computeCapabilities';
import type {
  Arch,
  Capability,
  CapabilityRow,
  GpuSegment,
} from '../../data/schema/gpu';
import { compareVersions } from '../version/compareVersions';

/** The table row of a capability. Throws if there is none, which the type rules out. */
export function capabilityRow(cc: Capability): CapabilityRow {
  const row = computeCapabilities.find((candidate) => candidate.cc === cc);
  if (!row) throw new Error(`no row for capability ${cc}`);
  return row;
}

/** The first driver branch that supports a GPU; undefined if it is not known. */
export function firstDriver(
  cc: Capability,
  segment: GpuSegment | undefined,
): number | undefined {
  const row = capabilityRow(cc);
  const isOpen = segment === undefined || segment === row.firstDriverNotFor;
  return row.firstDriverNotFor && isOpen ? undefined : row.firstDriver;
}

/** The major number: `8` for `8.6`. */
export function majorOf(cc: string): number {
  return Number(cc.split('.')[0]);
}

/** The capability in an arch list entry: `8.6` for `8.6+PTX`. */
export function archCapability(arch: Arch): Capability {
  return arch.replace('+PTX', '') as Capability; // the type Arch allows only +PTX after the number
}

/**
 * Whether machine code for one capability runs on a GPU with another: the major
 * numbers are equal and the GPU's minor number is the same or higher
 * (https://docs.nvidia.com/cuda/blackwell-compatibility-guide).
 */
export function machineCodeRuns(code: Capability, card: Capability): boolean {
  return majorOf(code) === majorOf(card) && compareVersions(code, card) <= 0;
}

/**
 * Whether the driver can compile PTX of one capability for a GPU: its
 * capability is the same or newer.
 */
export function ptxCanRun(code: Capability, card: Capability): boolean {
  return compareVersions(code, card) <= 0;
}

/** Capabilities from old to new, without duplicates. */
export function sortCapabilities(
  capabilities: readonly Capability[],
): readonly Capability[] {
  return [...new Set(capabilities)].sort(compareVersions);
}

import { computeCapabilities } from '../../data/computeCapabilities';
import type { Arch, Capability, CapabilityRow } from '../../data/schema/gpu';
import { compareVersions } from '../version/compareVersions';

/** The row of a capability; every one that the type allows has its row. */
export function capabilityRow(cc: Capability): CapabilityRow {
  const row = computeCapabilities.find((candidate) => candidate.cc === cc);
  if (!row) throw new Error(`no row for capability ${cc}`);
  return row;
}

/** `8` of `8.6`. */
export function majorOf(cc: string): number {
  return Number(cc.split('.')[0]);
}

/** The capability of an entry of an arch list. */
export function archCapability(arch: Arch): Capability {
  return arch.replace('+PTX', '') as Capability; // the type of Arch says that only +PTX can follow
}

/**
 * Whether machine code for one capability runs on cards of another: within the
 * same major number, on the same or a higher minor one
 * (https://docs.nvidia.com/cuda/blackwell-compatibility-guide).
 */
export function machineCodeRuns(code: Capability, card: Capability): boolean {
  return majorOf(code) === majorOf(card) && compareVersions(code, card) <= 0;
}

/** Whether the driver can compile PTX of one capability for cards of another: for the same and every newer one. */
export function ptxCanRun(code: Capability, card: Capability): boolean {
  return compareVersions(code, card) <= 0;
}

/** Capabilities from old to new, each once. */
export function sortCapabilities(
  capabilities: readonly Capability[],
): readonly Capability[] {
  return [...new Set(capabilities)].sort(compareVersions);
}

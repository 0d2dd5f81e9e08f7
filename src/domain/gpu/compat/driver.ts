import { cudaReleases } from '../../../data/cudaReleases';
import { driverBranches } from '../../../data/driverBranches';
import { compareVersions } from '../../version/compareVersions';
import { majorOf } from '../capability';
import type { Driver, Gate } from './types';

/**
 * How many major numbers belong to one branch: on Windows, for example, a
 * driver of branch 535 has the number 538.
 */
export const BRANCH_SPAN = 10;

/** The branch number: `535` for `535.183.01`; null if the version is not known. */
export function branchOf(driver: Driver): number | null {
  const branch = Number(/^\d{3}/.exec(driver.version ?? '')?.[0]);
  return Number.isNaN(branch) ? null : branch;
}

/**
 * The newest CUDA that a driver supports: the version that `nvidia-smi`
 * printed, or else the one its branch prints. A branch that is not in the table
 * counts as the branch before it, whose CUDA it supports in any case. Null if
 * nothing is known.
 */
export function cudaLevel(driver: Driver): string | null {
  if (driver.cuda !== undefined) return driver.cuda;
  const branch = branchOf(driver);
  if (branch === null) return null;
  const row = driverBranches
    .filter((known) => known.branch <= branch && !known.jetson)
    .at(-1);
  const exact = row?.except?.find(
    ({ driver: version }) => version === driver.version,
  );
  return exact?.cuda ?? row?.cuda ?? null;
}

/**
 * Whether a driver runs programs built with a CUDA version, by backward and
 * minor-version compatibility. Does not consider the GPU.
 */
export function driverGate(driver: Driver, cuda: string): Gate {
  const level = cudaLevel(driver);
  const min = minDriver(cuda);
  if (level === null)
    return {
      kind: 'unknown',
      reasons: [
        { rule: 'driver-unknown', values: {} },
        ...(min === undefined
          ? []
          : [{ rule: 'driver-needed' as const, values: { cuda, min } }]),
      ],
    };
  const values = {
    cuda,
    level,
    driver: driver.version ?? level,
    min: min ?? '',
  };
  if (compareVersions(level, cuda) >= 0)
    return { kind: 'runs', reasons: [{ rule: 'driver-covers', values }] };
  const minor = hasMinorVersion(driver, level, cuda);
  if (minor === 'unsure')
    return {
      kind: 'unknown',
      reasons: [{ rule: 'driver-minor-unsure', values }],
    };
  return minor
    ? { kind: 'minor-version', reasons: [{ rule: 'driver-minor', values }] }
    : { kind: 'driver-too-old', reasons: [{ rule: 'driver-old', values }] };
}

function hasMinorVersion(
  driver: Driver,
  level: string,
  cuda: string,
): boolean | 'unsure' {
  if (majorOf(level) !== majorOf(cuda)) return false;
  const oldest = cudaReleases.find((row) => row.cuda === cuda)?.minDriver;
  if (oldest === undefined) return false;
  if (driver.version !== undefined)
    return compareVersions(driver.version, oldest) >= 0;
  const first = cudaReleases.find((row) => majorOf(row.cuda) === majorOf(cuda));
  if (first === undefined || compareVersions(level, first.cuda) > 0)
    return true;
  // 450.51 supports CUDA 11.0 and is still older than the minimum for 11.x;
  // from 12 on, both are the same driver.
  return first.driver === oldest ? true : 'unsure';
}

/**
 * The oldest driver for a CUDA version: that of its major release, or, before
 * CUDA 11, of the exact version.
 */
export function minDriver(cuda: string): string | undefined {
  const row = cudaReleases.find((release) => release.cuda === cuda);
  return row?.minDriver ?? row?.driver;
}

/**
 * Whether a driver is older than a branch, e.g. the first that supports a GPU. If only
 * the driver's CUDA version is known, the comparison uses that. False if
 * neither is known.
 */
export function isBeforeCard(driver: Driver, firstBranch: number): boolean {
  const branch = branchOf(driver);
  if (branch !== null) return branch < firstBranch;
  const level = cudaLevel(driver);
  const first = driverBranches.find((row) => row.branch === firstBranch);
  return (
    level !== null &&
    first !== undefined &&
    compareVersions(level, first.cuda) < 0
  );
}

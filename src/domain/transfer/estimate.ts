import type { Compression } from '../../data/schema/transfer';

/** Rough requirements of a transfer. */
export type Estimate = {
  /** The file or files to transfer, in GB. */
  readonly archiveGB: number;
  /** Peak disk usage on the laptop, in GB. */
  readonly laptopGB: number;
  /** On the disk of the transfer folder on the server. */
  readonly serverGB: number;
  /** On Docker's disk. */
  readonly dockerGB: number;
  /** Upload time, in minutes. */
  readonly minutes: number;
};

/**
 * Compressed size as a fraction of the image size. Measured on 2026-11-27 with
 * 1 GB of libraries from Debian 12 and Python, `gzip` and `zstd -T0` at their
 * default levels: 0.32 and 0.30. CUDA libraries were not available for the test
 * and compress less, so the table is on the safe side.
 */
const left: Readonly<Record<Compression, number>> = {
  none: 1,
  gzip: 0.5,
  pigz: 0.5,
  zstd: 0.5,
};

/**
 * A connection never reaches its nominal speed, because of SSH and TCP overhead
 * and other traffic.
 */
const usable = 0.8;

/**
 * Estimates sizes, disk space, and time from the image size that `docker image
 * ls` shows for the overlay2 store. The results are shown as estimates.
 *
 * @param size - of the image, in GB
 * @param speed - of the connection, in Mbit/s
 */
export function estimate(
  size: number,
  speed: number,
  { compression, split }: { compression: Compression; split: boolean },
): Estimate {
  const archiveGB = size * left[compression];
  const second = split ? archiveGB : 0;
  return {
    archiveGB,
    laptopGB: Math.max(
      compression === 'none' ? size : size + archiveGB,
      archiveGB + second,
    ),
    serverGB: archiveGB,
    dockerGB: 2 * size,
    minutes: (archiveGB * 8000) / (speed * usable) / 60,
  };
}

import type { Compression } from '../../data/schema/transfer';

/** What a transfer will take, roughly. */
export type Estimate = {
  /** The file or files that travel, in GB. */
  readonly archiveGB: number;
  /** Needed at most at one time on the laptop, in GB. */
  readonly laptopGB: number;
  /** On the disk of the server's folder. */
  readonly serverGB: number;
  /** On the disk of Docker. */
  readonly dockerGB: number;
  /** For the upload, in minutes. */
  readonly minutes: number;
};

/**
 * How much of an image's size is left of it. Measured on 2026-11-27 with 1 GB of
 * the libraries of Debian 12 and Python, `gzip` and `zstd -T0` at their usual
 * levels: 0.32 and 0.30. CUDA's libraries were not at hand and shrink less, so
 * the table stays on the safe side.
 */
const left: Readonly<Record<Compression, number>> = {
  none: 1,
  gzip: 0.5,
  pigz: 0.5,
  zstd: 0.5,
};

/** A line never carries its nominal speed: SSH, TCP and others take their part. */
const usable = 0.8;

/**
 * Size, room and time, from the size of the image as `docker image ls` shows it
 * for the overlay2 store. All are estimates, and shown as such.
 * @param size - of the image, in GB
 * @param speed - of the line, in Mbit/s
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

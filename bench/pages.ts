/** One page of each kind, under a language prefix: `` or `/zh`. */
export const pages = {
  home: '/',
  prose: '/run/long-trainings/',
  step: '/transfer/load/',
  generator: '/tools/run/',
  errors: '/troubleshoot/errors/',
  reference: '/reference/docker-run-options/',
} as const;

export type Kind = keyof typeof pages;

export const kinds = Object.keys(pages) as readonly Kind[]; // Keys of the table above.

/** The screen of a typical laptop. */
export const screen = { width: 1440, height: 900 } as const;

/** A slow laptop is assumed to be four times slower than the measuring machine. */
export const slowdown = 4;

/** 10 Mbit/s with 40 ms, as on a campus network behind a proxy. */
export const slowNetwork = {
  offline: false,
  latency: 40,
  downloadThroughput: 10_000_000 / 8,
  uploadThroughput: 10_000_000 / 8,
} as const;

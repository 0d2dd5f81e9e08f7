/** One page of each kind, below a language: `` or `/zh`. */
export const pages = {
  home: '/',
  prose: '/run/long-trainings/',
  step: '/transfer/load/',
  generator: '/tools/run/',
  errors: '/troubleshoot/errors/',
  reference: '/reference/docker-run-options/',
} as const;

export type Kind = keyof typeof pages;

export const kinds = Object.keys(pages) as readonly Kind[]; // keys of the table above

/** A usual laptop's screen. */
export const screen = { width: 1440, height: 900 } as const;

/** A slow laptop is taken for four times slower than the machine that measures. */
export const slowdown = 4;

/** 10 Mbit/s with 40 ms, as over a campus and a proxy. */
export const slowNetwork = {
  offline: false,
  latency: 40,
  downloadThroughput: 10_000_000 / 8,
  uploadThroughput: 10_000_000 / 8,
} as const;

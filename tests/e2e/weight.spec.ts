import { scriptBytes } from '../../scripts/browser/scriptBytes';
import { expect, test } from './support/test';

/** KiB of scripts after gzip -9 before the load event; bench/figures.json has today's figures. */
const limits = [
  ['/', 150],
  ['/zh/', 150],
  ['/tools/run/', 175],
  ['/zh/tools/run/', 180],
] as const;

for (const [address, most] of limits) {
  test(`${address} loads at most ${String(most)} KiB of scripts`, async ({
    page,
  }) => {
    const scripts = [...(await scriptBytes(page, address)).values()];
    const kib = scripts.reduce((sum, bytes) => sum + bytes, 0) / 1024;
    expect(kib).toBeGreaterThan(100);
    expect(kib).toBeLessThanOrEqual(most);
  });
}

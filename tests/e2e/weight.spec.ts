import { scriptBytes } from '../../scripts/browser/scriptBytes';
import { kib, weighPage } from '../../scripts/browser/weighPage';
import { expect, test } from './support/test';

/**
 * KiB after gzip -9: what a page fetches until the network is idle, and the
 * scripts until its widgets respond. bench/figures.json has the current figures.
 */
const budgets = [
  { kind: 'prose', path: '/run/long-trainings/', all: 42, touched: 200 },
  { kind: 'step', path: '/transfer/load/', all: 43, touched: 225 },
  { kind: 'generator', path: '/tools/run/', all: 42, touched: 200 },
  { kind: 'home', path: '/', all: 40, touched: 160 },
  { kind: 'index', path: '/troubleshoot/errors/', all: 105, touched: 275 },
] as const;

for (const language of ['', '/zh']) {
  for (const { kind, path, all, touched } of budgets) {
    test(`${kind}: ${language}${path} stays within its weight`, async ({
      page,
    }) => {
      const files = await weighPage(page, language + path);
      expect.soft(kib(files), 'KiB untouched').toBeGreaterThan(20);
      expect.soft(kib(files), 'KiB untouched').toBeLessThanOrEqual(all);
      expect.soft(files.length, 'requests').toBeLessThanOrEqual(10);
      const scripts = [...(await scriptBytes(page, language + path)).values()];
      const sum = scripts.reduce((bytes, more) => bytes + more, 0) / 1024;
      expect.soft(sum, 'KiB of scripts, touched').toBeGreaterThan(100);
      expect.soft(sum, 'KiB of scripts, touched').toBeLessThanOrEqual(touched);
    });
  }
}

/**
 * `npm run bench`: measures the built site in build/ (run `npm run build` first)
 * and writes the figures to bench/figures.json; the previous ones move to its
 * `history`. `npm run bench -- --peers` compares with other generators instead:
 * peers/compare.ts. Times need an idle machine; weights don't (`--weights`).
 */
import { cpus } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { chromiumFlags, findChromium } from '../scripts/browser/chromium';
import { answers } from './answers';
import { keep } from './figures';
import { offlineKiB } from './offline';
import { kinds, pages, slowdown } from './pages';
import { mouseAnswer } from './mouse';
import { comparePeers } from './peers/compare';
import { serveFolder } from './serveFolder';
import { firstAnswer, gpuToolsKiB, touchedKiB } from './touched';
import { typing } from './typing';
import { visit } from './visit';

const addresses = ['', '/zh'].flatMap((language) =>
  kinds.map((kind) => language + pages[kind]),
);

/** What a busy machine measures as accurately as an idle one. */
async function weights(browser: Browser, site: string) {
  const loads: Record<string, object> = {};
  for (const address of addresses) {
    const { requests, untouchedKiB, layoutShift } = await visit(
      browser,
      site + address,
    );
    const touched = await touchedKiB(browser, site + address);
    loads[address] = { requests, untouchedKiB, layoutShift, ...touched };
  }
  return {
    loads,
    gpuToolsKiB: {
      en: await gpuToolsKiB(browser, site),
      zh: await gpuToolsKiB(browser, `${site}/zh`),
    },
    offline: { en: offlineKiB('build'), zh: offlineKiB('build/zh') },
  };
}

async function times(browser: Browser, site: string) {
  const paints: Record<string, object> = {};
  for (const address of addresses) {
    const { lcpMs, scriptMs } = await visit(browser, site + address);
    const firstAnswerMs = await firstAnswer(browser, site + address);
    paints[address] = { lcpMs, scriptMs, firstAnswerMs };
  }
  return {
    paints,
    typing: await typing(browser, site + pages.generator),
    mouseAnswerMs: await mouseAnswer(browser, site + pages.generator),
    answers: await answers(browser, site),
  };
}

/** `--weights`, `--times`, or `--peers` measures only these. */
async function measure(browser: Browser, site: string) {
  const wants = (part: string) => process.argv.includes(`--${part}`);
  const some = ['weights', 'times', 'peers'].some(wants);
  return {
    ...((wants('weights') || !some) && {
      weights: await weights(browser, site),
    }),
    ...((wants('times') || !some) && { times: await times(browser, site) }),
    ...(wants('peers') && { peers: await comparePeers(browser, site) }),
  };
}

async function main() {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [...chromiumFlags],
  });
  const { origin, stop } = await serveFolder('build');
  try {
    const where = {
      measured: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}`,
      browser: browser.version(),
      slowdown,
    };
    const parts = Object.entries(await measure(browser, origin));
    const all = Object.fromEntries(
      parts.map(([name, figures]) => [name, { ...where, ...figures }]),
    );
    keep(all);
    console.log(JSON.stringify(all, null, 2));
  } finally {
    await browser.close();
    stop();
  }
}

void main();

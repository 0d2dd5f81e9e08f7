/**
 * `npm run bench`: the figures in bench/figures.json, measured on the built
 * site in build/ (`npm run build` first) and written there again; those of
 * before move to its `history`. `npm run bench -- --peers` compares with other
 * generators instead: peers/run.ts.
 */
import { cpus } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { chromiumFlags, findChromium } from '../scripts/browser/chromium';
import { answers } from './answers';
import { keep } from './figures';
import { offlineKiB } from './offline';
import { kinds, pages, slowdown } from './pages';
import { comparePeers } from './peers/compare';
import { serveFolder } from './serveFolder';
import { gpuToolsKiB, touched } from './touched';
import { typing } from './typing';
import { visit } from './visit';

async function measure(browser: Browser, site: string) {
  const loads: Record<string, object> = {};
  for (const language of ['', '/zh'])
    for (const kind of kinds) {
      const address = language + pages[kind];
      loads[address] = {
        ...(await visit(browser, site + address)),
        ...(await touched(browser, site + address)),
      };
    }
  return {
    typing: await typing(browser, site + pages.generator),
    answers: await answers(browser, site),
    gpuToolsKiB: {
      en: await gpuToolsKiB(browser, site),
      zh: await gpuToolsKiB(browser, `${site}/zh`),
    },
    offline: { en: offlineKiB('build'), zh: offlineKiB('build/zh') },
    loads,
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
    const figures = process.argv.includes('--peers')
      ? { peers: await comparePeers(browser, origin) }
      : await measure(browser, origin);
    const all = {
      measured: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}`,
      browser: browser.version(),
      slowdown,
      ...figures,
    };
    keep(all);
    console.log(JSON.stringify(all, null, 2));
  } finally {
    await browser.close();
    stop();
  }
}

void main();

/**
 * `npm run bench`: the figures in bench/figures.json, measured on the built
 * site in build/ (`npm run build` first) and written there again.
 *
 * Typing: the CPU is slowed 4 times by the browser; 120 characters go into the
 * field "Container name", one every 60 ms. Each counts from the time stamp of
 * its input event until the command in the page has changed; what the browser
 * needs to paint comes on top. Three passes, since a shared machine is not
 * always as fast: the one with the middle median counts.
 * Answers: the box with its scripts loaded, see `answers.ts`.
 * GPU tools: scripts of the look-up and the server check together, beyond what
 * every page of the guide loads.
 * Load: everything that a fresh browser fetches before the load event, each
 * body packed by gzip -9, and the layout shift until two seconds after it.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { answers } from './answers';
import { chromiumFlags, findChromium } from '../scripts/browser/chromium';
import { bytesBeyond, scriptBytes } from '../scripts/browser/scriptBytes';
import { freePort } from '../scripts/process/freePort';
import { waitForServer } from '../scripts/process/waitForServer';

const pages = ['/', '/zh/', '/tools/run/', '/zh/tools/run/'] as const;
const gpuTools = [
  '/gpu/compute-capability/',
  '/start/check-the-server/',
] as const;
const slowdown = 4;
const keys = 120;

type Load = {
  readonly requests: number;
  readonly javascriptKiB: number;
  readonly allKiB: number;
  readonly layoutShift: number;
};

async function load(browser: Browser, address: string): Promise<Load> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
  });
  const bodies: Promise<{ script: boolean; bytes: number }>[] = [];
  let loaded = false;
  page.on('load', () => (loaded = true));
  page.on('response', (response) => {
    if (loaded) return;
    const script = response.request().resourceType() === 'script';
    bodies.push(
      response.body().then((body) => ({
        script,
        bytes: gzipSync(body, { level: 9 }).length,
      })),
    );
  });
  await page.addInitScript(watchShifts);
  await page.goto(address);
  const fetched = await Promise.all(bodies);
  await page.waitForTimeout(2000);
  const layoutShift = await page.evaluate(() => window.shifted ?? 0);
  await page.close();
  const kib = (files: typeof fetched) =>
    round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024);
  return {
    requests: fetched.length,
    javascriptKiB: kib(fetched.filter(({ script }) => script)),
    allKiB: kib(fetched),
    layoutShift: round(layoutShift, 4),
  };
}

async function gpuToolsKiB(browser: Browser, language: string) {
  const scripts = async (address: string) => {
    const page = await browser.newPage();
    const bytes = await scriptBytes(page, language + address);
    await page.close();
    return bytes;
  };
  const plain = await scripts('/transfer/load/');
  const tools = [];
  for (const address of gpuTools) tools.push(await scripts(address));
  return round(bytesBeyond(plain, tools) / 1024);
}

function watchShifts() {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.shifted =
        (window.shifted ?? 0) + (entry as unknown as { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function middle(browser: Browser, address: string) {
  const passes = [];
  for (let i = 0; i < 3; i++) passes.push(await typing(browser, address));
  return passes.sort((a, b) => a.medianMs - b.medianMs)[1];
}

async function typing(browser: Browser, address: string) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
  });
  await page.goto(address);
  await page.locator('html[data-has-hydrated]').waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = await typeInto(page);
  await page.close();
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.ceil(sorted.length * share) - 1] ?? NaN);
  return { keys: times.length, medianMs: at(0.5), p95Ms: at(0.95) };
}

async function typeInto(page: Page): Promise<number[]> {
  const field = page.getByLabel('Container name');
  await page.evaluate(() => {
    const times: number[] = [];
    window.times = times;
    let typed = 0;
    document.addEventListener(
      'input',
      (event) => (typed = event.timeStamp),
      true,
    );
    const output = document.querySelector('pre code');
    if (!output) throw new Error('no command on the page');
    new MutationObserver(() => {
      if (typed) times.push(performance.now() - typed);
      typed = 0;
    }).observe(output, { characterData: true, childList: true, subtree: true });
  });
  await field.focus();
  for (let i = 0; i < keys; i += 1) {
    await page.keyboard.press('abcdefghij'.charAt(i % 10));
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => window.times ?? []);
}

const round = (value: number, places = 1) => Number(value.toFixed(places));

declare global {
  interface Window {
    shifted?: number;
    times?: number[];
  }
}

async function main() {
  const port = freePort();
  const site = `http://127.0.0.1:${String(port)}`;
  const docusaurus = createRequire(__filename).resolve(
    '@docusaurus/core/bin/docusaurus.mjs',
  );
  const server = spawn(
    process.execPath,
    [
      docusaurus,
      'serve',
      '--no-open',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
    ],
    { stdio: 'ignore' },
  );
  const executablePath = findChromium();
  try {
    await waitForServer(site);
    const browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: [...chromiumFlags],
    });
    const loads: Record<string, Load> = {};
    for (const path of pages) loads[path] = await load(browser, site + path);
    const figures = {
      measured: new Date().toISOString().slice(0, 10),
      machine: `${String(cpus().length)} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}`,
      browser: browser.version(),
      typing: { slowdown, ...(await middle(browser, `${site}/tools/run/`)) },
      answers: await answers(browser, site, slowdown),
      gpuToolsKiB: {
        en: await gpuToolsKiB(browser, site),
        zh: await gpuToolsKiB(browser, `${site}/zh`),
      },
      loads,
    };
    await browser.close();
    writeFileSync(
      'bench/figures.json',
      `${JSON.stringify(figures, null, 2)}\n`,
    );
    console.log(JSON.stringify(figures, null, 2));
  } finally {
    server.kill();
  }
}

void main();

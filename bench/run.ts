/**
 * `npm run bench`: the figures in bench/figures.json, measured on the built
 * site in build/ (`npm run build` first) and written there again; those of
 * before move to its `history`.
 *
 * Untouched: everything that a fresh browser fetches until the network is
 * quiet, each body packed by gzip -9, and the layout shift until two seconds
 * after it at 10 Mbit/s and 40 ms. Touched: the scripts until the widgets
 * answer, and how long that takes after a press with the CPU slowed 4 times.
 * Typing: with the CPU slowed 4 times, 120 characters go into the field
 * "Container name", one every 60 ms. Each counts from the time stamp of its
 * input event until the changed command is painted. Three passes, since a
 * shared machine is not always as fast: the one with the middle median counts.
 * Answers: the box with its scripts loaded, see `answers.ts`.
 * GPU tools: scripts of the look-up and the server check together, beyond what
 * every page of the guide loads.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { chromium, type Browser, type Page } from '@playwright/test';
import { answers } from './answers';
import { chromiumFlags, findChromium } from '../scripts/browser/chromium';
import { loadApp } from '../scripts/browser/loadApp';
import { bytesBeyond, scriptBytes } from '../scripts/browser/scriptBytes';
import { kib, weighPage } from '../scripts/browser/weighPage';
import { freePort } from '../scripts/process/freePort';
import { waitForServer } from '../scripts/process/waitForServer';

const kinds = [
  '/',
  '/run/long-trainings/',
  '/transfer/load/',
  '/tools/run/',
  '/troubleshoot/errors/',
] as const;
const gpuTools = [
  '/gpu/compute-capability/',
  '/start/check-the-server/',
] as const;
const slowdown = 4;
const keys = 120;

type Load = {
  readonly requests: number;
  readonly untouchedKiB: number;
  readonly layoutShift: number;
  readonly touchedScriptsKiB: number;
  readonly firstAnswerMs: number;
};

const wide = { viewport: { width: 1440, height: 900 } };

async function load(browser: Browser, address: string): Promise<Load> {
  const page = await browser.newPage(wide);
  const files = await weighPage(page, address);
  await page.close();
  const touched = await browser.newPage(wide);
  const scripts = await scriptBytes(touched, address);
  await touched.close();
  const bytes = [...scripts.values()].reduce((sum, more) => sum + more, 0);
  return {
    requests: files.length,
    untouchedKiB: kib(files),
    layoutShift: await shiftOnSlowNetwork(browser, address),
    touchedScriptsKiB: round(bytes / 1024),
    firstAnswerMs: await firstAnswer(browser, address),
  };
}

async function shiftOnSlowNetwork(browser: Browser, address: string) {
  const page = await browser.newPage(wide);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const bytesPerSecond = 10_000_000 / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await page.addInitScript(watchShifts);
  await page.goto(address);
  await page.waitForTimeout(2000);
  const shifted = await page.evaluate(() => window.shifted ?? 0);
  await page.close();
  return round(shifted, 4);
}

/** From the press that loads the app until its widgets answer. */
async function firstAnswer(browser: Browser, address: string) {
  const page = await browser.newPage(wide);
  await page.goto(address, { waitUntil: 'networkidle' });
  await slowDown(page);
  const start = await page.evaluate(() => performance.now());
  await loadApp(page);
  const end = await page.evaluate(() => performance.now());
  await page.close();
  return Math.round(end - start);
}

async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
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
  const page = await browser.newPage(wide);
  await page.goto(address);
  await loadApp(page);
  await slowDown(page);
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
      if (!typed) return;
      const since = typed;
      typed = 0;
      // A message that is sent in a frame arrives after that frame is painted.
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => times.push(performance.now() - since);
        painted.port2.postMessage(null);
      });
    }).observe(output, { characterData: true, childList: true, subtree: true });
  });
  await field.focus();
  for (let i = 0; i < keys; i += 1) {
    await page.keyboard.press('abcdefghij'.charAt(i % 10));
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(500);
  return page.evaluate(() => window.times ?? []);
}

const round = (value: number, places = 1) => Number(value.toFixed(places));

declare global {
  interface Window {
    shifted?: number;
    times?: number[];
  }
}

/** Writes the figures; those of before stay behind them, newest first. */
function keep(figures: object): void {
  const file = 'bench/figures.json';
  const { history = [], ...before } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as { history?: readonly object[] };
  const all = { ...figures, history: [before, ...history] };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
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
    for (const path of ['', '/zh'].flatMap((l) => kinds.map((k) => l + k)))
      loads[path] = await load(browser, site + path);
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
    keep(figures);
    console.log(JSON.stringify(figures, null, 2));
  } finally {
    server.kill();
  }
}

void main();

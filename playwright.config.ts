import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/browser/chromium';
import { freePort } from './scripts/process/freePort';
import { exampleLab } from './scripts/lab/testLabs';
import { entryOf } from './scripts/process/run';

/**
 * Browser tests, on the production build in build/ (`npm run build` makes it).
 * `SITE_URL=http://127.0.0.1:3000` takes a site that is already served.
 */
const served = process.env['SITE_URL'];
// The workers read this file too and must come to the same port: they inherit it.
const port = (process.env['SITE_PORT'] ??= String(freePort()));
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // Playwright takes half of the cores, and a page mostly waits.
  workers: '100%',
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: served ?? `http://127.0.0.1:${port}`,
    // One look for all: the reader's own setting is tested where it matters.
    colorScheme: 'light',
    locale: 'en-US',
    // It would fetch the whole site for each test: tests/e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [...chromiumFlags],
    },
    // A trace takes a sixth more CPU time: `npx playwright test --trace on`.
    trace: 'off',
  },
  ...(served === undefined && {
    webServer: {
      // Without npx, whose child would outlive a run that is cut off.
      command: `"${process.execPath}" "${entryOf('@docusaurus/core/docusaurus')}" serve --no-open --host 127.0.0.1 --port ${port}`,
      url: `http://127.0.0.1:${port}/`,
      timeout: 120_000,
      env: { LAB_FILE: exampleLab },
    },
  }),
});

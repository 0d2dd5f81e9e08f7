import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/browser/chromium';
import { freePort } from './scripts/process/freePort';
import { exampleLab } from './scripts/lab/testLabs';
import { entryOf } from './scripts/process/run';

/**
 * Browser tests on the production build in build/ (created by `npm run build`).
 * `SITE_URL=http://127.0.0.1:3000` uses a site that is already being served.
 */
const served = process.env['SITE_URL'];
// The workers also read this file and must get the same port, which they inherit.
const port = (process.env['SITE_PORT'] ??= String(freePort()));
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // By default, Playwright uses half of the cores, but a page mostly waits.
  workers: '100%',
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: served ?? `http://127.0.0.1:${port}`,
    // The same settings for all tests; those that depend on the reader's settings change them.
    colorScheme: 'light',
    locale: 'en-US',
    // It would fetch the whole site for each test; tests/e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [...chromiumFlags],
    },
    // A trace uses one sixth more CPU time: `npx playwright test --trace on`.
    trace: 'off',
  },
  ...(served === undefined && {
    webServer: {
      // Without npx, whose child process would survive an aborted run.
      command: `"${process.execPath}" "${entryOf('@docusaurus/core/docusaurus')}" serve --no-open --host 127.0.0.1 --port ${port}`,
      url: `http://127.0.0.1:${port}/`,
      timeout: 120_000,
      env: { LAB_FILE: exampleLab },
    },
  }),
});

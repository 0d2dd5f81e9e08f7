import type { Browser, Page } from '@playwright/test';
import { loadApp } from '../scripts/browser/loadApp';
import { median, spread } from './figures';
import { outputTimes, watchOutput } from './outputTimes';
import { openPage, slowDown } from './visit';

const keys = 120;
const passes = 3;

/**
 * How long a keystroke takes on a slow machine: 120 characters go into "Container
 * name", one every 60 ms. Each counts from the timestamp of its input event until
 * the changed command is painted. The speed of a shared machine varies, so of
 * three passes the one with the middle median counts.
 */
export async function typing(browser: Browser, address: string) {
  const all = [];
  for (let i = 0; i < passes; i += 1) all.push(await pass(browser, address));
  all.sort((a, b) => median(a) - median(b));
  const times = all[Math.floor(passes / 2)] ?? [];
  return { keys: times.length, ...spread(times) };
}

async function pass(browser: Browser, address: string) {
  const page = await openPage(browser);
  await page.goto(address);
  await loadApp(page);
  await slowDown(page);
  const times = await typeInto(page);
  await page.context().close();
  return times;
}

async function typeInto(page: Page): Promise<readonly number[]> {
  await page.evaluate(watchOutput, 'input');
  const field = page.getByLabel('Container name');
  // Its topic is folded.
  await page.locator('main details', { has: field }).locator('summary').click();
  await field.focus();
  for (let i = 0; i < keys; i += 1) {
    await page.keyboard.press('abcdefghij'.charAt(i % 10));
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(500);
  return outputTimes(page);
}

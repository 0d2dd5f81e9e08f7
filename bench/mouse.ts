import type { Browser, Page } from '@playwright/test';
import { median, round } from './figures';
import { outputTimes, watchOutput } from './outputTimes';
import { openPage, slowDown } from './visit';

const passes = 5;
/** A reader's mouse takes about half a second to reach a field. */
const way = { steps: 20, stepMs: 25 };

/**
 * Milliseconds on a slow machine from the first press in a generator until its
 * command is painted anew, if the mouse travels to the field as a reader's does.
 */
export async function mouseAnswer(browser: Browser, address: string) {
  const times: number[] = [];
  for (let i = 0; i < passes; i += 1) {
    const page = await openPage(browser);
    await page.goto(address, { waitUntil: 'networkidle' });
    await slowDown(page);
    await page.evaluate(watchOutput, 'pointerdown');
    await pressTemplate(page);
    await page.waitForFunction(() => window.times?.length);
    times.push(...(await outputTimes(page)));
    await page.context().close();
  }
  return round(median(times));
}

async function pressTemplate(page: Page): Promise<void> {
  const box = await page.getByRole('radio').nth(1).boundingBox();
  if (!box) throw new Error('no template on the page');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (let left = way.steps; left >= 0; left -= 1) {
    await page.mouse.move(x + left * 10, y - left * 5);
    await page.waitForTimeout(way.stepMs);
  }
  await page.mouse.down();
  await page.mouse.up();
}

import type { Browser } from '@playwright/test';
import { loadApp } from '../scripts/browser/loadApp';
import { round, spread } from './figures';
import { openPage, slowDown } from './visit';

/** Words, an error, and a command: a different tool of the box answers each of them. */
const texts = [
  'shared memory',
  'cuda out of memory',
  '--shm-size',
  'RuntimeError: CUDA error: no kernel image is available for execution on the device',
  '#9 88.1 OSError: [Errno 28] No space left on device\nERROR: failed to solve: process "/bin/sh -c pip install torch" did not complete successfully: exit code: 1',
  'docker run --gpus 2,3 -v /data:/data -p 8888:8888 train:1.0 python train.py',
] as const;

const passes = 5;

/**
 * How fast the search box answers, with its scripts loaded and the CPU throttled
 * by the browser: from the input event to the last change of the page, which must
 * then stay unchanged for a tenth of a second.
 */
export async function answers(browser: Browser, site: string) {
  const page = await openPage(browser);
  await page.goto(`${site}/tools/ask/`);
  await loadApp(page);
  const ask = (text: string) => page.evaluate(askFor, text);
  for (const text of texts) {
    await ask(text);
    await page.waitForTimeout(1000);
  }
  await slowDown(page);
  const times: number[] = [];
  for (let pass = 0; pass < passes; pass++)
    for (const text of texts) times.push(await ask(text));
  await page.context().close();
  return { ...spread(times), maxMs: round(Math.max(...times)) };
}

/** Runs in the page: enters the text and waits until nothing changes anymore. */
function askFor(text: string): Promise<number> {
  const field = document.querySelector('textarea');
  if (!field) throw new Error('no box on the page');
  const began = performance.now();
  let last = began;
  const observer = new MutationObserver(() => (last = performance.now()));
  observer.observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  field.select();
  field.setRangeText(text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => {
    const look = () => {
      if (last > began && performance.now() - last > 100) {
        observer.disconnect();
        resolve(last - began);
      } else setTimeout(look, 20);
    };
    look();
  });
}

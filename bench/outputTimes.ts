import type { Page } from '@playwright/test';

/**
 * Runs in the page of a generator: notes the milliseconds from each event of a
 * type until the command that it changes is painted.
 */
export function watchOutput(type: string): void {
  const times: number[] = [];
  window.times = times;
  let since = 0;
  document.addEventListener(type, (event) => (since = event.timeStamp), true);
  const output = document.querySelector('pre code');
  if (!output) throw new Error('no command on the page');
  new MutationObserver(() => {
    if (!since) return;
    const start = since;
    since = 0;
    // A message sent during a frame arrives after that frame is painted.
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => times.push(performance.now() - start);
      painted.port2.postMessage(null);
    });
  }).observe(output, { characterData: true, childList: true, subtree: true });
}

/** What `watchOutput` has noted. */
export const outputTimes = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => window.times ?? []);

declare global {
  interface Window {
    times?: number[];
  }
}

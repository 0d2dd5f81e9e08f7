import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when the address responds; rejects after a minute. */
export async function waitForServer(address: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    try {
      await fetch(address);
      return;
    } catch {
      await sleep(200);
    }
  }
  throw new Error(`${address} doesn't respond`);
}

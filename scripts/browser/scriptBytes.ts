import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** The scripts that an address loads until its load event, by path, each with its size in bytes after gzip -9. */
export async function scriptBytes(
  page: Page,
  address: string,
): Promise<ReadonlyMap<string, number>> {
  const found: Promise<readonly [string, number]>[] = [];
  const weigh = (response: Response) => {
    if (response.request().resourceType() !== 'script') return;
    found.push(
      response
        .body()
        .then((body) => [
          new URL(response.url()).pathname,
          gzipSync(body, { level: 9 }).length,
        ]),
    );
  };
  page.on('response', weigh);
  await page.goto(address, { waitUntil: 'load' });
  // A later one, fetched ahead for another page, may not end before the test.
  page.off('response', weigh);
  return new Map(await Promise.all(found));
}

/** Bytes of the scripts on some pages, each once, beyond those that a plain page loads too. */
export function bytesBeyond(
  plain: ReadonlyMap<string, number>,
  pages: readonly ReadonlyMap<string, number>[],
): number {
  const beyond = new Map(
    pages.flatMap((scripts) =>
      [...scripts].filter(([path]) => !plain.has(path)),
    ),
  );
  return [...beyond.values()].reduce((sum, bytes) => sum + bytes, 0);
}

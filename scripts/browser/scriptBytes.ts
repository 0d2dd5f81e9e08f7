import type { Page } from '@playwright/test';
import { loadApp } from './loadApp';
import { weighPage } from './weighPage';

/**
 * The scripts that an address needs until its widgets respond, by path, each with
 * its size in bytes after gzip -9.
 */
export async function scriptBytes(
  page: Page,
  address: string,
): Promise<ReadonlyMap<string, number>> {
  const files = await weighPage(page, address, loadApp);
  return new Map(
    files
      .filter(({ type }) => type === 'script')
      .map(({ path, bytes }) => [path, bytes]),
  );
}

/**
 * Total bytes of the scripts on some pages, each script counted once, minus those
 * that a plain page loads too.
 */
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

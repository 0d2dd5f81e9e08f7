import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Kept } from './worker/kept';

type Site = {
  /** The folder with the built site of one language. */
  readonly folder: string;
  /**
   * Its pages as files. Other HTML belongs to other plugins, which may still be
   * writing it: redirects from old addresses.
   */
  readonly pages: ReadonlySet<string>;
  /** Folders inside it with the sites of other languages. */
  readonly others: readonly string[];
};

/** Files for search engines, the worker itself, and files that no page shows. */
const notKept = /^(?:sitemap\.xml|sw\.js|\..*)$|\.(?:pdf|epub|map)$/;
/** Docusaurus and our loader write a hash of the content before the extension. */
const hash = /[.-][0-9a-f]{8,}\.\w+$/;

/**
 * The files of a built site that its service worker caches.
 *
 * @returns the files sorted by name, and a version: a hash of names and contents
 */
export async function keptFiles(site: Site): Promise<{
  readonly files: readonly Kept[];
  readonly version: string;
}> {
  const names = (await filesIn(site, '')).sort();
  const sum = createHash('sha256');
  for (const name of names)
    sum
      .update(`${name}\n`)
      .update(await readFile(path.join(site.folder, name)));
  return {
    files: names.map((name) => ({
      address: addressOf(name),
      hashed: hash.test(name),
    })),
    version: sum.digest('hex').slice(0, 12),
  };
}

async function filesIn(site: Site, below: string): Promise<string[]> {
  const { folder, pages, others } = site;
  const entries = await readdir(path.join(folder, below), {
    withFileTypes: true,
  });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const name = path.posix.join(below, entry.name);
      if (notKept.test(entry.name) || others.includes(name)) return [];
      if (entry.isDirectory()) return filesIn(site, name);
      return !name.endsWith('.html') || pages.has(name) ? [name] : [];
    }),
  );
  return nested.flat();
}

/** Pages request `run/compose/index.html` as `run/compose/`, and the home page as the folder itself. */
const addressOf = (name: string): string =>
  name.replace(/(^|\/)index\.html$/, '$1') || './';

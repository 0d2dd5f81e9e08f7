import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { median, round } from '../figures';
import { kinds, pages, type Kind } from '../pages';
import { serveFolder } from '../serveFolder';
import { openPage, visit, type Visit } from '../visit';
import { buildPeer } from './build';
import { pageText, type PageText } from './pageText';
import { pathOf, projects } from './projects';

const passes = 5;

type Site = {
  readonly name: string;
  readonly addressOf: (kind: Kind) => string;
};

/**
 * Compares our pages with the same texts built by VitePress, Starlight, and a
 * stock Docusaurus, all from the same server. The passes alternate between the
 * sites, so that a busy moment of the machine affects all of them; the medians
 * count. `PEERS_FOLDER` keeps the installed peers for the next run.
 */
export async function comparePeers(browser: Browser, own: string) {
  const texts = await textsOf(browser, own);
  const kept = process.env['PEERS_FOLDER'];
  const folder = kept ?? (await mkdtemp(path.join(tmpdir(), 'peers-')));
  const sites: Site[] = [
    { name: 'own', addressOf: (kind) => own + pages[kind] },
  ];
  const stops: (() => void)[] = [];
  try {
    for (const [name, project] of Object.entries(projects)) {
      const built = await buildPeer(
        path.join(folder, name),
        project,
        project.files(texts),
      );
      const { origin, stop } = await serveFolder(built);
      stops.push(stop);
      sites.push({ name, addressOf: (kind) => origin + pathOf(kind) });
    }
    return await interleaved(browser, sites);
  } finally {
    for (const stop of stops) stop();
    if (kept === undefined) await rm(folder, { recursive: true });
  }
}

async function textsOf(browser: Browser, own: string) {
  const page = await openPage(browser);
  const texts: [Kind, PageText][] = [];
  for (const kind of kinds)
    texts.push([kind, await pageText(page, own + pages[kind])]);
  await page.context().close();
  // fromEntries loses the names; each kind occurs once.
  return Object.fromEntries(texts) as Record<Kind, PageText>;
}

async function interleaved(browser: Browser, sites: readonly Site[]) {
  const seen = new Map<string, Visit[]>();
  for (let pass = 0; pass < passes; pass += 1)
    for (const kind of kinds)
      for (const { name, addressOf } of sites) {
        const key = `${kind} ${name}`;
        const made = await visit(browser, addressOf(kind));
        seen.set(key, [...(seen.get(key) ?? []), made]);
      }
  return Object.fromEntries(
    kinds.map((kind) => {
      const of = (name: string) => middle(seen.get(`${kind} ${name}`) ?? []);
      const ours = of('own');
      const others = sites.slice(1).map(({ name }) => {
        const theirs = of(name);
        return [name, { ...theirs, ratio: ratios(ours, theirs) }];
      });
      return [kind, { own: ours, ...Object.fromEntries(others) }];
    }),
  );
}

const names = [
  'requests',
  'untouchedKiB',
  'layoutShift',
  'lcpMs',
  'scriptMs',
] as const;

/** Object.fromEntries() loses the names. */
const middle = (visits: readonly Visit[]) =>
  Object.fromEntries(
    names.map((name) => [name, median(visits.map((one) => one[name]))]),
  ) as Visit;

/** Ours as a fraction of theirs. */
const ratios = (ours: Visit, theirs: Visit) => ({
  untouchedKiB: round(ours.untouchedKiB / theirs.untouchedKiB, 2),
  lcpMs: round(ours.lcpMs / theirs.lcpMs, 2),
  scriptMs: round(ours.scriptMs / theirs.scriptMs, 2),
});

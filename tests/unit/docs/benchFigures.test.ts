import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages, type Kind } from '../../../bench/pages';
import figures from '../../../bench/figures.json';

const page = 'contributing/weight.mdx';
const files = [
  `docs/${page}`,
  `i18n/zh/docusaurus-plugin-content-docs/current/${page}`,
];

/** The order of the rows in the tables of the page. */
const kinds: readonly Kind[] = [
  'home',
  'prose',
  'step',
  'generator',
  'errors',
  'reference',
];

const sites = ['own', 'vitepress', 'starlight', 'docusaurus'] as const;

it.each(files)('%s has the figures of the last measurement', (file) => {
  const text = readFileSync(file, 'utf8');
  const cells = text
    .split('\n')
    .filter((line) => /^\|(?:[^|]*\|){1}(?: \d+ \|)+$/.test(line))
    .map((line) => line.match(/\d+/g)?.map(Number));
  const { weights, times, peers } = figures;
  expect(cells).toEqual([
    ...kinds.map((kind) => {
      const load = weights.loads[pages[kind]];
      return [
        Math.round(load.untouchedKiB),
        load.requests,
        Math.round(load.touchedScriptsKiB),
        Math.round(load.touchedKiB),
      ];
    }),
    ...kinds.map((kind) => {
      const paint = times.paints[pages[kind]];
      return [paint.lcpMs, paint.scriptMs, paint.firstAnswerMs];
    }),
    ...sites.map((site) => {
      const { untouchedKiB, requests, lcpMs, scriptMs } = peers.prose[site];
      return [Math.round(untouchedKiB), requests, lcpMs, scriptMs];
    }),
  ]);
  const highest = (ratio: (kind: Kind) => number) =>
    String(Math.max(...kinds.map(ratio)));
  expect(text).toContain(
    ` ${highest((kind) => peers[kind].vitepress.ratio.lcpMs)} `,
  );
  expect(text).toContain(
    ` ${highest((kind) => peers[kind].docusaurus.ratio.scriptMs)} `,
  );
  expect(text).toContain(` ${Math.round(times.mouseAnswerMs)} `);
  for (const { medianMs, p95Ms } of [times.answers, times.typing])
    expect(text).toMatch(
      new RegExp(
        `\\b${Math.round(medianMs)}\\b[^.。]*\\b${Math.round(p95Ms)}\\b`,
      ),
    );
});

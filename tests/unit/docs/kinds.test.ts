import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { steps } from '../../../src/data/steps';

/** Folders whose pages the sidebar groups by kind; it lists the other folders completely. */
const folders = ['start', 'build', 'transfer', 'run', 'gpu', 'reference'];

/** Listed individually at the top of the sidebar. */
const path = new Set([
  'start/overview',
  'start/log-in',
  ...steps.map(({ path }) => path.slice(1, -1)),
]);

const pages = folders.flatMap((folder) =>
  readdirSync(`docs/${folder}`).map(
    (file) => `${folder}/${file.replace(/\.mdx$/, '')}`,
  ),
);

it.each(pages)('%s is in the sidebar', (page) => {
  const frontMatter = readFileSync(`docs/${page}.mdx`, 'utf8').split('---')[1];
  const kind = /^kind: (.+)$/m.exec(frontMatter ?? '')?.[1];
  if (path.has(page)) expect(kind).toBeUndefined();
  else expect(['how-to', 'explanation', 'reference']).toContain(kind);
});

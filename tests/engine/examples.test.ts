import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExampleResult } from '../../src/data/schema/example';
import { exampleIds, hashExample, readExample } from '../support/examples';
import {
  buildChecks,
  buildExample,
  docker,
  engineVersion,
  imageOf,
  provideBases,
  standInOf,
  systemOf,
} from './support/engine';

const resultsFile = 'src/data/exampleResults.json';
const built: Record<string, ExampleResult> = {};

/** `UPDATE_EXAMPLE_RESULTS=1 npm run test:engine` records what was built. */
afterAll(() => {
  if (!process.env['UPDATE_EXAMPLE_RESULTS']) return;
  const old = JSON.parse(readFileSync(resultsFile, 'utf8')) as object;
  const all = Object.entries({ ...old, ...built }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const text = JSON.stringify(Object.fromEntries(all), null, 2);
  writeFileSync(resultsFile, `${text}\n`);
});

/** Lists and caches that an image should not contain. */
const leftovers =
  'find /var/lib/apt/lists /root/.cache /tmp/pip* /home/*/.cache -type f 2>/dev/null | grep -v /lock$ || true';

describe.each(exampleIds)('the example %s', (id) => {
  beforeAll(() => {
    provideBases(id);
  });

  it('passes Docker’s build checks', () => {
    const { code, output } = buildChecks(id);
    expect(output).toContain('Check complete, no warnings found.');
    expect(code).toBe(0);
  });

  it('builds', () => {
    buildExample(id);
    const { User } = JSON.parse(
      docker('inspect', '--format', '{{json .Config}}', imageOf(id)),
    ) as { User: string };
    expect(User === '' && id !== 'micromamba').toBe(false);
    const standIn = readExample(id).bases.some(({ image }) => standInOf(image));
    built[id] = {
      kind: standIn ? 'stand-in' : 'built',
      on: systemOf(imageOf(id)),
      engine: engineVersion(),
      date: new Date().toISOString().slice(0, 10) as ExampleResult['date'],
      hash: hashExample(id),
    };
  });

  it('contains no package lists and no caches', () => {
    const args = ['--user', '0', '--network', 'none', '--entrypoint', 'sh'];
    const found = docker('run', '--rm', ...args, imageOf(id), '-c', leftovers);
    expect(found).toBe('');
  });
});

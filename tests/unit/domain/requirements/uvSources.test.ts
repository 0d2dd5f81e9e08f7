import { expect, it } from 'vitest';
import { asked } from '../../../../src/domain/requirements/lines';
import { readFile } from '../../../../src/domain/requirements/readFile';

it.for([
  [
    '{ git = "https://host.example/a", tag = "v1" }',
    'git+https://host.example/a@v1',
  ],
  [
    '{ git = "https://host.example/a", rev = "c0ffee", subdirectory = "b" }',
    'git+https://host.example/a@c0ffee#subdirectory=b',
  ],
  ['{ url = "https://host.example/a.whl" }', 'https://host.example/a.whl'],
  ['{ path = "../a" }', '../a'],
  ['{ workspace = true }', '.'],
  ['{ index = "mine" }', ''],
  [
    '[{ index = "mine" }, { git = "https://host.example/a" }]',
    'git+https://host.example/a',
  ],
])('a source of uv: %s', ([source, url]) => {
  const read = readFile(
    `[project]\ndependencies = ["My_Ops>=1"]\n[tool.uv.sources]\nmy-ops = ${source}\n`,
  );
  expect(asked(read).map(({ wanted }) => wanted.url)).toEqual([url]);
});

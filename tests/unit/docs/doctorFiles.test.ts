import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkText } from '../../../scripts/doctor/checkText';
import { kindOf } from '../../../scripts/doctor/kinds';

const folders = [
  'examples',
  'docs',
  'i18n/zh/docusaurus-plugin-content-docs/current',
];

/** Every file in these folders that the doctor reads. */
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|\/|\.)Dockerfile$|\.(?:sh|mdx?)$/.test(name))
    .map((name) => path.join(folder, name)),
);

it('finds nothing above info in the examples and in the code blocks of pages', () => {
  expect(files.length).toBeGreaterThan(100);
  const wrong = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const kind = kindOf(file, text);
    if (kind === null || kind === 'compose') return [`${file}: not checked`];
    return checkText(text, kind, {
      commands: { host: 'posix', shared: true },
      dockerfile: {},
    })
      .filter(({ severity }) => severity !== 'info')
      .map(({ line, rule }) => `${file}:${String(line)}: ${rule}`);
  });
  expect(wrong).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesIn } from '../../../scripts/licences/licencesIn';

test('lists what production needs, each version once, and what names no license', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0', license: 'MIT' },
      'node_modules/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/a/node_modules/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/@x/c': { version: '3.0.0' },
      'node_modules/tests': { version: '1.0.0', license: 'MIT', dev: true },
    },
  };
  expect(licencesIn(JSON.stringify(lock))).toEqual([
    { name: '@x/c@3.0.0', license: undefined },
    { name: 'b@2.0.0', license: 'MIT' },
  ]);
});

test('every package of production has a license that lets it be passed on', () => {
  const one =
    '(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\\.0|CC0-1\\.0|CC-BY-4\\.0|BlueOak-1\\.0\\.0|Python-2\\.0|MPL-2\\.0|WTFPL)';
  const free = new RegExp(`^\\(?${one}( (OR|AND) ${one})*\\)?$`);
  const others = licencesIn(readFileSync('package-lock.json', 'utf8')).filter(
    ({ license }) => !free.test(license ?? ''),
  );
  expect(others).toEqual([]);
});

import { expect, it } from 'vitest';
import { runPresets } from '../../../../src/data/runPresets';
import { mountsOf, writtenFolder } from '../../../../src/domain/kit/mounts';

const [{ form }] = runPresets;
const row = (host: string, container: string, readOnly = false) => ({
  host,
  container,
  readOnly,
});

it('spaces around paths and empty rows are left out', () => {
  const mounts = [
    row('', ''),
    row(' /data ', ' /d ', true),
    row(' /a ', ' /b '),
  ];
  expect(mountsOf({ ...form, mounts })).toEqual([
    { host: ['/data'], text: '/data', container: '/d', kind: 'data' },
    { host: ['/a'], text: '/a', container: '/b', kind: 'own' },
  ]);
  expect(writtenFolder({ ...form, mounts })).toBe('/b');
  expect(writtenFolder({ ...form, mounts: mounts.slice(0, 2) })).toBeNull();
});

import { expect, test } from 'vitest';
import { ownFolder } from '../../../../src/domain/dockerfile/ownFolder';

test.each([
  ['/', '/'],
  ['/home', '/home'],
  ['/opt/', '/opt'],
  ['/usr/local', '/usr/local'],
  ['/usr/bin', '/usr/bin'],
  ['/usr/local/lib/python3', '/usr/local/lib/python3'],
  ['/lib64/x', '/lib64/x'],
  ['/etc/a', '/etc/a'],
  ['/workspace/../tmp', '/tmp'],
  ['/./var//tmp', '/var/tmp'],
  ['/../..', '/'],
  ['/workspace', null],
  ['/home/tom', null],
  ['/opt/app', null],
  ['/usr/src/app', null],
  ['/usr/local/app', null],
  ['/data/bin', null],
  ['/data/etc/a', null],
  ['/bins', null],
  ['/devel', null],
  ['/library', null],
])('%s is the system folder %s', (text, path) => {
  expect(ownFolder(text)?.en.split(' ')[0] ?? null).toBe(path);
});

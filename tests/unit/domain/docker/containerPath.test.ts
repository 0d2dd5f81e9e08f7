import { expect, it } from 'vitest';
import { cleanPath } from '../../../../src/domain/docker/containerPath';

it.for([
  ['/data', '/data'],
  ['/data/', '/data'],
  ['//data', '/data'],
  ['/data/.', '/data'],
  ['/x/../data', '/data'],
  ['/../data', '/data'],
  ['/./x//../data/./', '/data'],
  ['/..', '/'],
  ['/', '/'],
  ['/...', '/...'],
  ['data/..', 'data/..'],
  ['', ''],
] as const)('%s resolves to %s', ([path, clean]) => {
  expect(cleanPath(path)).toBe(clean);
});

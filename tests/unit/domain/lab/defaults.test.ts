import { describe, expect, it } from 'vitest';
import { dockerForm } from '../../../../src/domain/dockerfile/spec';
import { emptyProfile } from '../../../../src/domain/profile/parseProfile';
import { placeholders } from '../../../../src/domain/profile/readerContext';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import { atLeast } from '../../../../src/domain/profile/sharedMemory';
import { formOf } from '../../../../src/domain/run/formOf';
import example from '../../../labs/example';
import { contextFor, labMirrors } from '../../../support/dockerStates';

describe('the mirror of the Dockerfile generator', () => {
  it.each([
    [{}, 'none'],
    [labMirrors, 'lab'],
    [{ pip: labMirrors.pip }, 'lab'],
    ['tuna', 'tuna'],
  ] as const)('of a lab with %j is %s', (mirrors, mirror) => {
    const context = contextFor('ash', mirrors);
    expect(dockerForm({}, context).mirror).toBe(mirror);
    expect(dockerForm({ mirror: 'none' }, context).mirror).toBe('none');
  });
});

describe('shared memory', () => {
  it.each([
    ['16g', undefined, '16g'],
    ['16g', '8g', '16g'],
    ['16g', '16384m', '16g'],
    ['16g', '64g', '64g'],
    ['16g', '65536m', '65536m'],
  ])('%s on a server that sets %s is %s', (size, ofServer, taken) => {
    expect(atLeast(size, ofServer)).toBe(taken);
  });

  const on = (server: string) =>
    resolveProfile({ ...emptyProfile, server }, example, 'linux');
  it.each([
    ['ash', '16g'],
    ['birch', '64g'],
    ['cedar', '128g'],
  ])('in presets and pages on %s is %s', (server, size) => {
    const reader = on(server);
    for (const preset of ['train', 'shell', 'notebook'] as const)
      expect(formOf({ preset }, reader).shmSize).toBe(size);
    expect(placeholders(reader).shm).toBe(size);
    expect(formOf({ on: 'laptop' }, reader).shmSize).toBe('16g');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import lab from '../../labs/example';
import {
  emptyProfile,
  parseProfile,
} from '../../../src/domain/profile/parseProfile';
import { resolveProfile } from '../../../src/domain/profile/resolveProfile';

const machine = {
  gpus: [
    { name: 'NVIDIA A40', uuid: 'GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d01' },
    { name: 'NVIDIA GeForce RTX 2080 ...' },
  ],
  driver: '550.54.15',
};

const gpu5090 = { name: 'NVIDIA GeForce RTX 5090' };

describe('the cards that a reader has pasted', () => {
  it('come back from the store and stand in for the lab file’s', () => {
    const profile = parseProfile(JSON.stringify({ server: 'birch', machine }));
    expect(profile.machine).toEqual(machine);
    const { server } = resolveProfile(profile, lab, 'linux');
    expect(server.id).toBe('birch');
    expect(server.gpus).toEqual(machine.gpus);
    expect(server.driver).toBe('550.54.15');
  });

  it('take no value from another machine', () => {
    const { server } = resolveProfile(
      { ...emptyProfile, machine: { ...machine, driver: '' } },
      lab,
      'linux',
    );
    const ofLab = lab.servers[0];
    expect(server).toMatchObject({ host: ofLab?.host, home: ofLab?.home });
    for (const value of ['driver', 'docker', 'shmDefault', 'cpus', 'memoryGiB'])
      expect(server, value).not.toHaveProperty(value);
  });

  it.each([
    [
      { gpus: [gpu5090, gpu5090], driver: '575.57' },
      'pasted: 2 × RTX 5090, driver 575.57',
      '粘贴的机器：2 × RTX 5090，驱动 575.57',
    ],
    [
      { gpus: [{ name: 'Tesla V100-PCIE-32GB' }, gpu5090], driver: '' },
      'pasted: 1 × Tesla V100-PCIE-32GB, 1 × RTX 5090, driver not known',
      '粘贴的机器：1 × Tesla V100-PCIE-32GB、1 × RTX 5090，驱动未知',
    ],
  ])('have a label of their own', (pasted, en, zh) => {
    const { server } = resolveProfile(
      { ...emptyProfile, server: 'birch', machine: pasted },
      lab,
      'linux',
    );
    expect(server.label).toEqual({ en, zh });
  });

  it.each([
    [{ gpus: [{ name: 'A40"; rm -rf ~' }] }, undefined],
    [{ gpus: [] }, undefined],
    [{ gpus: 'A40' }, undefined],
    [{ gpus: [null] }, undefined],
    [[], undefined],
    [
      { gpus: [{ name: 'A40', uuid: 'x"y' }, { name: '\n' }, { name: 'A10' }] },
      { gpus: [{ name: 'A40' }], driver: '' },
    ],
    [
      { gpus: [{ name: 'A40' }], driver: '550$(id)' },
      { gpus: [{ name: 'A40' }], driver: '' },
    ],
  ])('leaves out what is wrong in %j', (stored, read) => {
    expect(parseProfile(JSON.stringify({ machine: stored })).machine).toEqual(
      read,
    );
  });

  it('never throws and never lets a name of a shell’s signs through', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, name) => {
        parseProfile(json);
        const read = parseProfile(
          JSON.stringify({ machine: { gpus: [{ name }] } }),
        ).machine;
        for (const gpu of read?.gpus ?? [])
          expect(gpu.name).not.toMatch(/["'`$\\;&|<>\n]/);
      }),
    );
  });
});

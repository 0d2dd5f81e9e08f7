import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import lab from '../../labs/example';
import type { Machine } from '../../../src/data/schema/machine';
import { migrateProfile } from '../../../src/domain/profile/migrateProfile';
import {
  emptyProfile,
  parseProfile,
} from '../../../src/domain/profile/parseProfile';
import { resolveProfile } from '../../../src/domain/profile/resolveProfile';

const uuid = 'GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d01';
const plain = { whole: true, slices: [], from: 'paste' } as const;

const machine: Machine = {
  cards: [
    { ...plain, index: 0, name: 'NVIDIA A40', uuid, memoryMiB: 46068 },
    {
      ...plain,
      index: 1,
      name: 'NVIDIA GeForce RTX 2080 ...',
      whole: false,
      use: { memoryMiB: 3, utilization: 0, processes: [] },
    },
    {
      ...plain,
      index: 2,
      name: 'NVIDIA Nonesuch 1',
      capability: '12.0',
      migEnabled: true,
      slices: [
        {
          profile: '1g.5gb',
          uuid: 'MIG-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d02',
          use: { processes: [4711] },
        },
        { uuid: `MIG-${uuid}/1/0`, memoryMiB: 4864 },
      ],
    },
  ],
  driver: { value: '550.54.15', from: 'typed' },
  cuda: { value: '12.4', from: 'paste' },
  docker: { value: '20.10.24', from: 'paste' },
  architecture: { value: 'arm64', from: 'paste' },
};

const stored = (value: unknown) =>
  parseProfile(JSON.stringify({ machine: value })).machine;

describe('a pasted machine in the profile', () => {
  it('is read back unchanged, and replaces the lab’s machine', () => {
    const profile = parseProfile(JSON.stringify({ server: 'birch', machine }));
    expect(profile.machine).toEqual(machine);
    const { server } = resolveProfile(profile, lab, 'linux');
    expect(server.id).toBe('birch');
    expect(server.machine).toEqual(machine);
  });

  it('takes no value from another machine', () => {
    const [card] = machine.cards;
    const { server } = resolveProfile(
      { ...emptyProfile, machine: { cards: card ? [card] : [] } },
      lab,
      'linux',
    );
    const ofLab = lab.servers[0];
    expect(server).toMatchObject({ host: ofLab?.host, home: ofLab?.home });
    for (const value of ['driver', 'cuda', 'docker', 'architecture'])
      expect(server.machine, value).not.toHaveProperty(value);
    for (const value of ['shmDefault', 'cpus', 'memoryGiB'])
      expect(server, value).not.toHaveProperty(value);
  });

  const rtx = { ...plain, index: 0, name: 'NVIDIA GeForce RTX 5090' };
  it.each<[Machine, string, string]>([
    [
      { cards: [rtx, rtx], driver: { value: '575.57', from: 'paste' } },
      'pasted: 2 × RTX 5090, driver 575.57',
      '粘贴的机器：2 × RTX 5090，驱动 575.57',
    ],
    [
      { cards: [{ ...rtx, name: 'Tesla V100-PCIE-32GB' }, rtx] },
      'pasted: 1 × Tesla V100-PCIE-32GB, 1 × RTX 5090, driver not known',
      '粘贴的机器：1 × Tesla V100-PCIE-32GB、1 × RTX 5090，驱动未知',
    ],
  ])('has its own label', (pasted, en, zh) => {
    const { server } = resolveProfile(
      { ...emptyProfile, server: 'birch', machine: pasted },
      lab,
      'linux',
    );
    expect(server.label).toEqual({ en, zh });
  });
});

describe('a damaged stored machine', () => {
  const a40 = { ...plain, index: 0, name: 'A40' };
  it.each<[unknown, unknown]>([
    [{ cards: [{ ...a40, name: 'A40"; rm -rf ~' }] }, undefined],
    [{ cards: [] }, undefined],
    [{ cards: 'A40' }, undefined],
    [{ cards: [null] }, undefined],
    [[], undefined],
    // An invalid GPU ends the list, because otherwise the indices would be wrong.
    [
      { cards: [{ ...a40, uuid: 'x"y' }, { ...a40, name: '\n' }, a40] },
      { cards: [a40] },
    ],
    // An invalid value is not known.
    [
      { cards: [a40], driver: { value: '550$(id)', from: 'paste' } },
      { cards: [a40] },
    ],
    [
      { cards: [a40], docker: { value: '28.5.2', from: 'guess' } },
      { cards: [a40] },
    ],
    [
      { cards: [a40], architecture: { value: 'sparc', from: 'paste' } },
      { cards: [a40] },
    ],
    [{ cards: [{ ...a40, capability: '8.6;' }] }, { cards: [a40] }],
    [{ cards: [{ ...a40, use: { processes: ['$(id)'] } }] }, { cards: [a40] }],
    [
      { cards: [{ ...a40, slices: [{ uuid: 'MIG-1"' }] }] },
      // A GPU without its slices would be offered as a whole.
      undefined,
    ],
  ])('%j', (input, read) => {
    expect(stored(input)).toEqual(read);
  });

  it('never throws, and never accepts a name with shell syntax', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, name) => {
        parseProfile(json);
        const read = stored({ cards: [{ ...a40, name }] });
        for (const card of read?.cards ?? [])
          expect(card.name).not.toMatch(/["'`$\\;&|<>\n]/);
      }),
    );
  });
});

describe('a profile from an older version of the guide', () => {
  const before = {
    user: 'mei',
    server: 'birch',
    machine: {
      gpus: [
        { name: 'NVIDIA A40', uuid },
        { name: 'NVIDIA GeForce RTX 2080 ...' },
      ],
      driver: '550.54.15',
    },
  };

  it('keeps its GPUs and its driver', () => {
    expect(parseProfile(JSON.stringify(before))).toEqual({
      ...emptyProfile,
      user: 'mei',
      server: 'birch',
      machine: {
        cards: [
          { ...plain, index: 0, name: 'NVIDIA A40', uuid },
          {
            ...plain,
            index: 1,
            name: 'NVIDIA GeForce RTX 2080 ...',
            whole: false,
          },
        ],
        driver: { value: '550.54.15', from: 'paste' },
      },
    });
  });

  it('loses a driver that came from another machine because its own was empty', () => {
    const empty = { ...before, machine: { ...before.machine, driver: '' } };
    const { machine: read } = parseProfile(JSON.stringify(empty));
    expect(read?.cards.length).toBe(2);
    expect(read).not.toHaveProperty('driver');
  });

  it.each([{}, { user: 'mei' }, { machine }, { machine: 1 }, { machine: [] }])(
    'stays unchanged if nothing needs to change: %j',
    (profile) => {
      expect(migrateProfile(profile)).toEqual(profile);
    },
  );

  it('is migrated once: a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, driver) => {
        const any: unknown = JSON.parse(json);
        const once = migrateProfile({
          machine: { gpus: [any, { name: 'A40' }], driver },
        });
        expect(migrateProfile(once)).toEqual(once);
      }),
    );
  });
});

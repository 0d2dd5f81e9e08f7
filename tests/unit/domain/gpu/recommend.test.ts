import { describe, expect, it } from 'vitest';
import lab from '../../../labs/example';
import {
  imageOptions,
  isOffered,
  type ImageFamily,
} from '../../../../src/domain/gpu/advice/recommend';
import { fittingImage } from '../../../../src/domain/gpu/advice/fittingImage';
import { wheelOptions } from '../../../../src/domain/gpu/build/wheelOptions';
import { cardByName } from '../../../../src/domain/gpu/machine/machine';

const machine = (driver: string, ...names: string[]) => ({
  cards: names.map(cardByName),
  driver: { version: driver },
});

describe('imageOptions', () => {
  it.each([
    [
      '580.95.05',
      ['NVIDIA H100 80GB HBM3'],
      'runtime',
      'pytorch/pytorch:2.14.1-cuda13.0-cudnn9-runtime',
    ],
    [
      '535.183.01',
      ['Tesla V100-PCIE-32GB', 'NVIDIA TITAN Xp', 'Quadro P4000'],
      'runtime',
      'pytorch/pytorch:2.14.1-cuda12.6-cudnn9-runtime',
    ],
    [
      '570.172.08',
      ['NVIDIA GeForce RTX 5090'],
      'runtime',
      'pytorch/pytorch:2.11.0-cuda12.8-cudnn9-runtime',
    ],
    [
      '470.57.02',
      ['Tesla K80'],
      'devel',
      'pytorch/pytorch:1.12.1-cuda11.3-cudnn8-devel',
    ],
  ] as const)('driver %s, %j, %s', (driver, names, variant, image) => {
    const [best] = imageOptions('pytorch', variant, machine(driver, ...names));
    expect(best?.image).toBe(image);
    expect(best?.verdict.runsOn).toBe('all');
    expect(isOffered(best!)).toBe(true);
  });

  it('every server in the lab file has a known PyTorch image for training and for building', () => {
    for (const server of lab.servers)
      for (const variant of ['runtime', 'devel'] as const) {
        const [best] = imageOptions(
          'pytorch',
          variant,
          machine(server.driver, ...server.gpus.map(({ name }) => name)),
        );
        expect(best?.verdict.runsOn, `${server.id} ${variant}`).toBe('all');
        expect(isOffered(best!), `${server.id} ${variant} ${best?.image}`).toBe(
          true,
        );
      }
  });

  it.each<ImageFamily>(['pytorch', 'cuda', 'tensorflow', 'ngc-pytorch'])(
    '%s: no duplicate tags, nothing lost',
    (family) => {
      const images = imageOptions(
        family,
        'devel',
        machine('580.95.05', 'NVIDIA A100-SXM4-80GB'),
      ).map(({ image }) => image);
      expect(new Set(images).size).toBe(images.length);
      expect(
        images.every((image) => /^[a-z0-9./-]+:[\w.-]+$/.test(image)),
      ).toBe(true);
      expect(images.length).toBeGreaterThan(10);
    },
  );

  it('says nothing certain without a machine', () => {
    const [best] = imageOptions('pytorch', 'runtime', {
      cards: [],
      driver: {},
    });
    expect(best?.verdict.runsOn).toBe('unknown');
  });
});

it.each([
  [
    '580.95.05',
    ['NVIDIA H100 80GB HBM3'],
    'pytorch/pytorch:2.14.1-cuda13.0-cudnn9-runtime',
  ],
  [
    '580.95.05',
    ['Tesla K80', 'NVIDIA B200'],
    'pytorch/pytorch:2.14.1-cuda13.2-cudnn9-runtime',
  ],
  ['340.10', ['NVIDIA B200'], undefined],
  ['580.95.05', ['Quadro Nonesuch'], undefined],
])('with driver %s and %j, the first image is %s', (driver, names, image) => {
  expect(
    fittingImage({
      cards: names.map((name, index) => ({
        index,
        name,
        whole: true,
        slices: [],
        from: 'lab',
      })),
      driver: { value: driver, from: 'lab' },
    }),
  ).toBe(image);
});

it('a machine without known cards gets the wheels for x86-64', () => {
  const indexes = wheelOptions({ cards: [], driver: {} });
  expect(indexes.map(({ index }) => index)).toContain('cu118');
});

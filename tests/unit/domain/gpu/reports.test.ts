import { expect, it } from 'vitest';
import {
  missingLibrary,
  reportFor,
} from '../../../../src/domain/gpu/compat/reports';
import type { CudaVersion } from '../../../../src/data/schema/gpu';
import type { Target } from '../../../../src/domain/gpu/compat/types';
import { cardByName } from '../../../../src/domain/gpu/machine/machine';

const tensorflow = (version: string): Target => ({
  kind: 'tensorflow-image',
  tensorflow: version,
});
const devel = (cuda: CudaVersion): Target => ({
  kind: 'torch-image',
  torch: '1.13',
  cuda,
  variant: 'devel',
});

const rule = (target: Target, card: string) =>
  reportFor(target, cardByName(card))?.reasons[0]?.rule ?? null;

it.each([
  ['Tesla K80', devel('11.4'), null],
  ['Tesla K80', devel('11.5'), 'report-k80'],
  ['Tesla K80', devel('11.8'), 'report-k80'],
  ['Tesla K80', devel('12.0'), null],
  ['Tesla P100', devel('11.8'), null],
  ['NVIDIA A100', devel('10.2'), 'report-ptx-10'],
  ['NVIDIA A100', devel('11.0'), null],
  ['Tesla T4', devel('10.2'), null],
  ['NVIDIA A100', tensorflow('1.15'), null],
  ['NVIDIA A100', tensorflow('2.0'), 'report-ptx-10'],
  ['NVIDIA A100', tensorflow('2.3.9'), 'report-ptx-10'],
  ['NVIDIA A100', tensorflow('2.4'), null],
  ['NVIDIA B200', tensorflow('2.4'), 'report-tf-50-old'],
  ['NVIDIA B200', tensorflow('2.15.9'), 'report-tf-50-old'],
  ['NVIDIA B200', tensorflow('2.16'), null],
  ['NVIDIA GeForce RTX 5090', tensorflow('2.16'), 'report-tf-50'],
  ['NVIDIA GeForce RTX 5090', tensorflow('2.21.9'), 'report-tf-50'],
  ['NVIDIA GeForce RTX 5090', tensorflow('2.22'), null],
] as const)('the report for %s and %j is %s', (card, target, expected) => {
  expect(rule(target, card)).toBe(expected);
});

it.each([
  ['2.15.0', true],
  ['2.15.1', false],
  ['2.17.0', false],
  ['2.18', true],
  ['2.21.9', true],
  ['2.22', false],
])('TensorFlow %s lacks a library: %s', (version, lacks) => {
  expect(missingLibrary(tensorflow(version)) !== null).toBe(lacks);
});

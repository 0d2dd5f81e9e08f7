import { it } from 'vitest';
import { gpus } from '../../../../src/data/gpus';
import { findGpu } from '../../../../src/domain/gpu/name/findGpu';
import { identifyGpu } from '../../../../src/domain/gpu/name/identifyGpu';
import { nearTexts } from '../../../support/nearTexts';
import { keep, line } from './keep';

const own = [
  'GRID V100D-8Q',
  'NVIDIA A40-48Q',
  'NVIDIA RTX6000-Ada-48Q',
  'GRID A100X-1-5CME',
  'GRID RTX6000P-4Q',
  'GRID K120Q',
  'GRID T4-16C',
  'NVIDIA L4-24A',
  'NVIDIA A100-SXM4-40GB MIG 1g.5gb',
  'NVIDIA H100 80GB HBM3 MIG 3g.40gb',
  'NVIDIA GeForce RTX 30...',
  'Quadro RTX 6000',
  'rtx 4090 laptop',
  '2 x V100S',
];

const names = nearTexts(
  [...own, ...gpus.filter(({ cc }) => cc === '8.9').map((gpu) => gpu.name)],
  8,
);

it('what an almost correct name names', async () => {
  const answers = [...own, ...names].map((name) => {
    const identity = identifyGpu({ name, whole: true });
    const one = 'gpu' in identity ? identity.gpu.name : '';
    const many = 'candidates' in identity ? identity.candidates.length : '';
    const cut = identifyGpu({ name, whole: false });
    return line([name], identity.kind, one, many, cut.kind);
  });
  await keep('gpu-names', answers);
});

it('the first hits for an almost correct name', async () => {
  const answers = names.slice(0, 60).map((name) =>
    line(
      [name],
      findGpu(name, 3).map(({ gpu, fit }) => [gpu.name, fit]),
    ),
  );
  await keep('gpu-hits', answers);
});

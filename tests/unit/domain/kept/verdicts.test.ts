import { it } from 'vitest';
import { cudaReleases } from '../../../../src/data/cudaReleases';
import { gpus } from '../../../../src/data/gpus';
import { ngcPytorchTags, pytorchTags } from '../../../../src/data/imageTags';
import { judge } from '../../../../src/domain/gpu/compat/judge';
import type { Driver, Target } from '../../../../src/domain/gpu/compat/types';
import { keep, line } from './keep';

const names = [
  'Tesla K80',
  'GeForce GTX 750 Ti',
  'Tesla P100',
  'Tesla V100',
  'Tesla T4',
  'A100',
  'GeForce RTX 4090',
  'H100',
  'GeForce RTX 5090',
];

const drivers: readonly Driver[] = [
  {},
  { cuda: '12.2' },
  { version: '470.57.02' },
  { version: '535.183.01', cuda: '12.2' },
  { version: '580.95.05', cuda: '13.0' },
  { version: '590.44.01' },
];

const every = <T>(rows: readonly T[], step: number) =>
  rows.filter((_, i) => i % step === 0);

const targets: readonly Target[] = [
  ...every(cudaReleases, 7).flatMap(({ cuda }): Target[] => [
    { kind: 'cuda', cuda },
    { kind: 'cuda-image', cuda },
  ]),
  ...every(pytorchTags, 11).flatMap(({ torch, cuda }): Target[] => [
    { kind: 'torch-image', torch, cuda, variant: 'runtime' },
    { kind: 'torch-wheel', torch, cuda },
  ]),
  ...every(ngcPytorchTags, 3).map(({ release }): Target => ({
    kind: 'ngc-torch',
    release,
  })),
];

it('verdicts on images, for GPUs and drivers of each kind', async () => {
  const answers = names.flatMap((name) => {
    const row = gpus.find((gpu) => gpu.name === name);
    if (!row) throw new Error(`no GPU ${name}`);
    const { cc, segment, host } = row;
    const card = { cc, segment, name, ...(host ? { host } : {}) };
    return drivers.flatMap((driver) => [
      line('####', name, driver),
      ...targets.map((target) => {
        const { kind, certain, reasons, remedies } = judge(
          target,
          card,
          driver,
        );
        return line(
          Object.values(target).join(' '),
          kind,
          certain ? 'certain' : '',
          reasons.map(({ rule }) => rule).join(),
          remedies.join(),
        );
      }),
    ]);
  });
  await keep('verdicts', answers);
});

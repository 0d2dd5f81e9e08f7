import { expect, test } from 'vitest';
import { computeCapabilities } from '../../../../src/data/computeCapabilities';
import { gpus } from '../../../../src/data/gpus';
import type { Capability } from '../../../../src/data/schema/gpu';
import { buildSettings } from '../../../../src/domain/gpu/build/buildSettings';
import { cudaSpan } from '../../../../src/domain/gpu/build/cudaSpan';
import { gpusOfSlugs, slugOf } from '../../../../src/domain/gpu/name/gpuSlug';
import { torchSpan } from '../../../../src/domain/gpu/build/torchSpan';

test('every GPU has a unique address that finds it', () => {
  const slugs = gpus.map(slugOf);
  expect(new Set(slugs).size).toBe(gpus.length);
  expect(gpusOfSlugs(slugs.join(','))).toEqual(gpus);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('keeps the valid parts of an invalid address', () => {
  expect(
    gpusOfSlugs('tesla-v100,,nonsense,tesla-v100,titan-xp').map((g) => g.name),
  ).toEqual(['Tesla V100', 'TITAN Xp']);
  expect(gpusOfSlugs('')).toEqual([]);
});

test.each<[Capability[], unknown]>([
  [['7.0'], { from: '9.0', until: '12.9' }],
  [['6.1', '7.0'], { from: '9.0', until: '12.9' }],
  [['6.1', '12.0'], { from: '12.8', until: '12.9' }],
  [['8.0', '7.5'], { from: '11.0' }],
  [['3.7', '8.9'], { from: '11.8', until: '11.8' }],
  [['3.7', '12.0'], null],
  [['7.0', '3.7'], { from: '9.0', until: '11.8' }],
  [['3.7', '7.0'], { from: '9.0', until: '11.8' }],
  [[], null],
])('the toolkits for %j', (capabilities, span) => {
  expect(cudaSpan(capabilities)).toEqual(span);
});

test.each<[Capability, string, string, boolean]>([
  ['7.0', '1.6.0 10.1', '2.14.1 12.6', true],
  ['8.0', '1.7.0 11.0', '2.14.1 13.2', true],
  ['12.0', '2.7.0 12.8', '2.14.1 13.2', true],
])('PyTorch images for %s', (cc, from, until, open) => {
  const span = torchSpan(cc);
  expect(`${span!.from.torch} ${span!.from.cuda}`).toBe(from);
  expect(`${span!.until.torch} ${span!.until.cuda}`).toBe(until);
  expect(span!.open).toBe(open);
});

test('a GPU that PyTorch no longer supports', () => {
  const span = torchSpan('3.7');
  expect(span?.open).toBe(false);
  // The builds with CUDA 11.8 have code for it, but it isn't known whether their cuDNN does.
  expect(span?.until.cuda).toBe('11.7');
  expect(torchSpan('2.0')).toBeNull();
});

test('settings contain nothing that a shell would expand, with and without PTX', () => {
  for (const { cc } of computeCapabilities)
    for (const ptx of [true, false])
      for (const { text } of buildSettings([cc, '8.6'], { ptx }))
        expect(text).toMatch(/^[A-Za-z0-9 ._=,;+"-]+$/);
  expect(buildSettings(['7.0', '6.1'], { ptx: true })[0]?.text).toBe(
    'export TORCH_CUDA_ARCH_LIST="6.1;7.0+PTX"',
  );
  expect(buildSettings([], { ptx: true })).toEqual([]);
});

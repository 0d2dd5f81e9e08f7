import { expect, it } from 'vitest';
import { packageWords } from '../../../../src/domain/dockerfile/packageWords';
import { highest } from '../../../../src/domain/dockerfile/wants/highest';
import {
  pinned,
  satisfies,
} from '../../../../src/domain/requirements/specifier';

it.each([
  ['apt', 'git vim', ['git', 'vim']],
  ['apt', 'sudo apt-get install -y git, vim', ['git', 'vim']],
  ['apt', 'apt install git,vim', ['git', 'vim']],
  ['apt', 'git; rm -rf /', ['-rf', '/', 'git;', 'rm']],
  ['pip', 'pip install -U numpy "torch>=2"', ['numpy', 'torch>=2']],
  ['pip', '!pip3 install einops', ['einops']],
  ['pip', 'python -m pip install a b', ['a', 'b']],
  ['pip', 'numpy, pandas', ['numpy', 'pandas']],
  ['pip', 'numpy>=1,<2', ['numpy>=1,<2']],
  ['pip', 'a[b,c]>=1', ['a[b,c]>=1']],
  ['pip', 'numpy，pandas、scipy', ['numpy', 'pandas', 'scipy']],
  ['pip', '--index-url https://x', ['--index-url', 'https://x']],
  [
    'pip',
    'pip install --index-url https://x a',
    ['--index-url', 'a', 'https://x'],
  ],
  ['conda', 'conda install -y -c conda-forge gdal', ['gdal']],
  ['conda', 'mamba install pytorch-gpu', ['pytorch-gpu']],
  ['cran', 'install.packages(c("sf", "terra"))', ['sf', 'terra']],
  ['cran', 'install.packages("sf", repos = "x")', ['sf']],
  ['cran', 'sf, terra', ['sf', 'terra']],
  ['cran', 'a"),system("x', ['a")', 'system("x']],
] as const)('%s: %s', (kind, text, words) => {
  expect([...packageWords(text, kind)].sort()).toEqual([...words].sort());
});

it.each([
  ['2.7.1', '', true],
  ['2.7.1', '>=2,<3', true],
  ['2.7.1', '==2.7.*', true],
  ['2.7.1', '~=2.6', true],
  ['2.7.1', '~=2.6.0', false],
  ['2.7.0', '~=2.7', true],
  ['2.7.1', '~=2.8', false],
  ['2.7.1', '<=2.7.1', true],
  ['2.7.1', '<2.7.1', false],
  ['2.7.1', '>=2.7.1', true],
  ['2.7.1', '>2.7.1', false],
  ['2.7.1', '==2.7.1+cu118x', true],
  ['2.7.1', 'x>=3', true],
  ['2.7.1', '==2.7.1+cu118', true],
  ['2.7.1', '==2.1.0', false],
  ['2.7.1', '!=2.7.1', false],
  ['2.10.0', '>2.9', true],
] as const)('%s satisfies %j: %j', (version, spec, expected) => {
  expect(satisfies(version, spec)).toBe(expected);
});

it.each([
  ['<2', '2.1.0', false],
  ['==1.26.*', '1.26.0', true],
  ['>=1.20', '2.1.0', true],
  ['==1.19.5', '1.26.0', false],
  ['~=1.26', '1.26.0', true],
  ['<=1.26.4', '2.1.0', false],
  ['<=2.1.0', '2.1.0', true],
  ['<2.1.0', '2.1.0', false],
  ['>=1, <3, <2', '2.1.0', false],
] as const)('%j can reach %s: %j', (spec, release, expected) => {
  expect(highest(spec, release)).toBe(expected);
});

it('a pin is a release without its local version', () => {
  expect(pinned('==2.1.0+cu118')).toBe('2.1.0');
  expect(pinned('>=2')).toBeNull();
});

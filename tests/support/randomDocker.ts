import fc from 'fast-check';
import { recipes } from '../../src/data/recipes';
import type { DockerForm } from '../../src/data/dockerFields';
import {
  dockerOutcome,
  type DockerOutcome,
} from '../../src/domain/dockerfile/outcome';
import { dockerForm, recipeOf } from '../../src/domain/dockerfile/spec';
import { hostile } from '../oracle/support/randomForm';
import { contextFor } from './dockerStates';

/** A list of valid items with an occasional hostile one. */
const list = (...good: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...good) },
        { weight: 1, arbitrary: hostile },
      ),
      { maxLength: 4 },
    )
    .map((items) => items.join(' '));

const mostly = (good: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 20, arbitrary: good }, { weight: 1, arbitrary: hostile });
const oneLine = hostile.map((text) => text.replaceAll('\n', ' '));

const changes: fc.Arbitrary<Partial<DockerForm>> = fc.record(
  {
    machine: fc.constantFrom('server', 'server', 'cards'),
    cards: mostly(fc.constantFrom('RTX 4090', '8.6, 9.0', 'Tesla K80')),
    driver: mostly(fc.constantFrom('', '535.183.01', '580.95.05')),
    image: mostly(
      fc.constantFrom('', '', 'debian:12', 'registry.example:5000/a/b:1'),
    ),
    variant: fc.constantFrom('runtime', 'devel'),
    apt: list('git', 'vim', 'g++', 'libgl1=1.0~rc1-1', 'ffmpeg'),
    requirements: fc.boolean(),
    pip: fc.oneof(
      list(
        'numpy<3',
        'torch==2.7.1+cu126',
        'a[b,c]>=1,!=2',
        'transformers~=4.1',
      ),
      oneLine.map(
        (text) =>
          `https://x/${text.replace(/\s/gu, '')} git+https://y/${text.replace(/\s/gu, '')}`,
      ),
      oneLine.map((text) => `x==1${text.replace(/[\s;<>=!~,]/gu, '')}`),
    ),
    yours: fc.constantFrom(
      '',
      '',
      'torch==2.1.0\nflash-attn\nnumpy',
      'git+https://host.example/a/b.git\n--index-url https://host.example/simple\n-e .',
      'dependencies:\n  - numpy\n  - pip:\n    - einops\n',
      '[project]\ndependencies = ["mpi4py", "einops"]\n',
      'a==1 --hash=sha256:00\n<<<<<<<\n',
    ),
    framework: fc.constantFrom('base', 'file'),
    indexes: fc.constantFrom(
      '',
      '',
      '--extra-index-url https://host.example/simple --pre',
    ),
    compiled: list('my-op', 'xformers'),
    installer: fc.constantFrom('pip', 'uv'),
    certificate: fc.boolean(),
    environment: fc.boolean(),
    conda: list('python=3.12', 'numpy>=2,<3', 'conda-forge::gdal', 'cuda'),
    cran: list('ggplot2', 'data.table'),
    extension: fc.boolean(),
    ptx: fc.boolean(),
    maxJobs: mostly(fc.constantFrom('1', '4', '16')),
    user: fc.constantFrom('own', 'own', 'root'),
    uid: mostly(fc.constantFrom('1000', '1234', '60001')),
    locale: fc.constantFrom('none', 'en', 'zh'),
    fonts: fc.boolean(),
    timezone: mostly(fc.constantFrom('', 'Asia/Shanghai', 'Etc/GMT+8')),
    service: fc.constantFrom('none', 'none', 'jupyter', 'desktop', 'serve'),
    mirror: fc.constantFrom('none', 'tuna', 'ustc', 'aliyun', 'lab'),
    keepMirror: fc.boolean(),
    models: fc.constantFrom('none', 'mounted', 'copied'),
    env: fc.array(
      fc.record({
        name: fc.constantFrom('A', 'B_1', 'OMP_NUM_THREADS', 'PYTHONPATH'),
        value: fc.oneof({ weight: 20, arbitrary: oneLine }, hostile),
      }),
      { maxLength: 2 },
    ),
    title: oneLine,
    authors: oneLine,
    workdir: oneLine.map((text) => `/x${text}`),
    command: mostly(fc.constantFrom('bash', '', `python -c 'print("$x")'`)),
    tag: fc.constantFrom('tom/train:1.0', 'registry.example:5000/a:b'),
  },
  { requiredKeys: [] },
);

/** What the generator makes of any form, including the problems, so that a test can count them. */
export const anyDockerOutcome: fc.Arbitrary<DockerOutcome> = fc
  .record({
    recipe: fc.constantFrom(...recipes.map(({ id }) => id)),
    on: fc.constantFrom('ash', 'birch', 'cedar'),
    changes,
  })
  .map(({ recipe, on, changes: part }) => {
    const context = contextFor(on);
    const form = dockerForm({ recipe, ...part }, context);
    return dockerOutcome(recipeOf(recipe), form, context);
  });

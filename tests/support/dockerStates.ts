import lab from '../labs/example';
import type { Lab, LabServer } from '../../src/data/schema/lab';
import type { DockerContext } from '../../src/domain/dockerfile/context';
import {
  dockerOutcome,
  type DockerOutcome,
} from '../../src/domain/dockerfile/outcome';
import type { DockerEdits } from '../../src/domain/dockerfile/formState';
import { dockerForm, recipeOf } from '../../src/domain/dockerfile/spec';
import { readFile } from '../../src/domain/requirements/readFile';
import { serverWith } from '../../src/domain/profile/resolveProfile';
import {
  dockerfileText,
  dockerignoreText,
  extraFiles,
} from '../../src/domain/dockerfile/toFile';
import { dockerJobs } from './dockerJobs';

export const labMirrors = {
  apt: 'http://mirror.lab.example',
  pip: 'https://mirror.lab.example/pypi/simple',
  conda: 'https://mirror.lab.example/conda',
  cran: 'https://mirror.lab.example/CRAN/',
};

/** A reader of the example lab, on one of its servers; the lab has mirrors only if a test says so. */
export function contextFor(
  server: 'ash' | 'birch' | 'cedar',
  mirrors: Lab['mirrors'] = lab.mirrors,
): DockerContext {
  const row = lab.servers.find(({ id }) => id === server) as LabServer;
  return { server: serverWith(row), imagePrefix: 'tom/', mirrors, readFile };
}

type State = DockerEdits & {
  readonly on?: 'ash' | 'birch' | 'cedar';
  readonly registryPrefix?: string;
};

/** Forms whose Dockerfiles are stored in tests/fixtures/dockerfiles, by name. */
export const states: Readonly<Record<string, State>> = {
  ...dockerJobs,
  pytorch: {},
  'pytorch-birch': { on: 'birch' },
  'pytorch-cedar': { on: 'cedar' },
  'pytorch-devel': { variant: 'devel' },
  'pytorch-cards-blackwell': {
    machine: 'cards',
    cards: 'NVIDIA GeForce RTX 5090',
    driver: '580.95.05',
  },
  'pytorch-cards-pascal': {
    machine: 'cards',
    cards: 'NVIDIA TITAN Xp, 6.0',
    driver: '535.183.01',
  },
  'pytorch-own-base': {
    image: 'pytorch/pytorch:2.7.1-cuda12.6-cudnn9-runtime',
    pip: 'einops',
  },
  'pytorch-unknown-base': { image: 'registry.lab.example/base/train:3' },
  'pytorch-packages': {
    apt: 'vim git ffmpeg=7:5.1.6-0+deb12u1',
    pip: 'numpy<3 transformers[torch]==4.55.0 einops',
  },
  'pytorch-no-packages': { requirements: false },
  'pytorch-one-package': { requirements: false, pip: 'einops' },
  'pytorch-url-package': {
    pip: 'git+https://git.lab.example/a/b.git@v1#egg=b',
  },
  'pytorch-root': { user: 'root' },
  'pytorch-uid': { uid: '1234', gid: '2000' },
  'pytorch-chinese': {
    locale: 'zh',
    fonts: true,
    timezone: 'Asia/Shanghai',
  },
  'pytorch-english': { locale: 'en', timezone: 'Europe/Berlin' },
  'pytorch-tuna': { mirror: 'tuna', apt: 'git' },
  'pytorch-tuna-kept': { mirror: 'tuna', apt: 'git', keepMirror: true },
  'pytorch-ustc': { mirror: 'ustc', apt: 'git', on: 'birch' },
  'pytorch-lab-mirror': { mirror: 'lab', apt: 'git' },
  'pytorch-models-mounted': { models: 'mounted', pip: 'transformers' },
  'pytorch-models-copied': { models: 'copied', pip: 'transformers' },
  'pytorch-jupyter': { service: 'jupyter' },
  'pytorch-jupyter-root': { service: 'jupyter', user: 'root' },
  'pytorch-desktop': { service: 'desktop' },
  'pytorch-variables': {
    env: [
      { name: 'PLAIN', value: 'a' },
      { name: 'EMPTY', value: '' },
      { name: 'HOSTILE', value: '"$(touch canary)" `id` \\' },
      { name: 'OMP_NUM_THREADS', value: '8' },
    ],
    title: 'Training of “bert”',
    authors: 'Tom <tom@lab.example>',
  },
  'pytorch-secret': { env: [{ name: 'HF_TOKEN', value: 'hf_x' }] },
  'pytorch-command': { command: `python -c 'print("a b")' --lr 1e-4` },
  'pytorch-no-command': { command: '' },
  'pytorch-workdir': { workdir: "/data/my 'project' $x" },
  'pytorch-registry-prefix': { registryPrefix: 'registry.lab.example/hub' },
  extension: { recipe: 'pytorch-extension' },
  'extension-ptx-cedar': {
    recipe: 'pytorch-extension',
    ptx: true,
    maxJobs: '16',
    on: 'cedar',
  },
  'extension-no-packages': {
    recipe: 'pytorch-extension',
    requirements: false,
    on: 'birch',
  },
  'extension-tuna': { recipe: 'pytorch-extension', mirror: 'tuna' },
  'ngc-extension-no-packages': {
    recipe: 'ngc-pytorch',
    extension: true,
    requirements: false,
    on: 'birch',
  },
  ngc: { recipe: 'ngc-pytorch', on: 'cedar' },
  'ngc-extension': { recipe: 'ngc-pytorch', extension: true, on: 'birch' },
  tensorflow: { recipe: 'tensorflow' },
  'tensorflow-aliyun': { recipe: 'tensorflow', mirror: 'aliyun', apt: 'git' },
  cuda: { recipe: 'cuda' },
  'cuda-ptx-birch': { recipe: 'cuda', ptx: true, on: 'birch' },
  'cuda-tuna': { recipe: 'cuda', mirror: 'tuna', apt: 'libgomp1' },
  'cuda-tuna-kept': { recipe: 'cuda', mirror: 'tuna', keepMirror: true },
  'cuda-no-program': { recipe: 'cuda', extension: false, pip: 'numpy' },
  'cuda-devel': { recipe: 'cuda', extension: false, variant: 'devel' },
  miniforge: { recipe: 'miniforge' },
  'miniforge-packages': {
    recipe: 'miniforge',
    conda: 'conda-forge::gdal numpy>=2,<3',
    pip: 'einops',
    mirror: 'ustc',
  },
  micromamba: { recipe: 'micromamba' },
  'micromamba-jupyter': { recipe: 'micromamba', service: 'jupyter' },
  'micromamba-everything': {
    recipe: 'micromamba',
    environment: true,
    apt: 'git',
    pip: 'einops',
    mirror: 'tuna',
  },
  'r-base': { recipe: 'r-base' },
  'r-base-cran': { recipe: 'r-base', apt: '', cran: 'lme4', mirror: 'tuna' },
  rocker: { recipe: 'rocker' },
  'rocker-jupyter': { recipe: 'rocker', service: 'jupyter' },
  jupyter: { recipe: 'jupyter' },
  'jupyter-tuna': { recipe: 'jupyter', mirror: 'tuna', fonts: true },
  desktop: { recipe: 'desktop' },
  'cuda-desktop-focal': {
    recipe: 'cuda',
    extension: false,
    service: 'desktop',
    machine: 'cards',
    cards: 'Tesla K80',
    driver: '470.57.02',
  },
  'desktop-chinese-trixie': {
    recipe: 'desktop',
    image: 'debian:trixie-slim',
    locale: 'zh',
    timezone: 'Asia/Shanghai',
    mirror: 'aliyun',
  },
  python: { recipe: 'python' },
  'yours-follows': {
    machine: 'cards',
    cards: 'RTX 2080 Ti',
    driver: '535.183.01',
    framework: 'file',
    yours: 'torch==2.1.2\ntorchvision==0.16.2\nnumpy<2\n',
  },
  'yours-as-written': { yours: 'torch>=2\ntimm\n-c pins/all.txt\n' },
  'yours-hashed': {
    yours: 'einops==0.8.1 \\\n    --hash=sha256:aa\n',
    service: 'jupyter',
  },
  'yours-pyproject': {
    yours:
      '[project]\nname = "x"\ndependencies = ["torch>=2.9999", "einops"]\n[project.optional-dependencies]\nfast = ["flash-attn"]\ntest = ["pytest"]\n',
    groups: 'fast',
  },
  'yours-pyproject-uv': {
    yours: '[project]\ndependencies = ["einops"]\n',
    installer: 'uv',
    mirror: 'tuna',
  },
  'yours-python-compiles': {
    recipe: 'python',
    yours: 'pyaudio\ngit+https://git.lab.example/a/b.git@v1\n',
    mirror: 'tuna',
  },
  'yours-environment': {
    recipe: 'micromamba',
    conda: '',
    yours:
      'channels: [conda-forge]\ndependencies:\n  - python=3.11\n  - pytorch-gpu\n  - pip:\n      - einops\n',
  },
  'yours-renv': {
    recipe: 'rocker',
    cran: '',
    yours:
      '{"R": {"Version": "4.5.2"}, "Packages": {"sf": {"Version": "1.0"}}}',
  },
  'yours-description': {
    recipe: 'rocker',
    cran: '',
    yours: 'Package: x\nImports: xml2,\n    dplyr\n',
  },
  'yours-venv': { recipe: 'cuda', extension: false, yours: 'pycuda\nnumpy\n' },
  'extension-with-packages': {
    recipe: 'pytorch-extension',
    pip: 'flash-attn einops',
    compiled: 'my-op',
    indexes: '--extra-index-url https://pypi.lab.example/simple',
    certificate: true,
    apt: 'git',
  },
  transformers: { recipe: 'transformers' },
  jax: { recipe: 'jax', on: 'cedar' },
  'jupyter-python': {
    recipe: 'python',
    service: 'jupyter',
    requirements: false,
  },
  'rocker-tidyverse': { recipe: 'rocker', cran: 'tidyverse' },
  'pytorch-uv': { installer: 'uv', pip: 'einops' },
  'python-torch-old-card': {
    recipe: 'python',
    machine: 'cards',
    cards: 'TITAN Xp',
    driver: '535.183.01',
    yours: 'torch>=2.3\ntorchvision\nnvidia-nccl-cu12\ntimm==1.0.9\n',
  },
  'python-torch-pinned': {
    recipe: 'python',
    on: 'birch',
    yours:
      '--extra-index-url https://download.pytorch.org/whl/cu130\ntorch==2.7.1+cu130\nlightning\n',
    installer: 'uv',
  },
  'python-torch-brought-along': {
    recipe: 'python',
    on: 'cedar',
    requirements: false,
    pip: 'timm==1.0.9',
  },
  'python-torch-alone': {
    recipe: 'cuda',
    extension: false,
    on: 'birch',
    pip: 'torch',
  },
  'vllm-with-packages': {
    recipe: 'vllm',
    on: 'birch',
    yours: 'vllm==0.9.2\ntorch==2.7.0\nopenai\n',
  },
  'python-trixie': { recipe: 'python', image: 'python:3.13-slim-trixie' },
};

/** What the generator makes of a state. */
export function outcomeOfState({
  on = 'ash',
  registryPrefix,
  ...edits
}: State): DockerOutcome {
  const own = edits.mirror === 'lab' ? labMirrors : undefined;
  const context = { ...contextFor(on, own), registryPrefix };
  return dockerOutcome(
    recipeOf(edits.recipe),
    dockerForm(edits, context),
    context,
  );
}

/** Every file of an outcome by its path. */
export function filesOf(
  { result }: DockerOutcome,
  locale: 'en' | 'zh' = 'en',
): ReadonlyMap<string, string> {
  if (!result) throw new Error('the form has a problem');
  const { groups, spec } = result;
  return new Map([
    ['Dockerfile', dockerfileText(groups, (text) => text[locale])],
    ['.dockerignore', dockerignoreText(spec)],
    ...extraFiles(spec).map(({ path, text }) => [path, text] as const),
  ]);
}

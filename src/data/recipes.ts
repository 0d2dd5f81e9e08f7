import { containers } from './containers';
import type { DockerForm } from './dockerFields';
import type { FixedBase, Recipe } from './schema/recipe';

const blank: DockerForm = {
  machine: 'server',
  cards: '',
  driver: '',
  image: '',
  variant: 'runtime',
  yours: '',
  framework: 'ask',
  groups: '',
  indexes: '',
  compiled: '',
  installer: 'pip',
  certificate: false,
  apt: '',
  requirements: false,
  pip: '',
  environment: false,
  conda: '',
  cran: '',
  extension: false,
  ptx: false,
  maxJobs: '4',
  user: 'own',
  uid: '1000',
  gid: '1000',
  locale: 'none',
  fonts: false,
  timezone: '',
  service: 'none',
  mirror: 'none',
  keepMirror: false,
  models: 'none',
  env: [],
  title: '',
  authors: '',
  workdir: containers.train.folder,
  command: 'bash',
  tag: '',
};

const official = {
  python: 'own',
  source:
    'https://github.com/docker-library/official-images/blob/01732a42e52ea2aca4809bd272fc38002f19006a/library/python',
  checked: '2026-11-24',
  evidence: 'sourced',
} as const;

const pythons: readonly FixedBase[] = [
  { image: 'python:3.12-slim-bookworm', system: 'debian-12', ...official },
  { image: 'python:3.13-slim-trixie', system: 'debian-13', ...official },
  { image: 'python:3.11-slim-bookworm', system: 'debian-12', ...official },
  { image: 'python:3.10-slim-bookworm', system: 'debian-12', ...official },
];

/** Tags from public Dockerfiles; the source is the image's page. */
const seen = { checked: '2026-11-24', evidence: 'seen' } as const;

/**
 * vLLM's own images, which start at compute capability 7.0
 * (https://docs.vllm.ai/en/stable/getting_started/installation/gpu.html). Tags and
 * their CUDA versions come from public Dockerfiles.
 */
const vllm: readonly FixedBase[] = [
  {
    image: 'vllm/vllm-openai:v0.31.0-cu129-ubuntu2404',
    cuda: '12.9',
    system: 'ubuntu-24.04',
    minCapability: '7.0',
    python: 'framework',
    source: 'https://docs.vllm.ai/en/stable/deployment/docker.html',
    ...seen,
  },
  {
    image: 'vllm/vllm-openai:v0.11.0',
    cuda: '12.8',
    system: 'ubuntu-22.04',
    minCapability: '7.0',
    python: 'framework',
    source: 'https://docs.vllm.ai/en/stable/deployment/docker.html',
    ...seen,
  },
];

const rocker: readonly FixedBase[] = [
  {
    image: 'rocker/r-ver:4.5.2',
    system: null,
    python: 'none',
    source: 'https://github.com/rocker-org/rocker-versioned2',
    ...seen,
  },
];

/** Starting points of the Dockerfile generator, most popular first. */
export const recipes = [
  {
    id: 'pytorch',
    title: { en: 'PyTorch', zh: 'PyTorch' },
    summary: {
      en: 'PyTorch’s own image with the packages of requirements.txt.',
      zh: 'PyTorch 官方镜像，加上 requirements.txt 里的包。',
    },
    base: 'pytorch',
    size: 'large',
    compiles: 'torch',
    form: {
      ...blank,
      requirements: true,
      tag: `{imagePrefix}${containers.train.image}`,
    },
  },
  {
    id: 'pytorch-extension',
    title: { en: 'PyTorch + CUDA extension', zh: 'PyTorch + CUDA 扩展' },
    summary: {
      en: 'Compiles an extension in ext/ in the devel image and copies the result into the runtime image.',
      zh: 'ext/ 里的扩展用 devel 镜像编译，结果放进 runtime 镜像。',
    },
    base: 'pytorch',
    size: 'large',
    compiles: 'torch',
    form: {
      ...blank,
      requirements: true,
      extension: true,
      tag: '{imagePrefix}extension:1.0',
    },
  },
  {
    id: 'ngc-pytorch',
    title: { en: 'PyTorch by NVIDIA', zh: 'NVIDIA 的 PyTorch' },
    summary: {
      en: 'NVIDIA’s monthly build from NGC, for code that needs apex. This is the largest image.',
      zh: 'NGC 每月发布的版本，适合依赖 apex 的代码，体积最大。',
    },
    base: 'ngc-pytorch',
    size: 'very-large',
    compiles: 'torch',
    form: { ...blank, requirements: true, tag: '{imagePrefix}ngc:1.0' },
  },
  {
    id: 'transformers',
    title: { en: 'Hugging Face', zh: 'Hugging Face' },
    summary: {
      en: 'PyTorch’s image with transformers and related libraries. You mount the models.',
      zh: 'PyTorch 官方镜像加 transformers 等库，模型挂载进来。',
    },
    base: 'pytorch',
    size: 'large',
    compiles: 'torch',
    form: {
      ...blank,
      pip: 'accelerate datasets transformers',
      models: 'mounted',
      tag: '{imagePrefix}hf:1.0',
    },
  },
  {
    id: 'vllm',
    title: { en: 'vLLM', zh: 'vLLM' },
    summary: {
      en: 'A server for language models with an OpenAI-compatible API. You mount the models.',
      zh: '语言模型服务，接口与 OpenAI 兼容，模型挂载进来。',
    },
    base: vllm,
    size: 'very-large',
    gpu: true,
    framework: 'vllm',
    entrypoint: true,
    form: {
      ...blank,
      service: 'serve',
      command: 'vllm serve /models/my-model --host 0.0.0.0 --port 8000',
      models: 'mounted',
      env: [{ name: 'VLLM_NO_USAGE_STATS', value: '1' }],
      tag: '{imagePrefix}vllm:1.0',
    },
  },
  {
    id: 'jax',
    title: { en: 'JAX', zh: 'JAX' },
    summary: {
      en: 'A small Python image; JAX’s wheels include CUDA.',
      zh: '精简的 Python 镜像；JAX 的 wheel 自带 CUDA。',
    },
    base: pythons,
    size: 'large',
    gpu: true,
    form: { ...blank, pip: 'jax[cuda12]', tag: '{imagePrefix}jax:1.0' },
  },
  {
    id: 'tensorflow',
    title: { en: 'TensorFlow', zh: 'TensorFlow' },
    summary: {
      en: 'TensorFlow’s own image with GPU support.',
      zh: 'TensorFlow 官方的 GPU 镜像。',
    },
    base: 'tensorflow',
    size: 'large',
    form: { ...blank, requirements: true, tag: '{imagePrefix}tf:1.0' },
  },
  {
    id: 'cuda',
    title: { en: 'CUDA C++', zh: 'CUDA C++' },
    summary: {
      en: 'A CMake project in src/, compiled with nvcc and shipped without it.',
      zh: 'src/ 里的 CMake 工程，用 nvcc 编译，成品里不带 nvcc。',
    },
    base: 'cuda',
    size: 'medium',
    compiles: 'cmake',
    form: { ...blank, extension: true, tag: '{imagePrefix}cuda:1.0' },
  },
  {
    id: 'miniforge',
    title: { en: 'conda (conda-forge)', zh: 'conda（conda-forge）' },
    summary: {
      en: 'Miniforge with the environment of environment.yml.',
      zh: 'Miniforge，按 environment.yml 安装环境。',
    },
    base: [
      {
        image: 'condaforge/miniforge3:25.9.1-0',
        system: null,
        python: 'conda',
        source: 'https://github.com/conda-forge/miniforge-images',
        ...seen,
      },
    ],
    size: 'medium',
    gpu: true,
    form: { ...blank, environment: true, tag: '{imagePrefix}conda:1.0' },
  },
  {
    id: 'micromamba',
    title: { en: 'micromamba', zh: 'micromamba' },
    summary: {
      en: 'conda packages with micromamba, which is faster and smaller.',
      zh: '用 micromamba 装 conda 包，更快更小。',
    },
    base: [
      {
        image: 'mambaorg/micromamba:2.3.2-debian13-slim',
        system: 'debian-13',
        python: 'micromamba',
        source:
          'https://github.com/mamba-org/micromamba-docker/blob/a815800caa/docs/tags.rst',
        ...seen,
      },
    ],
    size: 'medium',
    gpu: true,
    form: {
      ...blank,
      conda: 'python=3.12 numpy pandas',
      tag: '{imagePrefix}mamba:1.0',
    },
  },
  {
    id: 'r-base',
    title: { en: 'R (r-base)', zh: 'R（r-base）' },
    summary: {
      en: 'The newest R on Debian, with packages from apt and CRAN.',
      zh: 'Debian 上的最新版 R，包来自 apt 和 CRAN。',
    },
    base: [
      {
        image: 'r-base:4.5.2',
        system: null,
        python: 'none',
        source: 'https://hub.docker.com/_/r-base',
        ...seen,
      },
    ],
    size: 'medium',
    r: true,
    form: {
      ...blank,
      apt: 'r-cran-data.table r-cran-ggplot2',
      command: 'R',
      tag: `{imagePrefix}${containers.r.image}`,
    },
  },
  {
    id: 'tidyverse',
    title: { en: 'R (tidyverse)', zh: 'R（tidyverse）' },
    summary: {
      en: 'A fixed R version with the tidyverse and the system libraries that it needs.',
      zh: '固定版本的 R，带 tidyverse 和它需要的系统库。',
    },
    base: rocker,
    size: 'medium',
    r: true,
    datedCran: true,
    form: {
      ...blank,
      cran: 'tidyverse',
      command: 'R',
      tag: '{imagePrefix}tidyverse:1.0',
    },
  },
  {
    id: 'rocker',
    title: { en: 'R (rocker)', zh: 'R（rocker）' },
    summary: {
      en: 'A fixed R version with CRAN as it was on one day, for reproducible work.',
      zh: '固定版本的 R，CRAN 停在某一天，适合需要复现的工作。',
    },
    base: rocker,
    size: 'medium',
    r: true,
    datedCran: true,
    form: {
      ...blank,
      cran: 'data.table ggplot2',
      command: 'R',
      tag: '{imagePrefix}rocker:1.0',
    },
  },
  {
    id: 'jupyter',
    title: { en: 'Jupyter', zh: 'Jupyter' },
    summary: {
      en: 'JupyterLab on PyTorch’s image, with GPU support.',
      zh: 'PyTorch 官方镜像加 JupyterLab，能用 GPU。',
    },
    base: 'pytorch',
    size: 'large',
    compiles: 'torch',
    form: {
      ...blank,
      service: 'jupyter',
      pip: 'ipywidgets matplotlib numpy pandas',
      tag: `{imagePrefix}${containers.notebook.image}`,
    },
  },
  {
    id: 'desktop',
    title: { en: 'Desktop (VNC + XFCE)', zh: '远程桌面（VNC + XFCE）' },
    summary: {
      en: 'A desktop for programs with windows, which you open through an SSH tunnel.',
      zh: '给图形界面程序用的桌面，经 SSH 隧道访问。',
    },
    base: [
      {
        image: 'debian:bookworm-slim',
        system: 'debian-12',
        python: 'none',
        source: 'https://hub.docker.com/_/debian',
        ...seen,
      },
      {
        image: 'debian:trixie-slim',
        system: 'debian-13',
        python: 'none',
        source: 'https://hub.docker.com/_/debian',
        ...seen,
      },
    ],
    size: 'medium',
    form: {
      ...blank,
      service: 'desktop',
      fonts: true,
      tag: `{imagePrefix}${containers.vnc.image}`,
    },
  },
  {
    id: 'python',
    title: { en: 'Python', zh: 'Python' },
    summary: {
      en: 'A small Python image; the wheels of PyTorch and TensorFlow include CUDA.',
      zh: '精简的 Python 镜像；pip 装的 PyTorch、TensorFlow 自带 CUDA。',
    },
    base: pythons,
    size: 'small',
    gpu: true,
    form: { ...blank, requirements: true, tag: '{imagePrefix}python:1.0' },
  },
] as const satisfies readonly Recipe[];

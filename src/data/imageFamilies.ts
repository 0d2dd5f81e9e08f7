import type { TableSources } from './schema/gpu';
import type {
  BuiltOnRow,
  ImageFamilyRow,
  WithoutCudaRow,
} from './schema/imageFamily';

// prettier-ignore
export const familySources = {
  'vllm-5635': { title: 'vLLM issue 5635: images from 0.4.3 on require CUDA 12.4', url: 'https://github.com/vllm-project/vllm/issues/5635', checked: '2026-11-28' },
  'vllm-18841': { title: 'vLLM issue 18841: image of 0.9.0 with PyTorch 2.7.0 for CUDA 12.8', url: 'https://github.com/vllm-project/vllm/issues/18841', checked: '2026-11-28' },
  'vllm-docs': { title: 'vLLM 0.11.0: requirements', url: 'https://docs.vllm.ai/en/v0.11.0/getting_started/installation/gpu.html', checked: '2026-11-28' },
  'vllm-39878': { title: 'vLLM pull 39878: CUDA 13.0 instead of 12.9 by default, from 0.20.0 on', url: 'https://github.com/vllm-project/vllm/pull/39878', checked: '2026-11-28' },
  'vllm-main': { title: 'vLLM, August 2026: requirements, capability 7.5 or higher', url: 'https://github.com/vllm-project/vllm/blob/0487d5c235baf6fdfb5ad1e0d97449ba548c68a0/docs/getting_started/installation/gpu.cuda.inc.md', checked: '2026-11-28' },
  'sglang-5285': { title: 'gpustack issue 5285: SGLang 0.5.11 with CUDA 13.0 by default', url: 'https://github.com/gpustack/gpustack/issues/5285', checked: '2026-11-28' },
  ollama: { title: 'Ollama: Dockerfile, CMakePresets.json, and docs/gpu of each release', url: 'https://github.com/ollama/ollama/blob/v0.33.0-rc2/docs/gpu.mdx', checked: '2026-11-28' },
  tgi: { title: 'text-generation-inference: Dockerfile of each release', url: 'https://github.com/huggingface/text-generation-inference/blob/v3.3.7/Dockerfile', checked: '2026-11-28' },
  tei: { title: 'text-embeddings-inference: Dockerfile-cuda of each release, table of images', url: 'https://github.com/huggingface/text-embeddings-inference/blob/v1.9.3/README.md', checked: '2026-11-28' },
  rapids: { title: 'rapidsai/docker: matrix.yaml and Dockerfile of each release', url: 'https://github.com/rapidsai/docker/blob/ddc94029e0338f41d9011186a218fef8ab4c4a8a/README.md', checked: '2026-11-28' },
  'rapids-34': { title: 'RAPIDS notice 34: no Pascal from 24.02 on', url: 'https://docs.rapids.ai/notices/rsn0034/', checked: '2026-11-28' },
  library: { title: 'Docker official images', url: 'https://github.com/docker-library/official-images', checked: '2026-11-28' },
  jupyter: { title: 'jupyter/docker-stacks: selecting an image, CUDA variants', url: 'https://github.com/jupyter/docker-stacks/blob/8209386950497966c8a9aa446b9a84a5dd78eab5/docs/using/selecting.md', checked: '2026-11-28' },
  rocker: { title: 'rocker-versioned2: stacks', url: 'https://github.com/rocker-org/rocker-versioned2/tree/69cded5/stacks', checked: '2026-11-28' },
  'rocker-cuda': { title: 'rocker-versioned2: Dockerfiles of rocker/cuda, ml, and ml-verse, from R 4.2.2 to 4.4.2, the last', url: 'https://github.com/rocker-org/rocker-versioned2/blob/99aa645cc08741a15af6a852d7f611d10b5fc903/dockerfiles/cuda_4.4.2.Dockerfile', checked: '2026-11-28' },
  nemo: { title: 'NeMo Framework 24.09: software component versions of each release', url: 'https://docs.nvidia.com/nemo-framework/user-guide/24.09/softwarecomponentversions.html', checked: '2026-11-28' },
  conda: { title: 'conda-forge/miniforge-images', url: 'https://github.com/conda-forge/miniforge-images', checked: '2026-11-28' },
  micromamba: { title: 'micromamba-docker: base images of the tags', url: 'https://github.com/mamba-org/micromamba-docker/blob/a815800caa7e388aeb30ce814325453dddd5eac9/.github/workflows/push_latest.yml', checked: '2026-11-28' },
  tensorflow: { title: 'TensorFlow: Docker images, tags', url: 'https://github.com/tensorflow/docs/blob/7c36502127/site/en/install/docker.md', checked: '2026-11-01' },
  rocm: { title: 'ROCm/ROCm-docker', url: 'https://github.com/ROCm/ROCm-docker', checked: '2026-11-28' },
} as const satisfies TableSources;

type Source = keyof typeof familySources;

/**
 * Images other than those with tables of their own, by their tags. A release
 * that isn't listed is not known; `docker image inspect` tells it.
 */
// prettier-ignore
export const imageFamilies: readonly ImageFamilyRow<Source>[] = [
  // The code of the PyTorch wheels that these releases pin, without what vLLM itself doesn't support.
  { repository: 'vllm/vllm-openai', from: '0.4.3', cuda: '12.4', archs: { '': ['7.0', '7.5', '8.0', '8.6', '9.0'] }, onCudaImage: true, source: 'vllm-5635', evidence: 'inferred' },
  { repository: 'vllm/vllm-openai', from: '0.9.0', cuda: '12.8', archs: { '': ['7.5', '8.0', '8.6', '9.0', '10.0', '12.0'] }, onCudaImage: true, source: 'vllm-18841', evidence: 'inferred' },
  { repository: 'vllm/vllm-openai', from: '0.9.3', cuda: '12.8', minCapability: '7.0', supportedFrom: '7.5', onCudaImage: true, source: 'vllm-docs', evidence: 'inferred' },
  { repository: 'vllm/vllm-openai', from: '0.11.0', cuda: '12.8', minCapability: '7.0', supportedFrom: '7.0', onCudaImage: true, source: 'vllm-docs', evidence: 'sourced' },
  { repository: 'vllm/vllm-openai', from: '0.11.1', cudaAtLeast: '12.8', cudaAtMost: '12.9', minCapability: '7.0', supportedFrom: '7.5', onCudaImage: true, source: 'vllm-main', evidence: 'inferred' },
  { repository: 'vllm/vllm-openai', from: '0.20.0', cuda: '13.0', minCapability: '7.5', supportedFrom: '7.5', onCudaImage: true, source: 'vllm-39878', evidence: 'sourced' },
  { repository: 'lmsysorg/sglang', from: '0.5.11', cuda: '13.0', minCapability: '7.5', onCudaImage: true, source: 'sglang-5285', evidence: 'sourced' },
  // Several builds in one image; the oldest CUDA decides about the driver.
  { repository: 'ollama/ollama', from: '0.4.0', cuda: '11.3', archs: { '': ['5.0', '6.0', '6.1', '7.0', '7.5', '8.0', '8.6', '8.9', '9.0'] }, onCudaImage: false, platforms: ['amd64', 'arm64'], source: 'ollama', evidence: 'sourced' },
  { repository: 'ollama/ollama', from: '0.5.13', cuda: '11.3', archs: { '': ['5.0', '6.0', '6.1', '7.0', '7.5', '8.0', '8.6', '8.9', '9.0', '12.0'] }, onCudaImage: false, platforms: ['amd64', 'arm64'], source: 'ollama', evidence: 'sourced' },
  { repository: 'ollama/ollama', from: '0.9.3', cuda: '12.8', archs: { '': ['5.0', '6.0', '6.1', '7.0', '7.5', '8.0', '8.6', '8.9', '9.0', '12.0'] }, drivers: [{ branch: 530 }], onCudaImage: false, platforms: ['amd64', 'arm64'], source: 'ollama', evidence: 'sourced' },
  { repository: 'ollama/ollama', from: '0.11.11', cuda: '11.8', archs: { '': ['5.0', '6.0', '6.1', '7.0', '7.5', '8.0', '8.6', '8.9', '9.0', '10.0', '12.0'] }, drivers: [{ branch: 530 }], onCudaImage: false, platforms: ['amd64', 'arm64'], source: 'ollama', evidence: 'sourced' },
  { repository: 'ollama/ollama', from: '0.30.0', cuda: '12.8', archs: { '': ['5.0', '6.0', '6.1', '7.0', '7.5', '8.0', '8.6', '8.9', '9.0', '10.0', '12.0'] }, drivers: [{ below: '7.0', branch: 570 }, { branch: 530 }], onCudaImage: false, platforms: ['amd64', 'arm64'], source: 'ollama', evidence: 'inferred' },
  { repository: 'ollama/ollama', from: '0.30.11', cuda: '12.8', archs: { '': ['5.0', '6.0', '6.1', '7.0', '7.5', '8.0', '8.6', '8.9', '9.0', '10.0', '12.0'] }, drivers: [{ below: '7.0', branch: 570 }, { branch: 550 }], onCudaImage: false, platforms: ['amd64', 'arm64'], source: 'ollama', evidence: 'inferred' },
  { repository: 'huggingface/text-generation-inference', from: '1.2.0', cuda: '12.1', supportedFrom: '7.5', onCudaImage: true, platforms: ['amd64'], source: 'tgi', evidence: 'sourced' },
  { repository: 'huggingface/text-generation-inference', from: '3.1.1', cuda: '12.4', supportedFrom: '7.5', onCudaImage: true, platforms: ['amd64'], source: 'tgi', evidence: 'sourced' },
  { repository: 'huggingface/text-embeddings-inference', from: '1.0', cuda: '12.2', archs: { '': ['8.0'], 'turing': ['7.5'], '86': ['8.6'], '89': ['8.9'], 'hopper': ['9.0'] }, onCudaImage: true, platforms: ['amd64'], source: 'tei', evidence: 'sourced' },
  { repository: 'huggingface/text-embeddings-inference', from: '1.9', cuda: '12.9', archs: { '': ['8.0'], 'turing': ['7.5'], '86': ['8.6'], '89': ['8.9'], 'hopper': ['9.0'], '100': ['10.0'], '120': ['12.0'] }, onCudaImage: true, platforms: ['amd64'], source: 'tei', evidence: 'sourced' },
  { repository: 'rapidsai/base', also: 'rapidsai/notebooks', from: '23.06', minCapability: '6.0', supportedFrom: '6.0', onCudaImage: true, source: 'rapids-34', evidence: 'sourced' },
  { repository: 'rapidsai/base', also: 'rapidsai/notebooks', from: '24.02', minCapability: '7.0', supportedFrom: '7.0', onCudaImage: true, source: 'rapids-34', evidence: 'sourced' },
  { repository: 'rapidsai/base', also: 'rapidsai/notebooks', from: '25.12', cudaOfMajor: { '12': '12.9', '13': '13.0' }, minCapability: '7.0', supportedFrom: '7.0', onCudaImage: true, source: 'rapids', evidence: 'sourced' },
  { repository: 'rapidsai/base', also: 'rapidsai/notebooks', from: '26.02', cudaOfMajor: { '12': '12.9', '13': '13.1' }, minCapability: '7.0', supportedFrom: '7.0', onCudaImage: true, source: 'rapids', evidence: 'sourced' },
  { repository: 'rapidsai/base', also: 'rapidsai/notebooks', from: '26.06', cudaOfMajor: { '12': '12.9', '13': '13.2' }, minCapability: '7.0', supportedFrom: '7.0', onCudaImage: true, source: 'rapids', evidence: 'sourced' },
  { repository: 'rapidsai/base', also: 'rapidsai/notebooks', from: '26.08', cudaOfMajor: { '12': '12.9' }, minCapability: '7.0', supportedFrom: '7.0', onCudaImage: true, source: 'rapids', evidence: 'sourced' },
];

/** Images that add to another image from a table and keep its CUDA and PyTorch. */
// prettier-ignore
export const builtOn: readonly BuiltOnRow<Source>[] = [
  { repository: /^rocker(?:-org)?\/(?:cuda|ml|ml-verse)$/, from: '4.2.2', to: '4.4.2', base: 'nvidia/cuda:11.8.0-cudnn8-devel-ubuntu22.04', source: 'rocker-cuda' },
  { repository: /^nvidia\/nemo$/, from: '24.05', to: '24.05', base: 'nvcr.io/nvidia/pytorch:24.02-py3', source: 'nemo' },
];

/** Images that contain no CUDA. Repositories of Docker's official images have one part. */
// prettier-ignore
export const withoutCuda: readonly WithoutCudaRow<Source>[] = [
  { repository: /^(?:library\/)?(?:ubuntu|debian|alpine|fedora|centos|rockylinux|almalinux|archlinux|amazonlinux|opensuse|python|r-base|node|golang|rust|gcc|julia|busybox|hello-world|eclipse-temurin|openjdk)$/, kind: 'plain', source: 'library' },
  { repository: /^condaforge\/(?:miniforge3|mambaforge|mambaforge-pypy3|linux-anvil.*)$/, kind: 'plain', source: 'conda' },
  { repository: /^continuumio\/(?:mini|ana)conda3?$/, kind: 'plain', source: 'conda' },
  { repository: /^mambaorg\/micromamba$/, tag: /^(?!.*cuda)/, kind: 'plain', source: 'micromamba' },
  { repository: /^rocker\/(?:r-ver|r-base|rstudio|tidyverse|verse|geospatial|shiny|shiny-verse|binder)$/, kind: 'plain', source: 'rocker' },
  { repository: /^jupyter\/(?:pytorch|tensorflow)-notebook$/, tag: /^(?!cuda)/, kind: 'cpu', source: 'jupyter' },
  { repository: /^jupyter\/.*$/, tag: /^(?!cuda)/, kind: 'plain', source: 'jupyter' },
  { repository: /^tensorflow\/tensorflow$/, tag: /^(?!.*gpu)/, kind: 'cpu', source: 'tensorflow' },
  { repository: /^huggingface\/text-embeddings-inference$/, tag: /^cpu-/, kind: 'cpu', source: 'tei' },
  { repository: /^rocm\/.*$/, kind: 'other-gpu', source: 'rocm' },
  { repository: /.*/, tag: /(?:^|[-_])rocm(?:[-_.\d]|$)/, kind: 'other-gpu', source: 'rocm' },
];

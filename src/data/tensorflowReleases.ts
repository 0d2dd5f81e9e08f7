import type { TableSources, TensorflowRow } from './schema/gpu';

// prettier-ignore
export const tensorflowSources = {
  build: { title: 'TensorFlow: tested build configurations', url: 'https://github.com/tensorflow/docs/blob/7c36502127/site/en/install/source.md', checked: '2026-11-01' },
  pip: { title: 'TensorFlow: architectures that are supported, not told by release', url: 'https://github.com/tensorflow/docs/blob/7c36502127/site/en/install/pip.md', checked: '2026-11-01' },
  bazelrc: { title: 'tensorflow/.bazelrc, CUDA 12.5.1: capabilities of the official builds', url: 'https://github.com/tensorflow/tensorflow/blob/0071ad1d1f9e35ead7169c50dbe754ce5c27cae1/.bazelrc', checked: '2026-11-24' },
  release23: { title: 'tensorflow 2.3: release build for Ubuntu, TF_CUDA_COMPUTE_CAPABILITIES', url: 'https://github.com/tensorflow/tensorflow/blob/v2.3.0/tensorflow/tools/ci_build/release/ubuntu_16/gpu_pip_on_cpu/build.sh', checked: '2026-11-28' },
  notes217: { title: 'TensorFlow 2.17: release notes (5.x removed, 8.9 added)', url: 'https://github.com/tensorflow/tensorflow/releases/tag/v2.17.0', checked: '2026-11-28' },
  runtime: { title: 'tensorflow/build: Dockerfile of the images since 2.12, with its history', url: 'https://github.com/tensorflow/build/blob/5b1c753062b893203406f11a3ee52de63dc6eab3/tensorflow_runtime_dockerfiles/gpu.Dockerfile', checked: '2026-11-28' },
} as const satisfies TableSources;

/**
 * TensorFlow 2, oldest first. Images are `tensorflow/tensorflow:<release>-gpu` and
 * `-gpu-jupyter`; the scheme is documented, and tags with `tagEvidence` were found
 * in public Dockerfiles on 2026-11-27. We found a capability list of the official
 * builds for CUDA 12.5 only.
 */
// prettier-ignore
export const tensorflowReleases: readonly TensorflowRow<keyof typeof tensorflowSources>[] = [
  { tensorflow: '2.0.0', cuda: '10.0', cudnn: '7.4', python: '2.7, 3.3-3.7', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.1.0', cuda: '10.1', cudnn: '7.6', python: '2.7, 3.5-3.7', archs: ['3.5', '3.7', '5.2', '6.0', '6.1', '7.0+PTX'], archSource: 'release23', archEvidence: 'inferred', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.2.0', cuda: '10.1', cudnn: '7.6', python: '3.5-3.8', archs: ['3.5', '3.7', '5.2', '6.0', '6.1', '7.0+PTX'], archSource: 'release23', archEvidence: 'inferred', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.3.0', tagEvidence: 'seen', cuda: '10.1', cudnn: '7.6', python: '3.5-3.8', archs: ['3.5', '3.7', '5.2', '6.0', '6.1', '7.0+PTX'], archSource: 'release23', archEvidence: 'inferred', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.4.0', tagEvidence: 'seen', cuda: '11.0', cudnn: '8.0', python: '3.6-3.8', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.5.0', tagEvidence: 'seen', cuda: '11.2', cudnn: '8.1', python: '3.6-3.9', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.6.0', tagEvidence: 'seen', cuda: '11.2', cudnn: '8.1', python: '3.6-3.9', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.7.0', tagEvidence: 'seen', cuda: '11.2', cudnn: '8.1', python: '3.7-3.9', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.8.0', tagEvidence: 'seen', cuda: '11.2', cudnn: '8.1', python: '3.7-3.10', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.9.0', tagEvidence: 'seen', cuda: '11.2', cudnn: '8.1', python: '3.7-3.10', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.10.0', tagEvidence: 'seen', cuda: '11.2', cudnn: '8.1', python: '3.7-3.10', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.11.0', tagEvidence: 'seen', cuda: '11.2', cudnn: '8.1', python: '3.7-3.10', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.12.0', tagEvidence: 'seen', cuda: '11.8', cudnn: '8.6', python: '3.8-3.11', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', baseSource: 'runtime', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.13.0', tagEvidence: 'seen', cuda: '11.8', cudnn: '8.6', python: '3.8-3.11', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', baseSource: 'runtime', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.14.0', tagEvidence: 'seen', cuda: '11.8', cudnn: '8.7', python: '3.9-3.11', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', baseSource: 'runtime', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.15.0', tagEvidence: 'seen', cuda: '12.2', cudnn: '8.9', python: '3.9-3.11', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.16.1', tagEvidence: 'seen', cuda: '12.3', cudnn: '8.9', python: '3.9-3.12', archs: ['3.5', '5.0', '6.0', '7.0', '7.5', '8.0+PTX'], archSource: 'pip', archEvidence: 'inferred', baseSource: 'runtime', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.17.0', tagEvidence: 'seen', cuda: '12.3', cudnn: '8.9', python: '3.9-3.12', archs: ['6.0', '7.0', '8.0', '8.9', '9.0+PTX'], archSource: 'notes217', archEvidence: 'inferred', baseSource: 'runtime', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.18.0', tagEvidence: 'seen', cuda: '12.5', cudnn: '9.3', python: '3.9-3.12', archs: ['6.0', '7.0', '8.0', '8.9', '9.0+PTX'], archSource: 'bazelrc', archEvidence: 'sourced', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.19.0', tagEvidence: 'seen', cuda: '12.5', cudnn: '9.3', python: '3.9-3.12', archs: ['6.0', '7.0', '8.0', '8.9', '9.0+PTX'], archSource: 'bazelrc', archEvidence: 'sourced', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.20.0', tagEvidence: 'seen', cuda: '12.5', cudnn: '9.3', python: '3.9-3.13', archs: ['6.0', '7.0', '8.0', '8.9', '9.0+PTX'], archSource: 'bazelrc', archEvidence: 'sourced', source: 'build', evidence: 'sourced' },
  { tensorflow: '2.21.0', tagEvidence: 'seen', cuda: '12.5', cudnn: '9.3', python: '3.10-3.13', archs: ['6.0', '7.0', '8.0', '8.9', '9.0+PTX'], archSource: 'bazelrc', archEvidence: 'sourced', source: 'build', evidence: 'sourced' },
];

import type { JaxPluginRow, TableSources } from './schema/gpu';

// prettier-ignore
export const jaxSources = {
  changelog: { title: 'JAX: change log, jaxlib 0.4.26', url: 'https://docs.jax.dev/en/latest/changelog.html', checked: '2026-11-28' },
  'docs-0.4': { title: 'JAX 0.4.25: installation on NVIDIA GPUs', url: 'https://github.com/jax-ml/jax/blob/jaxlib-v0.4.25/docs/installation.md', checked: '2026-11-28' },
  docs: { title: 'JAX: installation on NVIDIA GPUs', url: 'https://docs.jax.dev/en/latest/installation.html', checked: '2026-11-27' },
} as const satisfies TableSources;

/**
 * The extras with which pip installs JAX for NVIDIA GPUs, newest first: the
 * driver and the oldest GPU that JAX's installation page names, and the cuDNN
 * package that comes along. pip takes the newest cuDNN 9, which supports fewer
 * GPUs than JAX does.
 */
// prettier-ignore
export const jaxPlugins: readonly JaxPluginRow<keyof typeof jaxSources>[] = [
  { extra: 'cuda13', cuda: '13.0', driver: '580', minCapability: '7.5', cudnn: 'nvidia-cudnn-cu13', source: 'docs', evidence: 'sourced' },
  { extra: 'cuda12', cuda: '12.0', driver: '525', minCapability: '5.2', cudnn: 'nvidia-cudnn-cu12', source: 'docs', evidence: 'sourced' },
  // its end: source `changelog`
  { extra: 'cuda11', cuda: '11.0', driver: '450', minCapability: '5.2', until: '0.4.26', links: 'https://storage.googleapis.com/jax-releases/jax_cuda_releases.html', source: 'docs-0.4', evidence: 'sourced' },
];

import type { RecipeId } from '../dockerfile/formState';
import type { PresetId } from '../run/formState';

/** The default run preset for each recipe. */
export const presetFor: Readonly<Record<RecipeId, PresetId>> = {
  pytorch: 'train',
  'pytorch-extension': 'train',
  'ngc-pytorch': 'train',
  transformers: 'train',
  vllm: 'shell',
  jax: 'train',
  tensorflow: 'train',
  cuda: 'shell',
  miniforge: 'train',
  micromamba: 'train',
  'r-base': 'r',
  tidyverse: 'r',
  rocker: 'r',
  jupyter: 'notebook',
  desktop: 'vnc',
  python: 'train',
};

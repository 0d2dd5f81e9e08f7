import { describe, expect, it, test } from 'vitest';
import {
  builtOn,
  familySources,
  imageFamilies,
  withoutCuda,
} from '../../../../src/data/imageFamilies';
import { judge } from '../../../../src/domain/gpu/compat/judge';
import { checkImage } from '../../../../src/domain/gpu/image/checkImage';
import { targetOfName } from '../../../../src/domain/gpu/image/targetOfName';
import { cardByName } from '../../../../src/domain/gpu/machine/machine';
import { compareVersions } from '../../../../src/domain/version/compareVersions';

describe('the tables', () => {
  it('are sorted by release within a repository', () => {
    imageFamilies.forEach((row, place) => {
      const before = imageFamilies[place - 1];
      if (before?.repository === row.repository)
        expect(compareVersions(before.from, row.from), row.from).toBeLessThan(
          0,
        );
    });
  });

  it('use every source, and have https addresses', () => {
    const used = new Set<string>(
      [...imageFamilies, ...withoutCuda, ...builtOn].map(
        ({ source }) => source,
      ),
    );
    expect(Object.keys(familySources).filter((key) => !used.has(key))).toEqual(
      [],
    );
  });

  it('never need an older CUDA in a newer release', () => {
    imageFamilies.forEach((row, place) => {
      const before = imageFamilies[place - 1];
      if (before?.repository !== row.repository) return;
      if (row.repository === 'ollama/ollama') return; // several builds in one image
      if (before.cuda && row.cuda)
        expect(compareVersions(before.cuda, row.cuda)).toBeLessThanOrEqual(0);
    });
  });
});

/** Each with the place where it was read, in the table of families or here. */
test.each([
  // github.com/vllm-project/vllm/issues/5635, 16652, 18813; docs of 0.3.3 and 0.11.0
  ['vllm/vllm-openai:v0.8.5', 'Tesla V100-SXM2-32GB', '550.54.15', 'runs'],
  [
    'vllm/vllm-openai:v0.8.5',
    'Tesla P100-PCIE-16GB',
    '550.54.15',
    'card-too-old',
  ],
  [
    'vllm/vllm-openai:v0.8.5',
    'NVIDIA GeForce RTX 5090',
    '570.124.06',
    'card-too-new',
  ],
  ['vllm/vllm-openai:v0.5.0', 'Tesla V100-SXM2-32GB', '530.30.02', 'refused'],
  [
    'vllm/vllm-openai:v0.9.0',
    'NVIDIA GeForce RTX 4090',
    '535.183.01',
    'refused',
  ],
  ['vllm/vllm-openai:v0.9.0', 'NVIDIA GeForce RTX 5090', '570.124.06', 'runs'],
  [
    'vllm/vllm-openai:v0.10.1',
    'NVIDIA A100-SXM4-80GB',
    '535.161.08',
    'minor-version',
  ],
  ['vllm/vllm-openai:v0.12.0', 'NVIDIA A100-SXM4-80GB', '575.57.08', 'runs'],
  [
    'vllm/vllm-openai:v0.12.0',
    'NVIDIA A100-SXM4-80GB',
    '570.124.06',
    'unknown',
  ],
  [
    'vllm/vllm-openai:v0.12.0',
    'NVIDIA GeForce RTX 3090',
    '470.199.02',
    'driver-too-old',
  ],
  [
    'vllm/vllm-openai:v0.20.0',
    'NVIDIA GeForce RTX 4090',
    '575.57.08',
    'driver-too-old',
  ],
  [
    'vllm/vllm-openai:v0.20.0-cu129',
    'NVIDIA GeForce RTX 4090',
    '575.57.08',
    'runs',
  ],
  [
    'lmsysorg/sglang:v0.5.12',
    'NVIDIA GeForce RTX 4090',
    '550.54.14',
    'driver-too-old',
  ],
  // docs/gpu of each release of Ollama
  ['ollama/ollama:0.6.8', 'NVIDIA GeForce RTX 2080 Ti', '470.199.02', 'runs'],
  ['ollama/ollama:0.5.7', 'Tesla K80', '470.57.02', 'card-too-old'],
  [
    'ollama/ollama:0.12.0',
    'NVIDIA GeForce GTX 1080',
    '525.147.05',
    'driver-too-old',
  ],
  [
    'ollama/ollama:0.31.0',
    'NVIDIA GeForce GTX 1080',
    '550.54.14',
    'driver-too-old',
  ],
  ['ollama/ollama:0.31.0', 'NVIDIA GeForce GTX 1080', '570.124.06', 'runs'],
  [
    'ollama/ollama:0.31.0',
    'NVIDIA GeForce RTX 4090',
    '535.183.01',
    'driver-too-old',
  ],
  [
    'ghcr.io/huggingface/text-generation-inference:3.3.5',
    'NVIDIA A100-SXM4-80GB',
    '550.54.15',
    'runs',
  ],
  [
    'ghcr.io/huggingface/text-embeddings-inference:1.5',
    'NVIDIA A10',
    '535.161.08',
    'runs',
  ],
  [
    'ghcr.io/huggingface/text-embeddings-inference:1.5',
    'Tesla T4',
    '535.161.08',
    'card-too-old',
  ],
  [
    'ghcr.io/huggingface/text-embeddings-inference:turing-1.5',
    'Tesla T4',
    '535.161.08',
    'runs',
  ],
  // docs.rapids.ai: notice 34, platform support
  [
    'rapidsai/base:24.12-cuda12.5-py3.12',
    'Tesla P100-PCIE-16GB',
    '555.42.02',
    'card-too-old',
  ],
  [
    'rapidsai/base:24.12-cuda12.5-py3.12',
    'Tesla V100-SXM2-32GB',
    '555.42.02',
    'runs',
  ],
  [
    'rapidsai/base:23.12-cuda11.8-py3.10',
    'Tesla P100-PCIE-16GB',
    '520.61.05',
    'runs',
  ],
  [
    'rapidsai/base:25.12-cuda13-py3.13',
    'Tesla V100-SXM2-32GB',
    '580.65.06',
    'card-too-old',
  ],
  [
    'rapidsai/notebooks:25.12-cuda12-py3.13',
    'Tesla V100-SXM2-32GB',
    '580.65.06',
    'runs',
  ],
  ['ghcr.io/rocker-org/cuda:4.3.2', 'Tesla P40', '525.147.05', 'runs'],
  ['rocker/cuda:4.4.2', 'Tesla P40', '525.147.05', 'runs'],
  ['rocker/ml-verse:4.3.1', 'Tesla T4', '440.118.02', 'driver-too-old'],
  ['nvcr.io/nvidia/nemo:24.05', 'NVIDIA A100-SXM4-80GB', '550.54.15', 'runs'],
  [
    'mambaorg/micromamba:2.0.5-cuda12.1.1-ubuntu22.04',
    'NVIDIA A100-SXM4-80GB',
    '535.161.08',
    'runs',
  ],
  // The base of all of NVIDIA's framework images of a release
  [
    'nvcr.io/nvidia/tensorflow:22.12-tf2-py3',
    'NVIDIA A100-SXM4-80GB',
    '470.57.02',
    'minor-version',
  ],
  [
    'nvcr.io/nvidia/tritonserver:25.09-py3',
    'Tesla V100-SXM2-32GB',
    '580.65.06',
    'card-too-old',
  ],
])('%s on %s with driver %s: %s', (image, card, version, kind) => {
  const named = targetOfName(image);
  if (named.kind !== 'target') throw new Error(`${image}: ${named.kind}`);
  expect(judge(named.target, cardByName(card), { version }).kind).toBe(kind);
});

test.each([
  ['ubuntu:24.04', 'plain'],
  ['library/debian', 'plain'],
  ['condaforge/miniforge3:25.9.1-0', 'plain'],
  ['mambaorg/micromamba:2.3.2-debian13-slim', 'plain'],
  ['rocker/rstudio:4.4.1', 'plain'],
  ['quay.io/jupyter/scipy-notebook:2025-01-06', 'plain'],
  ['jupyter/tensorflow-notebook:latest', 'no-cuda'],
  ['tensorflow/tensorflow:2.15.0', 'no-cuda'],
  ['ghcr.io/huggingface/text-embeddings-inference:cpu-1.5', 'no-cuda'],
  ['rocm/pytorch:latest', 'other-gpu'],
  ['ollama/ollama:0.12.0-rocm', 'other-gpu'],
  ['nvidia/cuda', 'no-such-tag'],
  ['nvidia/cuda:latest', 'no-such-tag'],
  ['nvidia/cuda:12.4-base', 'no-such-tag'],
  ['nvidia/cuda:12.7.0-base-ubuntu22.04', 'no-such-tag'],
  ['quay.io/jupyter/pytorch-notebook:cuda12-2024-10-07', 'name-not-known'],
  ['rocker/cuda:4.2.1', 'name-not-known'],
  ['rocker/ml:4.5.0', 'name-not-known'],
  ['ollama/ollama:latest', 'name-not-known'],
  ['vllm/vllm-openai:nightly', 'name-not-known'],
  ['nvcr.io/nvidia/pytorch:24.06-py3-igpu', 'name-not-known'],
  ['nvcr.io/nvidia/tritonserver:25.03-trtllm-python-py3', 'name-not-known'],
  [`ubuntu@sha256:${'a'.repeat(64)}`, 'name-not-known'],
  // Newer than the table.
  ['nvidia/cuda:13.9.0-base-ubuntu24.04', 'name-not-known'],
])('%s: %s', (image, why) => {
  expect(checkImage(image)).toMatchObject({ kind: 'problem', why });
});

it('asks for the configuration where the name is not enough', () => {
  const named = targetOfName('vllm/vllm-openai:v0.12.0');
  if (named.kind !== 'target') throw new Error(named.kind);
  const card = cardByName('NVIDIA A100-SXM4-80GB');
  expect(judge(named.target, card, { version: '570.124.06' }).remedies).toEqual(
    ['inspect-image'],
  );
});

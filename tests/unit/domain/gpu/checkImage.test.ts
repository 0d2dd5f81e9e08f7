import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import index from '../../../fixtures/docker-inspect/index.json';
import { judge } from '../../../../src/domain/gpu/compat/judge';
import { checkImage } from '../../../../src/domain/gpu/image/checkImage';
import type { ImageFacts } from '../../../../src/domain/gpu/image/imageFacts';
import { cardByName } from '../../../../src/domain/gpu/machine';

const read = (file: string): string =>
  readFileSync(`tests/fixtures/docker-inspect/${file}`, 'utf8');

function textOf({ require }: ImageFacts): string | null {
  switch (require.kind) {
    case 'variables':
      return require.variables.map(({ text }) => text).join(' ');
    case 'legacy':
    case 'table':
      return require.text;
    default:
      return null;
  }
}

function factsOf(text: string): ImageFacts {
  const checked = checkImage(text);
  if (checked.kind !== 'facts') throw new Error(`${checked.why}: ${text}`);
  return checked.facts;
}

describe('what docker inspect prints', () => {
  it('exists in many variants', () => {
    expect(index.length).toBeGreaterThanOrEqual(20);
  });

  it.each(index)('$file', ({ file, expect: wanted }) => {
    const checked = checkImage(read(file));
    if (wanted.problem !== undefined) {
      expect(checked).toEqual({ kind: 'problem', why: wanted.problem });
      return;
    }
    if (checked.kind !== 'facts') throw new Error(checked.why);
    const { facts, cut } = checked;
    const { framework } = facts;
    const text = textOf(facts);
    expect({
      cuda: facts.cuda,
      cudnn: facts.cudnn,
      framework: framework && `${framework.name} ${framework.version}`.trim(),
      architecture: facts.architecture,
      requireFirst: text?.split(' ')[0] ?? null,
      alternatives: text?.split(' ').length ?? 0,
      ...(cut ? { cut } : {}),
    }).toEqual(wanted);
  });

  it.each([
    ['cuda-12.8.1.json', 'NVIDIA L40S', '550.54.14', 'minor-version'],
    ['cuda-12.8.1.json', 'NVIDIA GeForce RTX 3090', '550.54.14', 'refused'],
    [
      'cuda-11.8.0-2022.json',
      'NVIDIA GeForce RTX 3090',
      '510.47.03',
      'unknown',
    ],
    ['cuda-11.8.0.json', 'NVIDIA GeForce RTX 3090', '510.47.03', 'refused'],
    ['pytorch-2.8.0-devel.json', 'NVIDIA L40S', '570.172.08', 'runs'],
    [
      'pytorch-2.8.0-devel.json',
      'NVIDIA GeForce GTX 1080 Ti',
      '570.172.08',
      'card-too-old',
    ],
    [
      'pytorch-2.4.1-runtime.json',
      'Tesla V100-PCIE-32GB',
      '535.183.01',
      'runs',
    ],
    [
      'pytorch-2.4.1-runtime.json',
      'NVIDIA GeForce RTX 5090',
      '570.172.08',
      'card-too-new',
    ],
    [
      'vllm-openai-cu130.json',
      'Tesla V100-PCIE-32GB',
      '580.95.05',
      'card-too-old',
    ],
    ['vllm-openai-cu130.json', 'NVIDIA GeForce RTX 4090', '580.95.05', 'runs'],
    [
      'vllm-openai-cu130.json',
      'NVIDIA GeForce RTX 4090',
      '550.54.14',
      'driver-too-old',
    ],
    ['ngc-pytorch-23.10.json', 'Tesla V100-PCIE-32GB', '535.183.01', 'runs'],
    ['cuda-12.6.3-arm64.json', 'NVIDIA L40S', '580.95.05', 'other-platform'],
    ['lab-on-pytorch-devel.json', 'Tesla V100-PCIE-32GB', '580.95.05', 'runs'],
    ['disabled.json', 'NVIDIA GeForce RTX 3090', '550.54.14', 'unknown'],
  ])('%s on %s with driver %s: %s', (file, name, version, kind) => {
    const { target } = factsOf(read(file));
    expect(judge(target, cardByName(name), { version }).kind).toBe(kind);
  });
});

it.each([
  ['lab-on-pytorch-devel.json', '7.0 7.5 8.0 8.6 9.0 10.0 12.0'],
  ['cuda-11.8.0.json', ''],
])('%s is compiled for "%s"', (file, archs) => {
  expect(factsOf(read(file)).archs.join(' ')).toBe(archs);
});

describe('the name of an image', () => {
  it.each([
    ['pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime', '12.8', '9.10.2'],
    [
      'docker pull pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime',
      '12.8',
      '9.10.2',
    ],
    [
      'FROM docker.m.example.org/pytorch/pytorch:2.8.0-cuda12.6-cudnn9-devel',
      '12.6',
      '9.10.2',
    ],
    ['nvcr.io/nvidia/cuda:12.4.1-cudnn-devel-ubuntu22.04', '12.4', '9.1.0'],
    ['nvidia/cuda:13.0.0-base-ubuntu24.04', '13.0', null],
    ['nvcr.io/nvidia/pytorch:25.10-py3', '13.0', null],
    ['nvcr.io/nvidia/pytorch:25.09-py3', '13.0', null],
    ['tensorflow/tensorflow:2.18.0-gpu-jupyter', '12.5', '9.3'],
  ])('%s', (name, cuda, cudnn) => {
    const facts = factsOf(name);
    expect(facts.cuda).toBe(cuda);
    expect(facts.cudnn).toBe(cudnn);
  });

  it.each([
    ['vllm/vllm-openai:latest', 'name-not-known'],
    ['pytorch/pytorch:latest', 'name-not-known'],
    [
      'registry.lab.example:5000/team/train@sha256:' + 'a'.repeat(64),
      'name-not-known',
    ],
    ['tensorflow/tensorflow:2.18.0', 'no-cuda'],
    ['what is this', 'not-understood'],
    ['', 'not-understood'],
  ])('%s: %s', (text, why) => {
    expect(checkImage(text)).toEqual({ kind: 'problem', why });
  });
});

it('reads anything without failing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['facts', 'problem']).toContain(checkImage(text).kind);
    }),
  );
});

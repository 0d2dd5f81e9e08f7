import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import index from '../../../fixtures/docker-inspect/index.json';
import { judge } from '../../../../src/domain/gpu/compat/judge';
import {
  checkImage,
  imagesIn,
  inspectedImage,
} from '../../../../src/domain/gpu/image/checkImage';
import type { ImageFacts } from '../../../../src/domain/gpu/image/imageFacts';
import { dressings } from '../../../support/dressings';
import { cardByName } from '../../../../src/domain/gpu/machine/machine';

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

it('an image is described by its configuration, not by its name', () => {
  expect(inspectedImage(read('cuda-12.4.1.json'))?.cuda).toBe('12.4');
  expect(inspectedImage('docker pull nvidia/cuda:12.4.1-base')).toBeNull();
  expect(inspectedImage('CUDA out of memory')).toBeNull();
});

describe('what docker inspect prints', () => {
  it.each(
    index
      .map(({ file }) => [file, read(file).trimEnd()] as const)
      .filter(([, text]) => text.split('\n').length > 9)
      .flatMap(([file, text]) =>
        Object.entries(dressings).map(
          ([name, dress]) => [file, name, text, dress(text)] as const,
        ),
      ),
  )('%s in %s has the same facts', (_, name, text, dressed) => {
    if (/string/.test(name)) return;
    expect(checkImage(dressed)).toEqual(checkImage(text));
  });

  it('exists in many variants', () => {
    expect(index.length).toBeGreaterThanOrEqual(20);
  });

  it.each(index)('$file', ({ file, expect: wanted }) => {
    const checked = checkImage(read(file));
    if (wanted.problem !== undefined) {
      expect(checked).toMatchObject({ kind: 'problem', why: wanted.problem });
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
    ['nvcr.io/nvidia/pytorch:25.10-py3', '13.0', '9.14.0'],
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
    expect(checkImage(text)).toMatchObject({ kind: 'problem', why });
  });
});

describe('a text around the names of images', () => {
  const digest = `sha256:${'a1b2c3d4'.repeat(8)}`;
  const cuda = 'nvidia/cuda:12.4.1-base-ubuntu22.04';
  const torch = 'pytorch/pytorch:2.5.1-cuda12.4-cudnn9-runtime';

  it.each([
    [
      'the table of docker images',
      `$ docker images
REPOSITORY        TAG                             IMAGE ID       CREATED         SIZE
pytorch/pytorch   2.5.1-cuda12.4-cudnn9-runtime   2f5f5d3f1b2c   12 months ago   7.62GB
<none>            <none>                          0123456789ab   2 weeks ago     1GB
nvidia/cuda       12.4.1-base-ubuntu22.04         a1b2c3d4e5f6   2 years ago     242MB`,
      [torch, '0123456789ab', cuda],
    ],
    [
      'a row of it',
      'nvidia/cuda   12.4.1-base-ubuntu22.04   a1b2c3d4e5f6   2 years ago   242MB',
      [cuda],
    ],
    [
      'docker images --digests',
      `REPOSITORY    TAG                       DIGEST   IMAGE ID       CREATED       SIZE
nvidia/cuda   12.4.1-base-ubuntu22.04   ${digest}   a1b2c3d4e5f6   2 years ago   242MB
nvidia/cuda   <none>   ${digest}   b1b2c3d4e5f6   2 years ago   242MB`,
      [cuda, `nvidia/cuda@${digest}`],
    ],
    [
      // Rebuilt from outputs of Docker 29 in public tutorials; a long name has
      // a line of its own.
      'Docker 29',
      `                                              i Info →   U  In Use
IMAGE                                     ID             DISK USAGE   CONTENT SIZE   EXTRA
nvidia/cuda:12.4.1-base-ubuntu22.04       a1b2c3d4e5f6        353MB          102MB    U
pytorch/pytorch:2.5.1-cuda12.4-cudnn9-runtime
                                          2f5f5d3f1b2c       14.5GB         6.1GB
<untagged>                                0123456789ab        353MB          102MB`,
      [cuda, torch, '0123456789ab'],
    ],
    [
      'docker images --format json',
      '{"ID":"a1b2c3d4e5f6","Repository":"nvidia/cuda","Size":"242MB","Tag":"12.4.1-base-ubuntu22.04"}',
      [cuda],
    ],
    [
      'docker ps',
      `CONTAINER ID   IMAGE   COMMAND   CREATED   STATUS   PORTS   NAMES
0123456789ab   ${cuda}   "sleep inf"   2 hours ago   Up 2 hours   ann-train`,
      [cuda],
    ],
    [
      'docker run over several lines',
      `ann@server:~$ sudo docker run --rm \\\n  --gpus '"device=0,1"' -v "$PWD":/w \\\n  ${torch} python a.py`,
      [torch],
    ],
    [
      'docker pull and its messages',
      `$ docker pull -q ${cuda}\n3c645031de29: Pull complete\nDigest: ${digest}\nStatus: Downloaded newer image for ${cuda}\ndocker.io/${cuda}`,
      [cuda],
    ],
    ['docker load', `Loaded image: ${torch}`, [torch]],
    ['docker save', `docker save ${torch} | gzip > a.tar.gz`, [torch]],
    [
      'a Dockerfile',
      `FROM ${torch} AS build\nRUN make\nENV CUDA_HOME=/usr/local/cuda\nFROM ${cuda}\nCOPY --from=build /a /a\nFROM build`,
      [torch, cuda],
    ],
    ['a compose file', `services:\n  a:\n    image: "${torch}"`, [torch]],
    ['a quoted name', `\`${torch}\``, [torch]],
    ['a configuration', read('cuda-12.4.1.json'), []],
  ])('%s', (_, text, names) => {
    expect(imagesIn(text)).toEqual(names);
    if (names[0] === torch) expect(factsOf(text).cuda).toBe('12.4');
  });

  it('judges the chosen one', () => {
    const text = `FROM ${torch} AS build\nFROM nvidia/cuda:13.0.0-base-ubuntu24.04`;
    const cudaAt = (place: number) => {
      const checked = checkImage(text, place);
      return checked.kind === 'facts' && checked.facts.cuda;
    };
    expect([cudaAt(0), cudaAt(1), cudaAt(7)]).toEqual(['12.4', '13.0', '12.4']);
  });

  const platforms = (...names: readonly string[]) =>
    JSON.stringify(
      {
        schemaVersion: 2,
        manifests: names.map((architecture) => ({
          digest,
          platform: { architecture, os: 'linux' },
        })),
      },
      null,
      2,
    );
  it.each([
    [
      'docker buildx imagetools inspect',
      `Name:      docker.io/${cuda}\nDigest:    ${digest}\n\nManifests: \n  Name:      docker.io/${cuda}@${digest}\n  Platform:  linux/amd64\n\n  Name:      docker.io/${cuda}@${digest}\n  Platform:  linux/arm64\n\n  Platform:  unknown/unknown`,
      'amd64, arm64',
      'runs',
    ],
    [
      'docker manifest inspect',
      `$ docker manifest inspect ${cuda}\n${platforms('arm64', 'unknown')}`,
      'arm64',
      'other-platform',
    ],
    [
      'a FROM line with a platform',
      `FROM --platform=linux/arm64 ${cuda}`,
      'arm64',
      'other-platform',
    ],
    [
      'a command with a platform',
      `docker pull --platform linux/amd64 ${cuda}`,
      'amd64',
      'runs',
    ],
  ])('%s: the processors', (_, text, processors, kind) => {
    const { architecture, target } = factsOf(text);
    expect(architecture).toBe(processors);
    const card = cardByName('NVIDIA L40S');
    expect(judge(target, card, { version: '580.95.05' }).kind).toBe(kind);
  });

  it.each([
    [digest, { why: 'only-digest', image: digest }],
    ['2f5f5d3f1b2c', { why: 'only-digest', image: '2f5f5d3f1b2c' }],
    [
      `vllm/vllm-openai@${digest}`,
      { why: 'name-not-known', image: `vllm/vllm-openai@${digest}` },
    ],
    [
      platforms('amd64', 'arm64'),
      { why: 'no-config', platforms: ['amd64', 'arm64'] },
    ],
    [
      `docker manifest inspect registry.example.org/team/serve:1.0\n${platforms('amd64')}`,
      {
        why: 'no-config',
        image: 'registry.example.org/team/serve:1.0',
        platforms: ['amd64'],
      },
    ],
    ['docker run --rm', { why: 'not-understood' }],
    ['FROM scratch', { why: 'not-understood' }],
  ])('what to inspect (%#)', (text, expected) => {
    expect(checkImage(text)).toMatchObject({ kind: 'problem', ...expected });
  });
});

it('reads anything without failing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['facts', 'problem']).toContain(checkImage(text).kind);
    }),
  );
});

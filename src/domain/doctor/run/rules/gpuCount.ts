import { gpuRequest } from '../../../docker/kinds/gpus';
import { placeOf, runRule } from '../rule';

export const gpuCount = runRule({
  id: 'gpu-count',
  severity: 'warning',
  title: {
    en: 'A number of GPUs instead of a choice',
    zh: '这是 GPU 数量，不是选哪块 GPU',
  },
  why: {
    en: 'A bare number is a count. The engine then uses the first GPUs, whether they’re busy or not. From “0,1”, it reads only the last number.',
    zh: '单独的数字表示要几块。引擎总是从第一块取起，不管有没有人在用；写成“0,1”时只认最后一个数字。',
  },
  fix: {
    en: 'Name the GPUs: device=0, or several as "device=0,1" with the quotes kept.',
    zh: '写明用哪几块：device=0；多块写成 "device=0,1"，双引号要保留。',
  },
  except: {
    en: 'The machine has one GPU, or the first ones are yours.',
    zh: '机器只有一块显卡，或前几块就归你用。',
  },
  source: 'https://github.com/docker/cli/blob/master/opts/gpus.go',
  bad: ['docker run --gpus 1 x:1', 'docker run --gpus 0,1 x:1'],
  good: ['docker run --gpus all x:1', `docker run --gpus '"device=0,1"' x:1`],
  check: ({ spec }) =>
    (spec.options.gpus ?? []).flatMap((gpus, i) =>
      (gpuRequest(gpus)?.count ?? -1) >= 0 ? [placeOf('gpus', i)] : [],
    ),
});

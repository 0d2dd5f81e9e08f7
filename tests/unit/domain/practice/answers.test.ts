import { describe, expect, it } from 'vitest';
import { questions } from '../../../../src/data/practice';
import type { Task } from '../../../../src/data/schema/practice';
import { checkArchs } from '../../../../src/domain/practice/check/archs';
import { checkCards } from '../../../../src/domain/practice/check/cards';
import { checkCommand } from '../../../../src/domain/practice/check/command';
import { checkOrder } from '../../../../src/domain/practice/check/order';
import { checkPort } from '../../../../src/domain/practice/check/port';

function task<K extends Task['kind']>(id: string, kind: K) {
  const found = questions.find((question) => question.id === id)?.task;
  if (found?.kind !== kind) throw new Error(`${id} is not a ${kind}`);
  return found as Extract<Task, { kind: K }>;
}

const said = ({ said }: { said: readonly { en: string }[] }) =>
  said.map(({ en }) => en).join(' ');

describe('a typed command', () => {
  it.each([
    [
      'gpus-type',
      `docker run --gpus '"device=7,5"' --rm lab/train:1.0 nvidia-smi -L`,
    ],
    [
      'gpus-type',
      `$ sudo docker container run --rm=true --gpus \\"device=5,7\\" lab/train:1.0 nvidia-smi -L`,
    ],
    [
      'gpus-type',
      `docker run --rm --init --name ada-x --gpus '"device=5,7"' \\\n  lab/train:1.0 \\\n  nvidia-smi -L`,
    ],
    [
      'port-type',
      'docker run --detach --publish 127.0.0.1:18006:6006/tcp lab/board:1.0',
    ],
  ])('%s: %s is right', (id, text) => {
    const checked = checkCommand(task(id, 'command'), text);
    expect(checked.right, said(checked)).toBe(true);
  });

  it.each([
    ['gpus-type', '', 'contains no `docker run`'],
    ['gpus-type', 'docker ps', 'contains no `docker run`'],
    [
      'gpus-type',
      `docker run --rm --gpus '"device=5,7"' lab/train:1.0 nvidia-smi`,
      'nvidia-smi',
    ],
    [
      'gpus-type',
      `docker run --rm --gpus '"device=5,7"' lab/train:1.0`,
      'nvidia-smi',
    ],
    [
      'gpus-type',
      `docker run --gpus '"device=5,7"' lab/train:1.0 nvidia-smi -L`,
      '`--rm` is missing',
    ],
    [
      'gpus-type',
      `docker run --rm --gpus '"device=5,6"' lab/train:1.0 nvidia-smi -L`,
      'Exactly these GPUs: 5, 6',
    ],
    [
      'gpus-type',
      'docker run --rm --gpus 5,7 lab/train:1.0 nvidia-smi -L',
      'a number is a count',
    ],
    [
      'gpus-type',
      'docker run --rm --gpus device=5,7 lab/train:1.0 nvidia-smi -L',
      'comma',
    ],
    [
      'gpus-type',
      `docker run --rm lab/train:1.0 --gpus '"device=5,7"' nvidia-smi -L`,
      '`--gpus` is missing',
    ],
    [
      'gpus-type',
      `docker run --rm --gpus '"device=5,7"' lab/train:2.0 nvidia-smi -L`,
      '`lab/train:2.0` does something else',
    ],
    [
      'gpus-type',
      `docker run --rm -p 80:80 --gpus '"device=5,7"' lab/train:1.0 nvidia-smi -L`,
      '`--publish` was not asked for',
    ],
    [
      'port-type',
      'docker run -d -p 18006:6006 lab/board:1.0',
      'open to every machine',
    ],
    [
      'port-type',
      'docker run -d -p 127.0.0.1:6006:18006 lab/board:1.0',
      '`--publish` is missing',
    ],
    [
      'port-type',
      'docker run -p 127.0.0.1:18006:6006 lab/board:1.0',
      '`--detach` is missing',
    ],
  ])('%s: %s is wrong', (id, text, reason) => {
    const checked = checkCommand(task(id, 'command'), text);
    expect(checked.right).toBe(false);
    expect(said(checked)).toContain(reason);
  });
});

describe('TORCH_CUDA_ARCH_LIST for A100 and H100', () => {
  it.each([
    ['8.0;9.0', true, 'no GPU'],
    ['9.0 8.0', true, 'no GPU'],
    [' 8.0; 9.0; ', true, 'no GPU'],
    ['export TORCH_CUDA_ARCH_LIST="8.0;9.0+PTX"', true, 'no GPU'],
    ['7.0;8.0;9.0', true, 'longer'],
    ['8.0', false, 'no machine code for NVIDIA H100'],
    ['8.0+PTX', false, 'no machine code for NVIDIA H100'],
    ['8.6;9.0', false, 'no machine code for NVIDIA A100'],
    ['sm_80;sm_90', false, '“sm_80” isn’t a compute capability'],
    ['8.0,9.0', false, '“8.0,9.0” isn’t a compute capability'],
    ['', false, 'isn’t a compute capability'],
  ])('%s: %s', (text, right, reason) => {
    const checked = checkArchs(task('arch-list', 'archs'), text);
    expect(checked.right).toBe(right);
    expect(said(checked)).toContain(reason);
    expect(said(checked).includes('longer')).toBe(reason === 'longer');
  });
});

it.each([
  ['18002', true, 'A port is taken'],
  [' 18004 ', true, 'A port is taken'],
  ['18000', false, 'Port 18000 is in the list'],
  ['18005', false, 'Port 18005 is in the list'],
  ['22', false, '18000 to 18005'],
  ['8888', false, '18000 to 18005'],
  ['18002:6006', false, 'number of one port'],
])('port %s: %s', (text, right, reason) => {
  const checked = checkPort(task('port-free', 'port'), text);
  expect(checked.right).toBe(right);
  expect(said(checked)).toContain(reason);
});

describe('the order of a Dockerfile', () => {
  const order = task('cache-order', 'order');
  const [copy, pip, cmd, from, workdir, list] = order.lines as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  it.each([
    [[from, workdir, list, pip, copy, cmd], true, 'rarely changes'],
    [[from, cmd, workdir, list, pip, copy], true, 'rarely changes'],
    [[workdir, from, list, pip, copy, cmd], false, 'must be the first'],
    [[from, list, workdir, pip, copy, cmd], false, 'Before `WORKDIR`'],
    [[from, workdir, pip, list, copy, cmd], false, 'not in the image yet'],
    [
      [from, workdir, copy, list, pip, cmd],
      false,
      'installs the packages again',
    ],
    [
      [from, workdir, list, copy, pip, cmd],
      false,
      'installs the packages again',
    ],
  ])('%j: %s', (lines, right, reason) => {
    const checked = checkOrder(order, lines);
    expect(checked.right).toBe(right);
    expect(said(checked)).toContain(reason);
  });
});

describe('ticked cards', () => {
  const two = task('gpus-two', 'cards');
  it('count in any order', () => {
    expect(checkCards(two, [1, 0]).right).toBe(true);
  });
  it('that differ are named', () => {
    const checked = checkCards(two, [6, 7]);
    expect(checked.right).toBe(false);
    expect(said(checked)).toContain('gets GPUs 0, 1, not GPUs 6, 7');
  });
  it.each([
    [[], 'not no GPU'],
    [[0], 'not GPU 0.'],
  ])('may be %j', (ticked, named) => {
    const checked = checkCards(two, ticked);
    expect(checked.right).toBe(false);
    expect(said(checked)).toContain(named);
  });
});

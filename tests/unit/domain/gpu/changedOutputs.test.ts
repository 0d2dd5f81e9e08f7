import { expect, it } from 'vitest';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/smi/parseNvidiaSmi';

/** Outputs that a web page, a chat, or a broken GPU changed. */
it.each<[string, string, readonly string[]]>([
  [
    'a message on one line',
    'GPU 0: NVIDIA A40 (UUID: GPU-5b2e9f7c-1d3a-4c6b-8e0f-9a7b6c5d4e30) GPU 1: NVIDIA A40 (UUID: GPU-5b2e9f7c-1d3a-4c6b-8e0f-9a7b6c5d4e31)',
    ['NVIDIA A40', 'NVIDIA A40'],
  ],
  [
    'line breaks of HTML',
    'GPU 0: Tesla T4 (UUID: GPU-x)<br>GPU 1: Tesla P4 (UUID: GPU-y)<br/>',
    ['Tesla T4', 'Tesla P4'],
  ],
  [
    'a table of Confluence',
    `|| name || memory.total [MiB] ||
| NVIDIA A2 | 15356 MiB |`,
    ['NVIDIA A2'],
  ],
  [
    'a GPU that the driver lost',
    `|   0  NVIDIA GeForce ...  Off  | 00000000:1B:00.0 Off |                  N/A |
| 30%   35C    P8    20W / 250W |      1MiB / 24268MiB |      0%      Default |
|   1  ERR!                ERR! | 00000000:1E:00.0 ERR! |                 ERR! |
|ERR!  ERR!  ERR!    ERR! / ERR! | GPU is lost          |     ERR!         ERR! |`,
    ['NVIDIA GeForce ...'],
  ],
])('%s', (_, text, names) => {
  expect(parseNvidiaSmi(text).gpus.map(({ name }) => name)).toEqual(names);
});

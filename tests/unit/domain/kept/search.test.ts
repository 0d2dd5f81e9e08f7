import { it } from 'vitest';
import { excerptOf } from '../../../../src/domain/search/excerpt';
import { bareOf, unitsOf } from '../../../../src/domain/search/query';
import { tokensOf } from '../../../../src/domain/search/tokens';
import { keep, line } from './keep';

const english =
  'A training loads batches with several processes, which share memory. Docker gives a container 64 MB of shared memory, and a loader that needs more ends with a bus error. Give it more with --shm-size, or share the memory of the server with --ipc=host.';
const chinese =
  '训练时，多个进程加载数据，它们使用共享内存。Docker 默认只给容器 64 MB 共享内存，数据加载器不够用时会报 bus error。用 --shm-size 调大，或者用 --ipc=host 直接使用服务器的共享内存。';

const asked = [
  [english, ['memory']],
  [english, ['shared', 'memory']],
  [english, ['--ipc=host']],
  [english, ['error', 'loader', 'needs']],
  [english, ['absent']],
  [english, []],
  [chinese, ['内存']],
  [chinese, ['共享', '调大']],
  [chinese, ['bus', 'error']],
] as const;

it('the excerpts of two texts', async () => {
  const answers = asked.flatMap(([text, words]) =>
    [20, 45, 80, 300].map((length) =>
      line(
        words,
        length,
        excerptOf(text, words, length)
          .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
          .join(''),
      ),
    ),
  );
  await keep('excerpts', answers);
});

const queries = [
  ...['shm', '--shm-size', 'shared memory', 'how do I use the GPU'],
  ...['TORCH_CUDA_ARCH_LIST', 'arch_list', 'GPU 显存', '怎么用共享内存'],
  ...[
    '2080ti',
    'RTX 4090',
    'cuda 12.6',
    'ＧＰＵ',
    '镜像',
    '存',
    'no space left',
  ],
  ...['what is the', 'docker-compose.yaml', "can't connect", 'C++', '', '--'],
];

it('the words of queries', async () => {
  const answers = queries.flatMap((query) => [
    line([query], bareOf(query), tokensOf(query)),
    ...unitsOf(query).map((unit) => line(' ', unit)),
  ]);
  await keep('queries', answers);
});

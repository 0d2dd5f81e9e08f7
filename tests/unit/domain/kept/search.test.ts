import { expect, it } from 'vitest';
import { excerptOf } from '../../../../src/domain/search/excerpt';
import { fillNames } from '../../../../src/domain/search/fillNames';
import { bareOf, unitsOf } from '../../../../src/domain/search/query';
import {
  pageRecords,
  type SearchRecord,
} from '../../../../src/domain/search/record';
import { resultsOf } from '../../../../src/domain/search/results';
import { createSearch } from '../../../../src/domain/search/search';
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

const page = (
  path: string,
  title: string,
  ...sections: readonly string[][]
) => ({
  path,
  title,
  keywords: `about ${title.toLowerCase()}`,
  sections: sections.map(([id = '', heading = '', text = '', words = '']) => ({
    id,
    title: heading,
    text,
    words,
  })),
});

const other = (part: Partial<SearchRecord>): SearchRecord => ({
  kind: 'error',
  path: `/${String(part.title)}/`,
  title: '',
  heading: '',
  text: '',
  words: '',
  keywords: '',
  ...part,
});

const guide: readonly SearchRecord[] = [
  ...pageRecords([
    page(
      '/run/memory/',
      'Shared memory',
      ['', '', 'A loader shares memory.', 'docker run'],
      ['size', 'Size of the memory', 'Give 16 GB.', 'docker --shm-size'],
      ['wrong', 'What goes wrong', 'A bus error: too little memory.'],
    ),
    page(
      '/build/mount/',
      'Mount directories',
      ['', '', 'The container reads the data of the server.'],
      ['volumes', 'Volumes', 'Docker stores volumes.', 'docker volume ls'],
    ),
    page('/examples/loader/', 'A loader', ['', '', 'Shares memory.']),
    page('/run/镜像/', '镜像', ['', '', '进入容器之前，先把镜像传到服务器。']),
  ]),
  other({ title: 'bus error', text: 'memory ran out', common: true }),
  other({ title: 'CUDA out of memory', text: 'the GPU is full' }),
  other({ title: 'no such volume', text: 'mount it first' }),
  other({ title: '--interactive, -i', kind: 'option', text: 'keeps stdin' }),
  other({ title: '--tty, -t', kind: 'option', text: 'a terminal' }),
];

const asking = [
  ...[
    'memory',
    'shared memory',
    'memroy',
    'the size of the memory',
    'bus error',
  ],
  ...[
    'out of memory',
    'memory volumes',
    'volume',
    'mounting',
    'shm-size',
    '-it',
  ],
  ...[
    '镜像容器',
    '容器镜像 memory',
    '进入容器',
    '镜像',
    '镜',
    'loader nonesuch',
    'nonesuch',
    'about mount',
  ],
  ...['V100', 'V100 memory', 'rtx 3090 memory', 'gb 16 loader data stdin full'],
];

it('the results in a small guide', async () => {
  const search = await createSearch(guide);
  const answers = asking.flatMap((query) => [
    line([query]),
    ...resultsOf(search, query, 5).map(({ record, score, words, literal }) =>
      line(
        ' ',
        score.toFixed(3),
        [record.kind, record.path, record.title, record.heading, record.text],
        [...words].sort(),
        literal === true,
      ),
    ),
  ]);
  await keep('results', answers);
});

it('placeholders in an excerpt are the reader’s names', () => {
  const names = { port: '18000' };
  expect(fillNames('{port} of {user}, {', names)).toBe('18000 of {user}, {');
});

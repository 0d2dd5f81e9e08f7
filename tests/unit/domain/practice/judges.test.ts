import { expect, it } from 'vitest';
import {
  loads,
  savedNames,
  startsOnServer,
} from '../../../../src/domain/practice/judges/archive';
import { cardsOf } from '../../../../src/domain/practice/judges/cards';
import { fileAfter } from '../../../../src/domain/practice/judges/file';
import { optionGoesTo } from '../../../../src/domain/practice/judges/option';
import { outputOf } from '../../../../src/domain/practice/judges/output';
import { reachOf } from '../../../../src/domain/practice/judges/reach';
import { sharedMemoryOf } from '../../../../src/domain/practice/judges/sharedMemory';
import { sourceOf } from '../../../../src/domain/practice/judges/source';
import { verdictOf } from '../../../../src/domain/practice/judges/image';
import { homeOf, ownerOf } from '../../../../src/domain/practice/judges/user';
import { partsOf } from '../../../../src/domain/practice/parts';

it.each([
  ['', 'none'],
  ['--gpus all', '0,1,2'],
  ['--gpus 2', '0,1'],
  ['--gpus 3', '0,1,2'],
  ['--gpus 4', 'refused'],
  ['--gpus 0', 'none'],
  ['--gpus device=2', '2'],
  [`--gpus '"device=0,2"'`, '0,2'],
  ['--gpus device=3', 'refused'],
  [`--gpus '"device=0,3"'`, 'refused'],
  ['--gpus 1 --gpus 2', '0,1'],
  ['--gpus x', 'refused'],
  ['--gpus all -e CUDA_VISIBLE_DEVICES=2,0', '2,0'],
  ['--gpus all -e CUDA_VISIBLE_DEVICES=1,3,0', '1'],
  ['--gpus all -e CUDA_VISIBLE_DEVICES=3', 'none'],
  [`--gpus '"device=1,2"' -e CUDA_VISIBLE_DEVICES=1`, '2'],
  ['--gpus all -e OTHER=1', '0,1,2'],
  ['--gpus all -e CUDA_VISIBLE_DEVICES', '0,1,2'],
])('%s on a server with three GPUs gives %s', (options, cards) => {
  expect(cardsOf(`docker run ${options} a:1`, 3)).toBe(cards);
});

it.each([
  ['', 'container'],
  ['--rm', 'gone'],
  ['-v /h:/out', '/h/a/b'],
  ['-v /h:/out/', '/h/a/b'],
  ['-v /h:/out/a', '/h/b'],
  ['-v /h:/ou', 'container'],
  ['--rm -v /h:/x', 'gone'],
  ['-v vol:/out', 'volume'],
  ['--rm -v vol:/out', 'volume'],
  ['-v /out', 'volume'],
  ['--rm -v /out', 'gone'],
  ['-v $HOME/h:/out', '$HOME/h/a/b'],
  ['--gpus x', 'refused'],
])('after docker run %s, /out/a/b is at %s', (options, place) => {
  expect(fileAfter(`docker run ${options} a:1`, '/out/a/b')).toBe(place);
});

it.each([
  ['', 'nobody'],
  ['-p 127.0.0.1:80:80', 'server'],
  ['-p 80:80', 'network'],
  ['-p 127.0.0.1:80:80 -p 81:81', 'network'],
  ['--network host', 'network'],
  ['--network host -p 127.0.0.1:80:80', 'network'],
  ['--network lab --network host', 'network'],
  ['--network lab', 'nobody'],
  ['-p x', 'refused'],
])('docker run %s can be reached from: %s', (options, reach) => {
  expect(reachOf(`docker run ${options} a:1`)).toBe(reach);
});

it.each([
  ['', 'root', '/root'],
  ['--user 0:0', 'root', '/root'],
  ['--user root', 'root', '/root'],
  ['--user 1005', 'uid 1005', '/'],
  ['--user "$(id -u):$(id -g)"', 'you', '/'],
  ['--user 1005 -e HOME=/h', 'uid 1005', '/h'],
  ['-e OTHER=/h', 'root', '/root'],
  ['--user ""', 'root', '/root'],
  ['--gpus x', 'refused', 'refused'],
])(
  'docker run %s writes files of %s, and HOME is %s',
  (options, owner, home) => {
    expect(ownerOf(`docker run ${options} a:1`)).toBe(owner);
    expect(homeOf(`docker run ${options} a:1`)).toBe(home);
  },
);

it.each([
  ['', '67108864'],
  ['--shm-size 1g', '1073741824'],
  ['--ipc host --shm-size 1g', 'host'],
  ['--ipc private', '67108864'],
  ['--shm-size x', 'refused'],
])('docker run %s has %s bytes in /dev/shm', (options, size) => {
  expect(sharedMemoryOf(`docker run ${options} a:1`)).toBe(size);
});

it.each([
  ['', 'logs'],
  ['-d', 'logs'],
  ['--rm', 'terminal'],
  ['-d --rm', 'nowhere'],
  ['-d --rm=false', 'logs'],
  ['--gpus x', 'refused'],
])('the output of docker run %s is in: %s', (options, place) => {
  expect(outputOf(`docker run ${options} a:1`)).toBe(place);
});

it.each([
  ['-v /a:/b', 'folder'],
  ['-v a:/b', 'volume'],
  ['-v a/b:/b', 'refused'],
  ['', 'refused'],
])('the source in docker run %s is a %s', (options, kind) => {
  expect(sourceOf(`docker run ${options} a:1`)).toBe(kind);
});

it.each([
  ['docker run --init a:1', 'docker'],
  ['docker run a:1 b --init', 'program'],
  ['docker run a:1 b -init', 'absent'],
  ['docker run --nonesuch a:1 --init', 'refused'],
  ['ls --init', 'refused'],
])('in %s, --init goes to: %s', (command, program) => {
  expect(optionGoesTo(command, 'init')).toBe(program);
});

it.each([
  ['docker save a:1', 'a:1'],
  ['docker save -o x.tar a:1', 'a:1'],
  ['docker image save a', 'all'],
  ['docker save 0123456789ab', 'none'],
  ['docker save 0123456789', 'all'],
  ['docker save x0123456789ab:1', 'x0123456789ab:1'],
  ['docker load -i a.tar', 'all'],
])('%s saves the names: %s', (command, names) => {
  expect(savedNames(command)).toBe(names);
});

it.each([
  ['docker load -i a.tar.zst', '20.10.24', 'refused'],
  ['docker load -i a.tar.zst', '23.0', 'loaded'],
  ['docker load -i a.tar.gz', '20.10.24', 'loaded'],
  ['docker load -i a.zsta', '20.10.24', 'loaded'],
  ['zstd -dc a.tar.zst | docker load', '20.10.24', 'loaded'],
  ['zstd -d a.tar.zst | docker load', '20.10.24', 'loaded'],
  ['zstd -t a.tar.zst && docker load -i a.tar.zst', '20.10.24', 'refused'],
])('%s with Docker %s: %s', (command, docker, result) => {
  expect(loads(command, docker)).toBe(result);
});

it.each([
  ['docker build .', 'amd64', 'starts'],
  ['docker build .', 'arm64', 'exec-format'],
  ['docker build --platform linux/amd64 .', 'arm64', 'starts'],
  ['docker build --platform=linux/arm64 .', 'amd64', 'exec-format'],
])('%s on a laptop with %s: %s', (command, laptop, result) => {
  expect(startsOnServer(command, laptop)).toBe(result);
});

it('shows the parts of a situation that a user would see', () => {
  const parts = partsOf({
    command: 'docker ps',
    count: 3,
    docker: '28.5.2',
    wanted: 'a',
  });
  expect(parts).toEqual([
    { kind: 'code', text: 'docker ps' },
    {
      kind: 'fact',
      name: { en: 'Docker on the server', zh: '服务器上的 Docker' },
      text: '28.5.2',
    },
  ]);
});

it.each([
  ['nvidia/cuda:12.4.1-base-ubuntu22.04', 'runs'],
  ['own/image:1', 'unknown'],
])('the image %s on an A40: %s', (image, verdict) => {
  expect(verdictOf(image, 'NVIDIA A40', '550.54.14')).toBe(verdict);
});

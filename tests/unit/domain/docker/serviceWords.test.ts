import { expect, it } from 'vitest';
import { display } from '../../../../src/domain/command/word';
import { readCompose } from '../../../../src/domain/docker/compose/read/readCompose';
import { serviceWords } from '../../../../src/domain/docker/compose/read/serviceWords';

/** The first service of a file as the words of a command, and what they are of the text. */
function wordsOf(text: string) {
  const { services, document } = readCompose(text);
  const [service] = services;
  if (!service || !document) return [];
  const { argv, places } = serviceWords(service, document);
  return argv.slice(2).map((word, i) => {
    const { start, end } = places[i + 2] ?? { start: 0, end: 0 };
    return [display(word), text.slice(start, end)] as const;
  });
}

const gpu = 'capabilities: [gpu]';

it.each([
  ['ports: ["80:80"]', '--publish 80:80'],
  ['ports: [{target: 80}]', '--publish 80'],
  ['ports: [{published: 80}]', ''],
  ['ports: [{target: 80, published: "8000"}]', '--publish 8000:80'],
  [
    'ports: [{target: 80, published: 8000, host_ip: 127.0.0.1, protocol: udp}]',
    '--publish 127.0.0.1:8000:80/udp',
  ],
  ['ports: [{target: 80, host_ip: 127.0.0.1}]', '--publish 127.0.0.1::80'],
  ['volumes: [a:/b, {type: bind, source: /a}]', '--volume a:/b'],
  [
    'volumes: [{type: bind, source: /a, target: /b, read_only: true}]',
    '--volume /a:/b:ro',
  ],
  [
    'volumes: [{type: volume, source: a, target: /b, read_only: false}]',
    '--volume a:/b',
  ],
  ['volumes: [{type: volume, target: /b}]', '--volume /b'],
  ['volumes: [{type: tmpfs, target: /b}]', ''],
  ['environment: {A: 1, B: , C: "x y"}', '--env A=1 --env B --env C=x y'],
  ['environment: [A=1, B]', '--env A=1 --env B'],
  ['init: true', '--init'],
  ['init: false', ''],
  ['init: "true"', ''],
  ['gpus: all', '--gpus all'],
  ['gpus: [{count: 2}]', '--gpus 2'],
  [`gpus: [{device_ids: ["0", '3']}]`, '--gpus "device=0,3"'],
  ['gpus: [{driver: nvidia}, {count: 1}]', '--gpus all --gpus 1'],
  [
    `deploy: {resources: {reservations: {devices: [{count: 1, ${gpu}}]}}}`,
    '--gpus 1',
  ],
  [
    'deploy: {resources: {reservations: {devices: [{count: 1, capabilities: [tpu]}]}}}',
    '',
  ],
  ['user: "1000"\nshm_size: 1gb', '--shm-size 1gb --user 1000'],
  ['image: c:1\ncommand: python "a b"', 'c:1 python a b'],
  ['image: c:1\ncommand: [python, "a b", 1]', 'c:1 python a b 1'],
  ['image: c:1\ncommand: python "a', 'c:1 python "a'],
  ['command: python', ''],
  ['? [a]\n: b\nimage: c:1', 'c:1'],
  ['<<: {image: b:1, init: true}\nimage: c:1', '--init c:1'],
])('%j is the command %s', (keys, command) => {
  const words = wordsOf(
    `services:\n  a:\n    x-a: 1\n    ${keys.replaceAll('\n', '\n    ')}\n`,
  );
  expect(words.map(([word]) => word).join(' ')).toBe(command);
});

it('each word has its place in the text', () => {
  expect(
    wordsOf(
      'image: c:1\nports:\n  - 80:80\n  - {target: 81}\nipc: host\nenvironment: {A: 1}\ngpus: [{count: 1}, {driver: x}]\ncommand: [a, b]\n',
    ),
  ).toEqual([
    ['--ipc', 'ipc: host'],
    ['host', 'ipc: host'],
    ['--env', 'A: 1'],
    ['A=1', 'A: 1'],
    ['--publish', '80:80'],
    ['80:80', '80:80'],
    ['--publish', '{target: 81}'],
    ['81', '{target: 81}'],
    ['--gpus', 'count: 1'],
    ['1', 'count: 1'],
    ['--gpus', '{driver: x}'],
    ['all', '{driver: x}'],
    ['c:1', 'c:1'],
    ['a', '[a, b]'],
    ['b', '[a, b]'],
  ]);
});

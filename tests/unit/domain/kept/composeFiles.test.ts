import { expect, it } from 'vitest';
import { examineCompose } from '../../../../src/domain/doctor/compose/examineCompose';
import { composeRules } from '../../../../src/domain/doctor/compose/registry';
import { nearTexts } from '../../../support/nearTexts';
import { sharedServer } from '../../../support/ruleContexts';
import { exampleTexts } from '../../../support/ruleExamples';
import { keep, line, sentencesOf } from './keep';

const ofRules = exampleTexts(composeRules);

/** The lines below a service, separated by `¦`. */
const services = [
  'volumes: [data:/d, ./a:/b, /c:/d, ~/x:/y, /e]',
  'volumes:¦  - {type: volume, source: data, target: /d}¦  - {type: bind, source: data, target: /d}',
  'volumes: ["${D}:/d", "$D/x:/y", "data"]',
  'volumes: ["18000:80"]',
  'ports: ["/a:/b"]',
  'network_mode: host',
  'networks: [default, other]',
  'networks: {other: {}}',
  'depends_on: [b, a]',
  'depends_on: {b: {condition: service_started}}',
  'network_mode: host¦networks: [default]',
  'network_mode: host¦ports: ["80:80"]',
  'network_mode: service:b',
  'gpus: all',
  'gpus: 2',
  'gpus: [{count: 1, device_ids: ["0"]}]',
  'deploy: {resources: {reservations: {devices: [{capabilities: [gpu]}]}}}',
  'deploy: {resources: {reservations: {devices: [{driver: nvidia, count: all, capabilities: [gpu]}]}}}',
  'deploy: {resources: {reservations: {devices: [{device_ids: ["0", "3"], capabilities: [gpu]}]}}}',
  'deploy: {resources: {reservations: {devices: [{device_ids: ["0"], count: 1, capabilities: [gpu]}]}}}',
  'deploy: {resources: {reservations: {devices: [{count: 1, capabilities: [compute]}]}}}',
  'deploy: {resources: {reservations: {devices: [{count: 1}]}}}',
  'ports: ["80:80", "127.0.0.1:18000:80", "18001:80", 8080]',
  'ports: [{published: 80, target: 80}]',
  'environment: {A: b, C: , D: "$$x", E: "$(x)", F: "${G:-h}"}',
  'environment: [A=b, C, "D=$X"]',
  'command: [a, "b c"]',
  'command: a "b c" $D',
  'shm_size: 64m',
  'ipc: host¦shm_size: 1g',
  'privileged: true¦user: root',
  'container_name: x',
  'container_name: ann-x',
  'restart: always¦stdin_open: true¦tty: true',
  'ports:¦  80:80',
  'port: ["80:80"]',
  'x-own: 1¦Image: b',
  'env_file: .env¦secrets: [s]¦configs: [c]',
  'image: b:1',
];

const whole = [
  '',
  '{}\n',
  '? [a]\n: b\n',
  'version: "3"\nservices:\n  a:\n    image: b:1\n',
  'services:\n\ta:\n\t\timage: b:1\n',
  'services:\n  a:\n    image: b:1\n   ports: []\n',
  'services:\n  a:\n  image: b:1\n',
  'services:\n  a: {}\n',
  'services:\n  a:\n    build: .\n',
  'services:\n  a:\n    extends: {service: b}\n  b:\n    image: c:1\n',
  'services:\n  a: &x\n    image: b:1\n  c:\n    <<: *x\n    gpus: all\n',
  'services:\n  a:\n    image: "b:1\n',
  'services:\n  a:\n    image: b: 1\n',
  'services: [a]\n',
  'a:\n  image: b:1\n  gpus: all\n',
  'image: b:1\ngpus: all\nvolumes: [x:/y]\n',
  'include: [x.yaml]\nservices:\n  a:\n    image: b:1\n    volumes: [x:/y]\n',
  'services:\n  a:\n    image: b:1\n    networks: [n]\n    volumes: [v:/w]\nnetworks: {n: }\nvolumes: {v: }\n',
  'services:\n  a:\n    image: b\n    image: c\n',
  'services:\n  # doctor: ignore=no-tag it is ours\n  a:\n    image: b\n  c:\n    image: d\n',
  'services:\n  a:\n    image: b # doctor: ignore=no-tag ours\n    container_name: x\n',
  'services:\n  a:\n    image: b # doctor: ignore=no-tag\n',
  'services:\n  a:\n    # doctor: ignore=nonesuch why\n    image: b\n',
];

const files = services.map(
  (keys) =>
    `services:\n  a:\n    image: c:1\n    ${keys.replaceAll('¦', '\n    ')}\n  b:\n    image: d:1\n`,
);

it.each([
  ['rules', ofRules],
  ['services', files],
  ['whole', whole],
  ['near', nearTexts([...ofRules, ...files, ...whole], 3)],
])('findings in Compose files: %s', async (name, texts) => {
  const answers = texts.flatMap((text) => {
    const { findings } = examineCompose(text, sharedServer);
    return [
      line('####', [text]),
      ...findings.map(({ rule, severity, start, end, edits }) =>
        line(
          '  !',
          rule,
          severity,
          [text.slice(start, end), start],
          ...edits.map((edit) => [edit.start, edit.end, edit.text]),
        ),
      ),
    ];
  });
  expect(answers.length).toBeGreaterThan(texts.length);
  const found = texts.flatMap(
    (text) => examineCompose(text, sharedServer).findings,
  );
  await keep(`compose-${name}`, [...answers, ...sentencesOf(found)]);
});

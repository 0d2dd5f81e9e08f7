import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { commandRules } from '../../../../src/domain/doctor/commands/registry';
import { commandRulesInCompose } from '../../../../src/domain/doctor/compose/commandRulesInCompose';
import { composeRuleKind } from '../../../../src/domain/doctor/compose/composeRuleKind';
import { examineCompose } from '../../../../src/domain/doctor/compose/examineCompose';
import { composeRules } from '../../../../src/domain/doctor/compose/registry';
import { runRules } from '../../../../src/domain/doctor/run/registry';
import { applyEdits } from '../../../../src/domain/text/edit';
import { sharedServer } from '../../../support/ruleContexts';
import { testExamples } from '../../../support/ruleExamples';

const findings = (text: string) => examineCompose(text, sharedServer).findings;
const rulesIn = (text: string) => findings(text).map(({ rule }) => rule);
const mend = (text: string, rule?: string) =>
  applyEdits(
    text,
    findings(text).flatMap((f) => (rule && f.rule !== rule ? [] : f.edits)),
  );

testExamples(composeRules, findings);

it('only existing rules have texts for compose files', () => {
  const known = [...commandRules, ...runRules].map(({ id }) => id);
  for (const id of Object.keys(commandRulesInCompose))
    expect(known).toContain(id);
});

it('a rule has the page of what it judges', () => {
  expect(composeRuleKind('all-gpus')).toBe('command');
  for (const { id } of composeRules)
    expect(composeRuleKind(id)).toBe('compose');
});

/** The keys of one service, and what the command rules report for them. */
const keys: readonly (readonly [
  rule: string,
  keys: string,
  mended?: string,
])[] = [
  ['all-gpus', 'gpus: all'],
  [
    'all-gpus',
    'deploy: {resources: {reservations: {devices: [{driver: nvidia, count: all, capabilities: [gpu]}]}}}',
  ],
  [
    'all-gpus',
    'deploy: {resources: {reservations: {devices: [{driver: nvidia, capabilities: [gpu]}]}}}',
  ],
  [
    'gpu-count',
    'deploy: {resources: {reservations: {devices: [{driver: nvidia, count: 1, capabilities: [gpu]}]}}}',
  ],
  ['bad-image-name', 'image: Ann/Train:1', 'image: ann/train:1'],
  ['duplicate-mount', 'volumes: ["/a:/x", "/b:/x/"]'],
  ['empty-variable', 'environment: {A: ""}'],
  ['foreign-path', "volumes: ['C:\\data:/x']"],
  [
    'home-with-user',
    'user: "1005"',
    'environment:\n      HOME: /tmp\n    user: "1005"',
  ],
  [
    'home-with-user',
    'user: "1005"\n    environment:\n      - A=1',
    'environment:\n      - HOME=/tmp\n      - A=1',
  ],
  [
    'home-with-user',
    'user: "1005"\n    environment:\n      A: b',
    'environment:\n      HOME: /tmp\n      A: b',
  ],
  ['host-ipc', 'ipc: host'],
  ['host-network', 'network_mode: host'],
  ['image-id', 'image: 0123456789ab'],
  ['name-characters', 'container_name: my job', 'container_name: my-job'],
  ['name-prefix', 'container_name: bert', 'container_name: ann-bert'],
  ['no-tag', 'image: ubuntu'],
  ['open-port', 'ports: ["18000:8888"]', 'ports: ["127.0.0.1:18000:8888"]'],
  [
    'open-port',
    'ports:\n      - 18000:8888',
    'ports:\n      - 127.0.0.1:18000:8888',
  ],
  ['open-port', 'ports: [{target: 80, published: "18000"}]'],
  ['path-as-port', 'ports: ["/a:/b"]'],
  [
    'port-as-volume',
    'volumes: ["9090:8080"]',
    'ports: ["127.0.0.1:9090:8080"]',
  ],
  [
    'port-as-volume',
    'volumes:\n      - 9090:8080',
    'ports:\n      - 127.0.0.1:9090:8080',
  ],
  ['port-as-volume', 'volumes: ["9090:8080", "/a:/b"]'],
  [
    'port-range',
    'ports: ["127.0.0.1:80:8888"]',
    'ports: ["127.0.0.1:18040:8888"]',
  ],
  ['nvidia-runtime', 'runtime: nvidia'],
  [
    'nvidia-runtime',
    'runtime: nvidia\n    environment: [NVIDIA_VISIBLE_DEVICES=all]',
  ],
  ['restart-always', 'restart: always', 'restart: unless-stopped'],
  [
    'ports-with-host-network',
    'network_mode: host\n    ports: ["127.0.0.1:18000:80"]',
  ],
  ['privileged', 'privileged: true'],
  ['root-files', 'user: root\n    volumes: ["/home/ann:/w"]'],
  [
    'root-files',
    'command: jupyter lab --allow-root\n    volumes: ["/home/ann:/w"]',
  ],
  ['secret-in-command', 'environment: {HF_TOKEN: hf_abcdefghijk}'],
  ['secret-in-command', 'environment: ["MYSQL_PASSWORD=abc123"]'],
  ['size-without-unit', 'shm_size: 8', 'shm_size: 8g'],
  ['size-without-unit', 'mem_limit: "16"', 'mem_limit: "16g"'],
  [
    'small-shared-memory',
    'gpus: [{device_ids: ["0"]}]\n    command: torchrun a.py',
  ],
  ['target-not-absolute', 'volumes: ["/a:b"]'],
  ['too-much-memory', 'shm_size: 999g'],
  ['volume-name', 'volumes: ["data/x:/x"]', 'volumes: ["./data/x:/x"]'],
  ['whole-host', 'volumes: ["/:/host"]'],
  ['whole-host', 'volumes: [{type: bind, source: /etc, target: /e}]'],
];

const service = (lines: string) =>
  `services:\n  a:\n    ${/^image:/m.test(lines) ? '' : 'image: x:1\n    '}${lines}\n`;

describe('command rules in a service', () => {
  it.for(keys)('%s: %s', ([rule, lines, mended]) => {
    const text = service(lines);
    expect(rulesIn(text)).toContain(rule);
    if (mended !== undefined) {
      const after = mend(text, rule);
      expect(after.replace('image: x:1\n    ', '')).toContain(mended);
      expect(rulesIn(after)).not.toContain(rule);
    }
  });

  it('report nothing for a service as the guide writes it', () => {
    expect(
      findings(`name: ann-train
services:
  train:
    image: ann/train:2026-11
    container_name: ann-train
    user: "\${HOST_UID:?}:\${HOST_GID:?}"
    environment:
      HOME: /tmp
      HF_TOKEN:
    volumes:
      - ./data:/data:ro
      - /home/ann/out:/out
    ports:
      - "127.0.0.1:18000:8888"
    shm_size: 16g
    deploy:
      resources:
        reservations:
          devices:
            - driver: nvidia
              device_ids: ["0", "1"]
              capabilities: [gpu]
    command: ["python", "train.py"]
`),
    ).toEqual([]);
  });

  it('keep the file valid after all fixes', () => {
    const text = `services:
  a:
    image: Ann/Train:1
    user: "1005"
    gpus: [{device_ids: ["0"]}]
    ports:
      - 18000:8888
      - '18001:80'
    volumes:
      - data:/d
      - cache:/c
    command: torchrun a.py
`;
    const after = mend(text);
    expect(parseDocument(after).errors).toEqual([]);
    expect(after).toBe(`services:
  a:
    shm_size: 16g
    environment:
      HOME: /tmp
    image: ann/train:1
    user: "1005"
    gpus: [{device_ids: ["0"]}]
    ports:
      - 127.0.0.1:18000:8888
      - '127.0.0.1:18001:80'
    volumes:
      - data:/d
      - cache:/c
    command: torchrun a.py
volumes:
  data:
  cache:
`);
  });

  it('read anchors, merges, and parts of a file', () => {
    expect(
      rulesIn(
        'x-a: &a\n  gpus: all\nservices:\n  b:\n    <<: *a\n    image: b:1\n',
      ),
    ).toContain('all-gpus');
    expect(rulesIn('image: a:1\nprivileged: true\n')).toContain('privileged');
    expect(rulesIn('train:\n  image: a:1\n  privileged: true\n')).toContain(
      'privileged',
    );
    expect(
      rulesIn('```yaml\nservices:\n  a:\n    image: a:1\n    ipc: host\n```'),
    ).toEqual(['host-ipc']);
  });

  it.each(['environment: [A=1]', 'environment: {A: 1}'])(
    'leave a list in brackets alone: %s',
    (list) => {
      const text = service(`user: "1005"\n    ${list}`);
      expect(rulesIn(text)).toContain('home-with-user');
      expect(mend(text, 'home-with-user')).toBe(text);
    },
  );

  it.each([
    ["container_name: 'my job'", "container_name: 'my-job'"],
    ['container_name: my job', 'container_name: my-job'],
    ['image: "Ann/T:1"', 'image: "ann/t:1"'],
  ])('keep the quotes of %s', (lines, mended) => {
    expect(mend(service(lines))).toContain(mended);
  });

  it('report their place in the text', () => {
    const text = service('ports: ["18000:8888"]');
    const [found] = findings(text);
    expect(text.slice(found?.start, found?.end)).toBe('"18000:8888"');
  });
});

describe('an ignore comment in a compose file', () => {
  it.each([
    ['    # doctor: ignore=all-gpus reserved for us\n    gpus: all\n', []],
    ['    gpus: all # doctor: ignore=all-gpus reserved for us\n', []],
    ['    # doctor: ignore=host-ipc shared\n    gpus: all\n', ['all-gpus']],
    [
      '    # doctor: ignore=all-gpus\n    gpus: all\n',
      ['all-gpus', 'ignore-without-reason'],
    ],
    [
      '    # doctor: ignore=all-gpu reserved\n    gpus: all\n',
      ['ignore-unknown-rule', 'all-gpus'],
    ],
    [
      '    # doctor: ignore=open-port,port-range by agreement\n    ports:\n      - 80:80\n',
      [],
    ],
  ])('%j', (lines, rules) => {
    const text = `services:\n  a:\n    image: a:1\n${lines}`;
    expect(rulesIn(text).sort()).toEqual([...rules].sort());
  });
});

it('reports deep nesting instead of failing on it', () => {
  expect(rulesIn('['.repeat(20_000))).not.toEqual([]);
});

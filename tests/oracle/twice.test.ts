import { describe, expect, it } from 'vitest';
import { runOptions } from '../../src/data/runOptions';
import type { OptionRow } from '../../src/data/schema/runOption';
import recorded from '../fixtures/docker-run-twice.json';
import { dockerClients, hasTerminal } from './support/clients';
import { runBash } from './support/runBash';
import type { CreateRequest } from './support/stubEngine';

const rows: readonly OptionRow[] = runOptions;

/** Two values of each kind that every client accepts. */
const byKind: Readonly<Partial<Record<OptionRow['kind'], readonly string[]>>> =
  {
    switch: ['true', 'false'],
    int: ['10', '20'],
    decimal: ['1', '2'],
    size: ['64m', '128m'],
    swap: ['256m', '512m'],
    pair: ['a=1', 'b=2'],
    user: ['1', '2'],
    gpus: ['device=0', 'device=1'],
    volume: ['/a:/a', '/b:/b'],
    mount: ['type=bind,src=/a,dst=/a', 'type=bind,src=/b,dst=/b'],
    publish: ['81:80', '83:82'],
    ulimit: ['nofile=1', 'nproc=2'],
    restart: ['always', 'no'],
    text: ['a', 'b'],
  };

/** Options that don't accept a word such as `a`. */
const byName: Readonly<Record<string, readonly string[]>> = {
  'add-host': ['a:10.0.0.1', 'b:10.0.0.2'],
  attach: ['stdout', 'stderr'],
  'blkio-weight-device': ['/dev/a:100', '/dev/b:200'],
  cgroupns: ['host', 'private'],
  device: ['/dev/a', '/dev/b'],
  'device-cgroup-rule': ['c 1:1 r', 'c 2:2 r'],
  'device-read-bps': ['/dev/a:1mb', '/dev/b:2mb'],
  'device-write-bps': ['/dev/a:1mb', '/dev/b:2mb'],
  'device-read-iops': ['/dev/a:10', '/dev/b:20'],
  'device-write-iops': ['/dev/a:10', '/dev/b:20'],
  dns: ['10.0.0.1', '10.0.0.2'],
  'dns-option': ['use-vc', 'ndots:2'],
  entrypoint: ['/a', '/b'],
  expose: ['80', '82'],
  'health-interval': ['1s', '2s'],
  'health-timeout': ['1s', '2s'],
  'health-start-period': ['1s', '2s'],
  'health-start-interval': ['1s', '2s'],
  ip: ['10.0.0.1', '10.0.0.2'],
  ip6: ['fd00::1', 'fd00::2'],
  ipc: ['host', 'private'],
  'link-local-ip': ['169.254.1.1', '169.254.1.2'],
  'mac-address': ['92:d0:c6:0a:29:33', '92:d0:c6:0a:29:34'],
  pid: ['host', 'container:a'],
  'log-opt': ['max-size=1m', 'max-file=2'],
  'security-opt': ['label=disable', 'no-new-privileges'],
  'storage-opt': ['size=1G', 'other=2'],
  sysctl: ['net.ipv4.ip_forward=1', 'net.core.somaxconn=1'],
  userns: ['host', ''],
  uts: ['host', ''],
};

/** Options that a create request doesn't show, for which we use the client's source. */
const unseen = [
  'detach-keys',
  'sig-proxy',
  'cidfile',
  'pull',
  'platform',
  'quiet',
  'disable-content-trust',
  'env-file',
  'label-file',
  'use-api-socket',
];

const asked = rows.filter(({ id }) => !unseen.includes(id));

/** Other options that some options require. */
const beside = (id: string) =>
  ['ip', 'ip6', 'link-local-ip', 'network-alias'].includes(id)
    ? '--network n'
    : '';

/** The options of a command: the first value, the second, and both. */
const commands = asked.map(({ id, kind }) => {
  const [a = '', b = ''] = byName[id] ?? byKind[kind] ?? [];
  const [first, second] = [`--${id}='${a}'`, `--${id}='${b}'`];
  return [first, second, `${first} ${second}`].map(
    (options) => `docker run ${options} ${beside(id)} x`,
  );
});

/** The request without what the client keeps in a map, whose order is random. */
const shown = (request: CreateRequest | undefined) =>
  request &&
  JSON.stringify(request, (_, value: unknown) =>
    Array.isArray(value)
      ? (value as unknown[]).map((v) => JSON.stringify(v)).sort()
      : value,
  );

describe.skipIf(!hasTerminal())('an option that is given twice', () => {
  it.for(dockerClients())('for docker $version', async (client) => {
    const run = await runBash(commands.flat(), client);
    const seen = Object.fromEntries(
      asked.map(({ id }, i) => {
        const [first, second, both] = [0, 1, 2].map((k) =>
          shown(run.requests[i * 3 + k]),
        );
        const newer = !first && /unknown flag/.test(run.output[i * 3] ?? '');
        if (newer) return [id, 'unknown'];
        if (!first || !second || !both) return [id, run.output[i * 3 + 2]];
        if (first === second) return [id, 'ignored'];
        return [id, both === second ? 'last' : 'both'];
      }),
    );
    const release = client.version.startsWith('20.') ? '20.10' : '28';
    expect(seen).toEqual(recorded[release]);
  });
});

it('is a list in the table if and only if both values count', () => {
  const repeated = (id: string) =>
    [recorded['28'], recorded['20.10']].some(
      (seen) => (seen as Record<string, string>)[id] === 'both',
    );
  expect(
    asked.filter((row) => (row.repeat ?? false) !== repeated(row.id)),
  ).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../src/data/schema/runOption';
import { display, word } from '../../../../src/domain/command/word';
import type { Codec } from '../../../../src/domain/docker/kinds/codec';
import { codecs } from '../../../../src/domain/docker/kinds/codecs';
import { gpuDevices, gpusKind } from '../../../../src/domain/docker/kinds/gpus';
import { isLoopback } from '../../../../src/domain/docker/kinds/publish';

type Row = readonly [raw: string, said: string | null, written?: string];

const port = (inside: string, host: string) =>
  `Port ${inside} of the container is ${host} of the host`;
const tunnel =
  ', only for programs on that machine. From elsewhere, use an SSH tunnel.';
const everybody = ', open to every machine that can reach it';
const numbered = 'In the container, they’re numbered from 0 again.';
const first =
  'a number is a count, and the engine takes the first ones, free or not.';

/**
 * The explanation of a value; null if the client rejects it. The last column: how
 * it is written back, if that differs.
 */
const rows: Readonly<Record<Exclude<Kind, 'volume' | 'text'>, readonly Row[]>> =
  {
    switch: [
      ['true', 'On.'],
      ['T', 'On.', 'true'],
      ['0', 'Off.', 'false'],
      ['yes', null],
      ['', null],
    ],
    int: [
      ['10', 'Set to 10.'],
      ['0', 'Set to 0.'],
      ['-1', 'Set to -1.'],
      ['+7', 'Set to 7.', '7'],
      ['010', 'Set to 8.', '8'],
      ['0o10', 'Set to 8.', '8'],
      ['0x10', 'Set to 16.', '16'],
      ['0b11', 'Set to 3.', '3'],
      ['-0', 'Set to 0.', '0'],
      ['1.5', null],
      ['09', null],
      ['9007199254740992', null],
      ['1e3', null],
      ['x1', null],
      ['x0x10', null],
      ['1x', null],
    ],
    decimal: [
      ['1.5', 'At most 1.5 cores’ worth of time.'],
      ['.000000001', 'At most .000000001 cores’ worth of time.'],
      ['1.0000000001', null],
      ['-1', null],
      ['1e3', null],
      ['x1', null],
      ['1x', null],
    ],
    size: [
      ['16g', '16 GiB.'],
      ['1.5GiB', '1.5 GiB.'],
      ['1024', '1 KiB.'],
      [
        '1023',
        '1023 bytes: a number without a unit means bytes. Write 1023g for GiB.',
      ],
      ['1023k', '1023 KiB.'],
      ['1m', '1 MiB.'],
      ['1000m', '1000 MiB.'],
      ['1000g', '1000 GiB.'],
      ['1000k', '1000 KiB.'],
      ['1 kb', '1 KiB.'],
      ['1t', '1024 GiB.'],
      ['3b', '3 bytes: a number without a unit means bytes. Write 3g for GiB.'],
      ['-1', null],
      ['16Gi', null],
      ['g', null],
      ['x16g', null],
      ['16gx', null],
      ['16 16g', null],
    ],
    swap: [
      ['-1', 'No limit.'],
      ['1g', '1 GiB.'],
      ['-2', null],
    ],
    pair: [
      ['A=b=c', 'A becomes b=c.'],
      ['A=', 'A becomes empty.'],
      [
        'A',
        'A without a value: Docker takes it from the shell where you type the command.',
      ],
      ['=b', null],
    ],
    user: [
      [
        '1000:100',
        'Runs with uid 1000 and gid 100, whether or not the image has an account with that number.',
      ],
      [
        '1000',
        'Runs with uid 1000, whether or not the image has an account with that number.',
      ],
      ['tom:lab', 'Runs as tom, group lab.'],
      ['root', 'Runs as root.'],
      ['u1000', 'Runs as u1000.'],
      ['1000u', 'Runs as 1000u.'],
    ],
    gpus: [
      [
        'all',
        'All GPUs of the server, including the ones that others are using.',
      ],
      ['2', `2 GPUs: ${first}`],
      ['=2', null],
      ['count=2', `2 GPUs: ${first}`],
      ['capabilities=utility', `1 GPU: ${first}`],
      ['device=3', `Exactly these GPUs: 3. ${numbered}`],
      ['"device=0,2"', `Exactly these GPUs: 0, 2. ${numbered}`],
      [
        '"device=0","capabilities=compute,utility"',
        `Exactly these GPUs: 0. ${numbered}`,
        'device=0,"capabilities=compute,utility"',
      ],
      ['"device=0,2",driver=nvidia', `Exactly these GPUs: 0, 2. ${numbered}`],
      ['device=0,2', null],
      ['2,count=3', null],
      ['device=0,device=1', null],
      ['devices=0', null],
      ['"all', null],
      ['a"ll', null],
      ['x', null],
      ['x2', null],
      ['2x', null],
      ['xall', null],
    ],
    mount: [
      [
        'type=bind,src=/a,dst=/b',
        '/a appears as /b; Docker refuses the mount if it doesn’t exist.',
      ],
      [
        'type=bind,source=/a,target=/b,readonly',
        '/a appears as /b, read-only; Docker refuses the mount if it doesn’t exist.',
      ],
      [
        'type=bind,source=/a,target=/b,ro=true',
        '/a appears as /b, read-only; Docker refuses the mount if it doesn’t exist.',
      ],
      [
        'type=bind,source=/a,target=/b,ro=false',
        '/a appears as /b; Docker refuses the mount if it doesn’t exist.',
      ],
      [
        'source=v,target=/b',
        'The volume v, created if it’s missing, appears as /b.',
      ],
      [
        'TYPE=volume,source=v,target=/b',
        'The volume v, created if it’s missing, appears as /b.',
        'type=volume,source=v,target=/b',
      ],
      ['type=tmpfs,destination=/b,tmpfs-size=1g', 'Mounted at /b.'],
      [
        'type=bind,"source=/a,b",target=/c',
        '/a,b appears as /c; Docker refuses the mount if it doesn’t exist.',
      ],
      ['type=bind,target=/b', null],
      ['type=bind,source=/a', null],
      ['type=disk,source=/a,target=/b', null],
      ['type=bind,source=/a,target=/b,volume-nocopy', null],
      ['type=tmpfs,target=/b,tmpfs-mode=9', null],
      ['type=bind,source=/a,target=/b,ro=perhaps', null],
      ['type=bind,source=/a,target=/b,propagation=rshared', null],
      ['xtype=bind,source=/a,target=/b', null],
      ['type=bindx,source=/a,target=/b', null],
    ],
    publish: [
      ['127.0.0.1:8000:80', `${port('80', 'port 8000')}${tunnel}`],
      ['127.0.0.1::80', `${port('80', 'a free port')}${tunnel}`],
      ['[::1]:8000:80', `${port('80', 'port 8000')}${tunnel}`],
      ['8000:80/UDP', `${port('80', 'port 8000')}${everybody}.`, '8000:80/udp'],
      ['80', `${port('80', 'a free port')}${everybody}.`],
      ['0.0.0.0:8000:80', `${port('80', 'port 8000')}${everybody}.`],
      [
        '10.0.0.5:8000:80',
        `${port('80', 'port 8000')}${everybody} at 10.0.0.5.`,
      ],
      ['8000-8002:80-82', `${port('80-82', 'port 8000-8002')}${everybody}.`],
      ['8000-8010:80', `${port('80', 'port 8000-8010')}${everybody}.`],
      [
        'published=8000,target=80',
        `${port('80', 'port 8000')}${everybody}.`,
        '8000:80/tcp',
      ],
      ['65535:1', `${port('1', 'port 65535')}${everybody}.`],
      ['65536:1', null],
      ['0:80', null],
      ['8002-8000:80-82', null],
      ['8002-8000:80', null],
      ['8000-8000:80', `${port('80', 'port 8000-8000')}${everybody}.`],
      ['8000-8003:80-82', null],
      ['127.0.0.1:8888', null],
      ['256.0.0.1:1:1', null],
      ['01.0.0.1:1:1', null],
      ['[::1::2]:1:1', null],
      ['[1:2:3]:1:1', null],
      ['[1:2:3:4:5:6:7::8]:1:1', null],
      [
        '[1:2:3:4:5:6:7:8]:1:1',
        `${port('1', 'port 1')}${everybody} at 1:2:3:4:5:6:7:8.`,
      ],
      ['8000:80/icmp', null],
      ['published=8000,target', null],
      ['x80', null],
      ['80x', null],
      ['x:80', null],
      ['8000:80/tcpx', null],
    ],
    ulimit: [
      ['memlock=-1', 'No limit on memlock.'],
      ['nofile=1024:2048', 'nofile is at most 1024.'],
      ['nofile=1024:1024', 'nofile is at most 1024.'],
      ['nofile=1024:-1', 'nofile is at most 1024.'],
      ['memlock=-1:-1', 'No limit on memlock.'],
      ['nofile=2048:1024', null],
      ['nofile=-1:1024', null],
      ['as=1', null],
      ['nofile=many', null],
      ['Xmemlock=1', null],
      ['memlock=1x', null],
    ],
    restart: [
      ['no', 'Doesn’t restart.'],
      [
        'always',
        'Restarts whenever it exits, and after a reboot even if you had stopped it.',
      ],
      [
        'unless-stopped',
        'Restarts whenever it exits and after a reboot, until you stop it.',
      ],
      ['on-failure:3', 'Restarts only if it exits with an error.'],
      ['on-failure', 'Restarts only if it exits with an error.'],
      ['always:3', null],
      ['on-failure:', null],
      ['sometimes', null],
      ['xno', null],
      ['nox', null],
    ],
  };

const tables = Object.entries(rows) as [keyof typeof rows, readonly Row[]][];

describe.each(tables)('a value of the kind %s', (kind, table) => {
  // The codecs have different value types, and each value here comes from its own codec.
  const codec = codecs[kind] as Codec<unknown>;

  it.for(table)('%s: %s', ([raw, said, written = raw]) => {
    const value = codec.parse(word(raw));
    expect(value === null ? null : codec.describe(value).en).toBe(said);
    if (value !== null) expect(display(codec.format(value))).toBe(written);
  });
});

it('names GPUs by their indices or UUIDs', () => {
  const value = gpuDevices(['0', 'GPU-1']);
  expect(display(gpusKind.format(value))).toBe('"device=0,GPU-1"');
});

it.each([
  ['127.0.0.1', true],
  ['127.8.0.1', true],
  ['::1', true],
  ['10.127.0.1', false],
  ['0.0.0.0', false],
  [undefined, false],
])('%s is reachable only from the machine itself: %s', (address, only) => {
  expect(isLoopback(address)).toBe(only);
});

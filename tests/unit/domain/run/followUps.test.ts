import { describe, expect, it } from 'vitest';
import lab from '../../../labs/example';
import {
  render,
  renderGroups,
} from '../../../../src/domain/command/render/render';
import { emptyProfile } from '../../../../src/domain/profile/parseProfile';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import { followUps } from '../../../../src/domain/run/followUps';
import { formOf } from '../../../../src/domain/run/formOf';
import type { Edits } from '../../../../src/domain/run/formState';
import { commandItems } from '../../../../src/domain/run/commandItems';
import { toSpec } from '../../../../src/domain/run/toSpec';

const readerOn = (server: string) =>
  resolveProfile({ ...emptyProfile, server }, lab, 'linux');

function specOf(edits: Edits, reader: ReturnType<typeof readerOn>) {
  const form = formOf(edits, reader);
  const result = toSpec(form, reader);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { form, spec: result.spec };
}

/** The follow-up commands, by their ids. */
function afterwards(edits: Edits, reader = readerOn('ash')) {
  const { form, spec } = specOf(edits, reader);
  return Object.fromEntries(
    followUps(spec, form.on, reader).flatMap(({ id, step }) => {
      const text = step && render([step], 'bash');
      return text?.ok ? [[id, text.text]] : [];
    }),
  );
}

describe('a port on the server’s loopback address', () => {
  it.for([
    ['notebook', 'ash', 'ssh -N -L 18112:127.0.0.1:18112 tom@ash.lab.example'],
    [
      'vnc',
      'birch',
      `ssh -N -L 18114:127.0.0.1:18114 -J tom@gate.lab.example tom@birch.lab.example`,
    ],
    ['shell', 'ash', undefined],
  ] as const)('for %s on %s, the tunnel is %s', ([preset, server, line]) => {
    const { tunnel18112, tunnel18114 } = afterwards(
      { preset },
      readerOn(server),
    );
    expect(tunnel18112 ?? tunnel18114).toBe(line);
  });

  it.for([
    [{ preset: 'notebook', on: 'laptop' }],
    [{ preset: 'shell', more: '-p 18000:8888' }],
    [{ preset: 'shell', more: '-p 127.0.0.1:18000-18001:8888-8889' }],
  ] as const)('%j has no tunnel', ([edits]) => {
    expect(Object.keys(afterwards(edits)).join()).not.toContain('tunnel');
  });
});

it('types each line on the right machine', () => {
  const reader = readerOn('ash');
  const { form, spec } = specOf({ preset: 'notebook' }, reader);
  const places = followUps(spec, form.on, reader).map(({ id, on }) => [id, on]);
  expect(Object.fromEntries(places)).toMatchObject({
    tunnel18112: 'laptop',
    logs: 'server',
    stop: 'server',
  });
});

it('uses the server’s own port', () => {
  const reader = readerOn('birch');
  const server = { ...reader.server, sshPort: 2222 };
  expect(afterwards({ preset: 'vnc' }, { ...reader, server }).tunnel18114).toBe(
    'ssh -N -L 18114:127.0.0.1:18114 -o Port=2222 -J tom@gate.lab.example tom@birch.lab.example',
  );
});

it('offers only what works for the command', () => {
  expect(Object.keys(afterwards({ preset: 'shell' }))).toEqual([
    'folders',
    'logs',
    'exec',
    'attach',
    'stop',
  ]);
  expect(afterwards({ preset: 'train' })).toEqual({
    // /data is the lab's, and mounted read-only
    folders: 'mkdir -p /home/tom/project',
    logs: 'docker logs -f --tail 100 tom-train',
    exec: 'docker exec -it tom-train bash',
    stop: 'docker stop tom-train',
    start: 'docker start tom-train',
    remove: 'docker rm tom-train',
  });
});

it.for([
  [
    [{ host: '/home/tom/a b', container: '/a', readOnly: false }],
    "mkdir -p '/home/tom/a b'",
  ],
  [[{ host: '/home/tom/x', container: '/a', readOnly: true }], undefined],
  [[{ host: '/scratch/x', container: '/a', readOnly: false }], undefined],
] as const)('creates only the member’s own folders: %j', ([mounts, line]) => {
  expect(afterwards({ preset: 'shell', mounts })['folders']).toBe(line);
});

it.for([
  ['windows', 'bash', 'laptop', 'MSYS_NO_PATHCONV=1 docker run'],
  ['windows', 'powershell', 'laptop', 'docker run'],
  ['windows', 'bash', 'server', 'docker run'],
  ['linux', 'bash', 'laptop', 'docker run'],
] as const)(
  'with %s and %s, on the %s it starts with: %s',
  ([laptop, shell, on, begin]) => {
    const reader = { ...readerOn('ash'), laptop, shell };
    const { form, spec } = specOf({ preset: 'r', on }, reader);
    const words = commandItems(spec, form, reader).map((item) => item.words);
    const rendered = renderGroups(words.slice(0, 1), 'bash', 'line');
    expect(rendered).toMatchObject({ text: begin });
  },
);

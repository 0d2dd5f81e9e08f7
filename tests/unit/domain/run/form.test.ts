import { describe, expect, it } from 'vitest';
import lab from '../../../labs/example';
import { runPresets } from '../../../../src/data/runPresets';
import type { LabServer } from '../../../../src/data/schema/lab';
import { outcomeOf } from '../../../../src/domain/run/outcome';
import { findingsOf } from '../../../../src/domain/run/findings';
import { quickFix } from '../../../../src/domain/run/quickFix';
import { formOf } from '../../../../src/domain/run/formOf';
import { runCodec, type Edits } from '../../../../src/domain/run/formState';
import { display } from '../../../../src/domain/command/word';
import { parseLab } from '../../../../src/domain/lab/parseLab';
import { parseProfile } from '../../../../src/domain/profile/parseProfile';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import { renderGroups } from '../../../../src/domain/command/render/render';
import { toArgv, toItems } from '../../../../src/domain/docker/toItems';
import { machineOfLab } from '../../../../src/domain/gpu/machine/machineOfLab';
import { toSpec } from '../../../../src/domain/run/toSpec';
import { testContext } from '../../../oracle/support/testContext';

const context = ({ gpus = [], ...server }: Partial<LabServer>) => ({
  ...testContext,
  server: {
    ...testContext.server,
    ...server,
    machine: machineOfLab({ gpus, driver: '570.172.08', docker: '28.5.2' }),
  },
});

/** The value of `--gpus`, or the fields with a problem. */
function gpusOf(edits: Edits, server: Partial<LabServer>) {
  const reader = context(server);
  const result = toSpec(formOf(edits, reader), reader);
  if (!result.ok) return result.problems.map(({ field }) => field);
  const argv = toArgv(result.spec);
  const at = argv.findIndex(([part]) => part === '--gpus');
  return at < 0 ? null : argv[at + 1];
}

const cards = [
  { name: 'Tesla V100-PCIE-32GB', uuid: 'GPU-11111111' },
  { name: 'Tesla V100-PCIE-32GB', uuid: 'GPU-22222222' },
];

describe('GPUs', () => {
  it('may all be deselected while the reader chooses others', () => {
    const query = runCodec.writeChoices({ gpus: 'chosen', cards: [] });
    expect(runCodec.readChoices(query as Record<string, string>).edits).toEqual(
      {
        gpus: 'chosen',
        cards: [],
      },
    );
    expect(gpusOf({ gpus: 'chosen', cards: [] }, { gpus: cards })).toEqual([
      'cards',
    ]);
  });

  it.for([
    ['the server’s by number', { cards: [1] }, cards, ['device=1']],
    [
      'the server’s by UUID',
      { cards: [1], cardsBy: 'uuid' },
      cards,
      ['device=GPU-22222222'],
    ],
    [
      'the laptop’s GPUs by index, not by the server’s UUID',
      { on: 'laptop', cards: [0], cardsBy: 'uuid' },
      cards,
      ['device=0'],
    ],
    [
      'the laptop’s GPUs with a server that has none',
      { on: 'laptop' },
      [],
      ['device=0'],
    ],
    [
      'a laptop GPU instead of the server’s third',
      { on: 'laptop', cards: [2] },
      cards,
      ['device=0'],
    ],
    ['both, in the server’s order', { cards: [1, 0] }, cards, ['"device=0,1"']],
    ['not one beyond the last', { cards: [1, 2] }, cards, ['device=1']],
    ['none if the server has none', {}, [], null],
  ] as const)('%s', ([, edits, gpus, expected]) => {
    expect(gpusOf({ gpus: 'chosen', ...edits }, { gpus })).toEqual(expected);
  });
});

/** The words after `docker run`, or the fields with a problem. */
function wordsOf(edits: Edits, reader = testContext) {
  const result = toSpec(formOf(edits, reader), reader);
  return result.ok
    ? toArgv(result.spec).slice(2).map(display)
    : result.problems.map(({ field }) => field);
}

const row = (host: string, container: string) => ({
  host,
  container,
  readOnly: false,
});

describe('what docker would reject is a problem at its field', () => {
  it.for([
    [{ preset: 'shell', more: '--restart always' }, 'more'],
    [{ preset: 'train', more: '--rm --restart always' }, 'more'],
    [{ preset: 'shell', more: '-v /a:/workspace' }, 'more'],
    [{ preset: 'shell', more: '-v /a:/workspace/' }, 'more'],
    [
      { preset: 'shell', more: '--mount type=bind,src=/a,dst=/workspace' },
      'more',
    ],
    [{ preset: 'shell', cpus: '65' }, 'cpus'],
    [
      { preset: 'shell', mounts: [row('/a', '/x'), row('/b', '/x ')] },
      'mounts.1.container',
    ],
    ...['/x/../y', '//y', '/y/.', '/./y/'].map(
      (place) =>
        [
          { preset: 'shell', mounts: [row('/a', '/y'), row('/b', place)] },
          'mounts.1.container',
        ] as const,
    ),
    [{ preset: 'shell', mounts: [row('/a', '/x/..')] }, 'mounts.0.container'],
    [
      { preset: 'shell', mounts: [row(String.raw`C:\data`, '/x')] },
      'mounts.0.host',
    ],
    [{ preset: 'shell', more: '-v /a:/workspace/../workspace' }, 'more'],
    [{ preset: 'shell', more: '-e A=$(id)' }, 'more'],
    [{ preset: 'shell', more: '-- -e A=1' }, 'more'],
    [{ preset: 'shell', mounts: [row('/a', '')] }, 'mounts.0.container'],
    [{ preset: 'shell', env: [{ name: '', value: 'x' }] }, 'env.0.name'],
  ] as const)('%j', ([edits, field]) => {
    expect(wordsOf(edits)).toEqual([field]);
  });
});

describe('valid values cause no problem', () => {
  it.for([
    [{ mounts: [row(' /data/x ', ' /x\n')] }, ['-v', '/data/x:/x']],
    [{ mounts: [row('', '')] }, []],
    [{ mounts: [row('', ''), row('/a', '/b')] }, ['-v', '/a:/b']],
    [{ mounts: [], env: [{ name: '', value: '' }] }, []],
    [{ mounts: [], more: '-v /b -v /b' }, ['-v', '/b', '-v', '/b']],
    [{ mounts: [], on: 'laptop', cpus: '65' }, ['--cpus', '65']],
    [{ mounts: [], cpus: '64' }, ['--cpus', '64']],
    [
      { mounts: [], more: '--gpus device=0 --gpus device=1' },
      ['--gpus', 'device=0', '--gpus', 'device=1'],
    ],
    [{ mounts: [], more: '-e A=$B/x' }, ['-e', 'A=$B/x']],
    [{ mounts: [], more: '-p $PORT:80' }, ['-p', '$PORT:80']],
    [
      { mounts: [], user: 'own', env: [{ name: 'HOME', value: '/data' }] },
      ['--user', '$(id -u):$(id -g)', '-e', 'USER=tom', '-e', 'HOME=/data'],
    ],
    [
      { mounts: [], user: 'own', env: [{ name: 'USER', value: 'mei' }] },
      ['--user', '$(id -u):$(id -g)', '-e', 'HOME=/tmp', '-e', 'USER=mei'],
    ],
  ] as const)('%j', ([edits, words]) => {
    const bare = {
      preset: 'r',
      user: 'image',
      workdir: '',
      command: '',
    } as const;
    const left = wordsOf({ ...bare, after: 'keep', name: '', ...edits });
    expect(left).toEqual(['-it', ...words, 'tom/r:1.0']);
  });
});

describe('a fix resolves its finding, or isn’t offered', () => {
  it.for([
    [{ preset: 'shell', gpus: 'all' }, true],
    [{ preset: 'shell', gpus: 'count' }, true],
    [{ preset: 'train', cards: [0, 1] }, true],
    [{ preset: 'shell', sharedMemory: 'host' }, true],
    [{ preset: 'shell', user: 'root' }, true],
    [{ preset: 'shell', name: 'bert' }, true],
    [{ preset: 'shell', name: '' }, true],
    [
      {
        preset: 'shell',
        ports: [{ address: 'loopback', host: '80', container: '8888' }],
      },
      true,
    ],
    [{ preset: 'shell', user: 'image', command: 'jupyter --allow-root' }, true],
    [{ preset: 'shell', sharedMemory: 'default', more: '--ipc host' }, false],
    [{ preset: 'vnc', more: '--gpus all' }, false],
    [{ preset: 'r', more: '--gpus 0,1' }, false],
    [{ preset: 'shell', user: 'image', more: '-u root' }, false],
    [{ preset: 'shell', name: '', more: '--name bert' }, false],
    [{ preset: 'shell', more: '-p 18001:8888' }, false],
  ] as const)('%j: %s', ([edits, offered]) => {
    const form = formOf(edits, testContext);
    const findings = findingsOf(outcomeOf(form, testContext), testContext);
    const fixes = findings.flatMap((finding) => {
      const fix = quickFix(finding, form, testContext);
      return fix ? [{ finding, fix }] : [];
    });
    expect(findings).not.toEqual([]);
    expect(fixes.length > 0).toBe(offered);
    for (const { finding, fix } of fixes) {
      const fixed = outcomeOf({ ...form, ...fix }, testContext);
      expect(fixed.spec).not.toBeNull();
      expect(
        findingsOf(fixed, testContext).map(({ rule }) => rule),
      ).not.toContain(finding.rule);
    }
  });
});

it.for(['Tom', '_tom', 'tom_', 'tom.', 'T.o_-m'])(
  'the account %s can start from every preset',
  (user) => {
    const profile = parseProfile(JSON.stringify({ user }));
    expect(profile.user).toBe(user);
    const reader = resolveProfile(profile, lab, 'linux');
    for (const { id } of runPresets)
      expect(
        outcomeOf(formOf({ preset: id }, reader), reader).problems,
      ).toEqual([]);
  },
);

it.for(['_', '__', '_.-'])('the account %s is invalid', (user) => {
  expect(parseProfile(JSON.stringify({ user })).user).toBe('');
  expect(() => parseLab({ ...lab, exampleUser: user })).toThrow('exampleUser');
});

it.each(['windows', 'linux'] as const)(
  'no preset breaks a rule, so the built page shows no finding (%s)',
  (laptop) => {
    const reader = { ...testContext, laptop };
    for (const { id } of runPresets) {
      const outcome = outcomeOf(formOf({ preset: id }, reader), reader);
      expect(findingsOf(outcome, reader)).toEqual([]);
    }
  },
);

describe('a Windows laptop, which has no uid', () => {
  const reader = { ...testContext, laptop: 'windows' as const };
  it.for(['powershell', 'cmd', 'bash'] as const)(
    'gets a command for the VNC desktop in %s',
    (shell) => {
      const form = formOf({ preset: 'vnc', on: 'laptop' }, reader);
      const result = toSpec(form, reader);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      const words = toItems(result.spec).map((item) => item.words);
      const rendered = renderGroups(words, shell, 'line');
      expect(rendered).toMatchObject({
        ok: true,
        text: expect.stringMatching(/(-u|--user) '?"?1000:1000/) as string,
      });
    },
  );

  it('is told which value a shell can’t express', () => {
    const form = formOf(
      { preset: 'r', on: 'laptop', env: [{ name: 'A', value: 'say "x"' }] },
      reader,
    );
    const result = toSpec(form, reader);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const words = toItems(result.spec).map((item) => item.words);
    const rendered = renderGroups(words, 'powershell', 'line');
    expect(rendered).toMatchObject({
      ok: false,
      why: { en: expect.stringContaining('A=say "x"') as string },
    });
  });
});

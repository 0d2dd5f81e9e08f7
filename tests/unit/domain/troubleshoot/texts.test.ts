import { describe, expect, it } from 'vitest';
import { errors } from '../../../../src/data/errors';
import { diagnose } from '../../../../src/domain/troubleshoot/diagnose';
import { errorPath } from '../../../../src/domain/troubleshoot/errorPath';
import { filterErrors } from '../../../../src/domain/troubleshoot/filterErrors';
import { maskSecrets } from '../../../../src/domain/troubleshoot/maskSecrets';
import { linesOf } from '../../../../src/domain/troubleshoot/pastedLog';
import { perMachine } from '../../../../src/domain/troubleshoot/perMachine';
import { phasesOf } from '../../../../src/domain/troubleshoot/phaseOf';
import { reportOf } from '../../../../src/domain/troubleshoot/report';
import {
  relevantLines,
  searchWords,
} from '../../../../src/domain/troubleshoot/relevantLines';

it.each([
  ['#9 [4/6] RUN x', 'build'],
  ['a #9 [4/6] RUN x', ''],
  [' => CACHED', 'build'],
  ['Step 1/3 : FROM a', 'build'],
  ['my Step 1/3 : FROM a', ''],
  ['docker build .', 'build'],
  ['docker builder', ''],
  ['docker pull a', 'pull'],
  ['Pulling from library/a', 'pull'],
  ['docker load -i a.tar', 'transfer'],
  ['a.tar.gz', 'transfer'],
  ['docker run a', 'run'],
  ['docker: Error', 'run'],
  ['my docker: Error', ''],
  ['Traceback (most recent call last)', 'runtime'],
  ['torch.cuda', 'runtime'],
  ['pytorch.org', ''],
  ['docker build . && docker run a', 'build'],
  ['', ''],
])('%j comes from the phase %j', (log, phase) => {
  expect(phasesOf(log)[0] ?? '').toBe(phase);
});

it('the commands on one machine are one block, in the order of the machines', () => {
  const commands = [
    { on: 'server', text: 'a' },
    { on: 'laptop', text: 'b' },
    { on: 'server', text: 'c' },
  ] as const;
  expect(perMachine(commands)).toEqual([
    { on: 'server', text: 'a\nc' },
    { on: 'laptop', text: 'b' },
  ]);
});

it('an error has its anchor on the page of errors', () => {
  expect(errorPath('no-space')).toBe('/troubleshoot/errors/#no-space');
});

describe('lines of a pasted log', () => {
  it('are what a terminal showed', () => {
    expect(
      linesOf('\u001b[31ma\u001b[0m\r\nb\rc\u200bd\u00a0e\u001b]0;t\u0007'),
    ).toEqual(['a', 'b', 'cd e']);
  });

  it('are truncated if they are too long', () => {
    expect(linesOf('x'.repeat(2001))).toEqual(['x'.repeat(2000)]);
    expect(linesOf('x'.repeat(2000))).toEqual(['x'.repeat(2000)]);
  });

  it('are the first and last ones if there are too many', () => {
    const line = `${'x'.repeat(999)}\n`;
    expect(linesOf(line.repeat(2000)).length).toBe(2001);
    const log = `first\n${line.repeat(2000)}last`;
    const lines = linesOf(log);
    expect([lines[0], lines.at(-1)]).toEqual(['first', 'last']);
    expect(lines.join('\n').length).toBe(2_000_001);
  });
});

describe('the informative lines', () => {
  it.each([
    ['a\nValueError: b\nc', ['ValueError: b']],
    ['a\nERROR b  \nERROR b\nfailed\nkilled', ['ERROR b', 'failed']],
    ['a\n\nb\n \nc', ['b', 'c']],
    ['', []],
  ])('of %j are %j', (log, lines) => {
    expect(relevantLines(log, 2)).toEqual(lines);
  });

  it.each([
    ['ab\nbc', 'bc'],
    [
      'CUDA error: out of memory at 0x7f in /a/b.py "x y" 3 1.2',
      'CUDA error out of memory at in',
    ],
    ['error error Error 数据 错误', 'error Error 数据 错误'],
    ['error [abcdef01] abcdef0 (x)', 'error abcdef0'],
    ['ERROR AT 0X7F ABCDEF01', 'ERROR AT'],
    ['', ''],
  ])('of %j, the keywords are %j', (log, words) => {
    expect(searchWords(log)).toBe(words);
  });

  it('have at most twelve keywords', () => {
    const log = `error ${'abcdefghijklmno'
      .split('')
      .map((c) => `w${c}`)
      .join(' ')}`;
    expect(searchWords(log).split(' ').length).toBe(12);
  });
});

it.each([
  ['ssh://tom:pw@host', 'ssh://tom:***@host'],
  ['tom:pw@host', 'tom:pw@host'],
  ['https://host:443/a@b', 'https://host:443/a@b'],
  ['PASSWORD=ab', 'PASSWORD=ab'],
  ['Password: abc', 'Password: ***'],
  ['passwords = "abc", x', 'passwords = "***", x'],
  ['api-key=abc&b=c', 'api-key=***&b=c'],
  ['AUTHORIZATION: basic abc', 'AUTHORIZATION: basic ***'],
  ['--TOKEN abc', '--TOKEN ***'],
  ['--token ab', '--token ab'],
  ['sk-0123456789', '***'],
  ['sk-012345678', 'sk-012345678'],
  ['task-0123456789', 'task-0123456789'],
  ['eyJ0123456789.01234.01234', '***'],
  ['eyJ012345678.01234.01234', 'eyJ012345678.01234.01234'],
  [
    '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----\nx',
    '***\nx',
  ],
  ['-----BEGIN PRIVATE KEY-----\nabc', '***'],
])('%j is shown as %j', (text, masked) => {
  expect(maskSecrets(text)).toBe(masked);
});

describe('the list of errors', () => {
  const all = { text: '', phase: '', machine: '' } as const;
  const ids = (
    filter: Parameters<typeof filterErrors>[0],
    locale: 'en' | 'zh' = 'en',
  ) =>
    filterErrors(filter, locale).flatMap(({ rows }) =>
      rows.map(({ id }) => id),
    );

  it('has each error once, complete', () => {
    expect(ids(all).sort()).toEqual(errors.map(({ id }) => id).sort());
  });

  it('is searched by words in any case, by the id, and by a message', () => {
    const row = errors[0]!;
    for (const text of [
      row.id,
      row.id.toUpperCase(),
      row.sample,
      ` ${row.id} `,
    ])
      expect(ids({ ...all, text })).toContain(row.id);
    expect(ids({ ...all, text: `${row.id} nonesuch` })).toEqual([]);
    expect(ids({ ...all, text: 'nonesuch' })).toEqual([]);
  });

  it('is searched in the fixes too', () => {
    for (const { id, fix } of errors)
      for (const { en } of fix) expect(ids({ ...all, text: en })).toContain(id);
  });

  it('is searched in the language of the page', () => {
    const chinese = ids({ ...all, text: '显存' }, 'zh');
    expect(chinese.length).toBeGreaterThan(0);
    expect(ids({ ...all, text: '显存' }, 'en').length).toBeLessThan(
      chinese.length,
    );
  });

  it('is filtered by phase or machine, without empty groups', () => {
    for (const { phase, rows } of filterErrors(
      { ...all, phase: 'run' },
      'en',
    )) {
      expect(phase.id).toBe('run');
      for (const { phases } of rows) expect(phases).toContain('run');
    }
    for (const { phase } of filterErrors({ ...all, machine: 'laptop' }, 'en'))
      expect(phase.on).toBe('laptop');
    expect(
      filterErrors({ ...all, phase: 'run', text: 'nonesuch' }, 'en'),
    ).toEqual([]);
  });
});

it('a report has the informative lines, without passwords, and the information that a helper needs', () => {
  const texts = {
    lines: 'Lines:',
    command: 'Command:',
    server: 'Server:',
    outputs: 'Outputs:',
  };
  const log = `start\nERROR PASSWORD=hunter2\n${Array.from({ length: 40 }, (_, i) => `error ${String(i)}`).join('\n')}`;
  const report = reportOf(log, texts, 'ash');
  expect(report).toMatch(
    /^Server: ash\nCommand: \n\nLines:\nERROR PASSWORD=\*\*\*\nerror 0\n/,
  );
  expect(report).toContain('error 28\n\nOutputs:\n$ docker version\n');
  expect(report).not.toContain('error 29');
  expect(report).toMatch(
    /\n\nOutputs:\n\$ docker version\n\n\$ docker info [^\n]+\n\n\$ nvidia-smi\n$/,
  );
});

describe('errors that a log repeats', () => {
  const full = 'write /a: no space left on device';

  it('are shown three times and counted', () => {
    const [found] = diagnose(`${full}\n`.repeat(5));
    expect(found?.count).toBe(5);
    expect(found?.lines.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('are counted once per line', () => {
    const [found] = diagnose(`${full} ${full}\n${full}`);
    expect(found?.count).toBe(2);
  });

  it('are counted up to two hundred', () => {
    expect(diagnose(`${full}\n`.repeat(300))[0]?.count).toBe(200);
  });
});

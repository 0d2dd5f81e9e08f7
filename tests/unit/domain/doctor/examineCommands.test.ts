import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { display } from '../../../../src/domain/command/word';
import { applyEdits } from '../../../../src/domain/text/edit';
import { examineCommands } from '../../../../src/domain/doctor/commands/examineCommands';
import { sharedServer } from '../../../support/ruleContexts';
import { runs, seed } from '../../../support/samples';

const context = { host: 'posix', shared: true } as const;
const examine = (text: string) => examineCommands(text, context);

/** The commands of a text as words, one line each. */
const read = (text: string) =>
  examine(text).commands.map(({ argv }) => argv.map(display).join(' '));

describe('what counts as a command', () => {
  it.for([
    ['docker ps', ['docker ps']],
    ['$ docker ps', ['docker ps']],
    ['# docker ps', []],
    ['tom@ash:~/a b$ docker ps', ['docker ps']],
    ['(base) tom@ash:~$ sudo docker ps', ['sudo docker ps']],
    ['[tom@ash ~]$ docker ps', ['docker ps']],
    ['PS C:\\Users\\tom> docker ps', ['docker ps']],
    ['C:\\Users\\tom>docker ps', ['docker ps']],
    ['```bash\ndocker ps\n```', ['docker ps']],
    ['- docker ps\n- docker images', ['docker ps', 'docker images']],
    ['1. docker ps\n2. docker images', ['docker ps', 'docker images']],
    ['1 docker ps\n2 docker images', ['docker ps', 'docker images']],
    ['> docker ps', ['docker ps']],
    ['Run `docker ps` and `docker images`.', ['docker ps', 'docker images']],
    ['运行：docker ps', ['docker ps']],
    [
      'docker rm `docker ps -aq`',
      ['docker rm $(docker ps -aq)', 'docker ps -aq'],
    ],
    ['cd /a && docker ps || docker images', ['docker ps', 'docker images']],
    ['for i in 0 1; do docker run -e I=$i x; done', ['docker run -e I=$i x']],
    ['if true; then docker ps; fi', ['docker ps']],
    ['ID=$(docker run -d x)', ['docker run -d x']],
    ['docker save x | gzip > x.gz', ['docker save x']],
    ['docker run x 2>/dev/null', ['docker run x']],
    ['args=(\n  docker run\n  --rm\n)\ndocker ps', ['docker ps']],
    ['docker run \\\n  --rm \\\n  x', ['docker run --rm x']],
    [
      'docker run `\n  --rm `\n  -v ${PWD}:/w x',
      ['docker run --rm -v $PWD:/w x'],
    ],
    [
      'docker run ^\n  --rm ^\n  -v %cd%:/w x',
      ['docker run --rm -v $PWD:/w x'],
    ],
    [
      'docker run `\n -v C:\\a:/b -e A=$env:B x',
      ['docker run -v C:\\a:/b -e A=$B x'],
    ],
    ['docker run \\\r\n  --rm \\\r\n  x\r\n', ['docker run --rm x']],
    ['docker run —rm –gpus all x', ['docker run --rm --gpus all x']],
    ['docker run –it x', ['docker run -it x']],
    ['docker run --gpus “device=0” x', ['docker run --gpus device=0 x']],
    ['docker run -v /a：/b -e A＝1 x', ['docker run -v /a:/b -e A=1 x']],
    ['docker run\u00a0--rm\u3000x', ['docker run --rm x']],
    ['docker run --rm \\ \n  x', ['docker run --rm x']],
    ['docker run\n  --rm\n  -it x', ['docker run --rm -it x']],
    [
      'docker run -v D:\\a\\b:/c <image>',
      ['docker run -v D:\\a\\b:/c <image>'],
    ],
    ['podman run --rm x', ['podman run --rm x']],
    ['docker compose up -d', ['docker compose up -d']],
    ['docker run x:1 ls *.py', ['docker run x:1 ls *.py']],
    ['the docker engine runs', []],
    ['import torch\nprint("docker run x")', []],
    ['', []],
  ] as const)('%j', ([text, commands]) => {
    expect(read(text)).toEqual(commands);
  });

  it('has verbs and prefixes', () => {
    const text = 'sudo -E docker container exec -it a bash; docker image ls';
    expect(examine(text).commands.map(({ head }) => head.verb)).toEqual([
      'exec',
      'image ls',
    ]);
  });

  it('explains each piece, and keeps unknown ones', () => {
    const text = 'sudo docker run --rm -it --foo -v /a:/b x:1 python a.py';
    const [command] = examine(text).commands;
    expect(
      command?.tokens.map(({ part, start, end, notes }) => [
        part,
        text.slice(start, end),
        notes.length,
      ]),
    ).toEqual([
      ['before', 'sudo', 1],
      ['docker', 'docker run', 1],
      ['option', '--rm', 1],
      ['option', '-it', 2],
      ['unknown', '--foo', 0],
      ['option', '-v /a:/b', 1],
      ['image', 'x:1', 1],
      ['command', 'python a.py', 1],
    ]);
  });
});

describe('copying damage is a finding where bash would fail on it', () => {
  it.for([
    ['docker run —rm x:1', 'typographic-dash', 'docker run --rm x:1'],
    ['docker run -e A=“b” x:1', 'curly-quotes', 'docker run -e A="b" x:1'],
    ['docker run -v /a：/b x:1', 'full-width', 'docker run -v /a:/b x:1'],
    ['docker run\u00a0x:1', 'invisible-space', 'docker run x:1'],
    ['docker run \\ \n x:1', 'space-after-backslash', 'docker run \\\n x:1'],
    [
      'docker run\n  --rm x:1',
      'missing-continuation',
      'docker run \\\n  --rm x:1',
    ],
    ['docker run x:1\r\n', 'windows-line-ends', 'docker run x:1\n'],
  ] as const)('%j: %s', ([text, rule, fixed]) => {
    const found = examine(text).findings.filter((f) => f.rule === rule);
    expect(found).toHaveLength(1);
    expect(
      applyEdits(
        text,
        found.flatMap((f) => f.edits),
      ),
    ).toBe(fixed);
    expect(examine(fixed).findings.map((f) => f.rule)).not.toContain(rule);
  });

  it.for([
    `docker run x:1 python -c 'print("他说“好”。——")'`,
    '# 先看——再说\ndocker run x:1',
    '$ docker run x:1',
    '```\ndocker run x:1\n```',
  ])('not in %j', (text) => {
    const rules = examine(text).findings.map((f) => f.rule);
    expect(
      rules.filter((id) => /dash|quotes|width|space|lines?/.test(id)),
    ).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  ...[
    'docker run ',
    'sudo ',
    'docker',
    ' --gpus ',
    '0,1',
    ' -v ',
    '/a:/b',
    ' -it',
  ],
  ...[
    ' x:1 ',
    '\n',
    ' \\\n',
    '\r\n',
    '`',
    '```\n',
    '“',
    '”',
    '—',
    '：',
    '\u00a0',
  ],
  ...[
    "'",
    '"',
    '$(',
    ')',
    '${',
    '}',
    '|',
    '&&',
    ';',
    '<',
    '>',
    '#',
    '$ ',
    '1 ',
  ],
  ...[
    'PS C:\\> ',
    ' ^\n',
    '%cd%',
    '$env:A',
    ' -p ',
    '80',
    ' --',
    '=',
    '\\',
    '😀',
  ],
);
const pasted = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 40,
  })
  .map((p) => p.join(''));

describe('any text', () => {
  it('produces spans and edits within it, in order, and never throws', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { commands, findings } = examine(text);
        const inText = (span: { start: number; end: number }) => {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        };
        for (const command of commands) {
          inText(command);
          let at = 0;
          for (const token of command.tokens) {
            inText(token);
            expect(token.start).toBeGreaterThanOrEqual(at);
            at = token.end;
          }
        }
        for (const finding of findings) {
          inText(finding);
          finding.edits.forEach(inText);
        }
      }),
      { numRuns: runs(400), seed },
    );
  });

  it.for([
    ['$(', 5000],
    ['${', 5000],
    ['`', 10000],
    ['"', 10000],
    ["'", 10001],
    ['docker run -v ', 700],
    ['docker run x\n', 800],
    ['a=1 ', 2500],
    ['—a ', 3000],
    ['“', 10000],
    ['\\', 10000],
    ['(base) ', 1400],
    ['sudo -E ', 1250],
    [' ', 10000],
    ['a:', 5000],
    ['-', 10000],
    ['docker`', 1400],
    ['1 ', 5000],
    ['$(docker run ', 800],
    ['[a', 5000],
    ['{a,', 3300],
    ['~', 10000],
  ] as const)(
    // With quadratic time, this would exceed the test's time limit.
    'finishes with %j, 4 × %i times',
    ([piece, times]) => {
      const text = piece.repeat(times * 4);
      const { commands } = examine(`docker run ${text}`);
      expect(commands.length).toBeGreaterThan(0);
      expect(examine(text).shell).toMatch(/bash|powershell|cmd/);
    },
  );
});

describe('the fix for a port outside the lab’s range', () => {
  const fixed = (text: string) => {
    const { findings } = examineCommands(text, sharedServer);
    return applyEdits(
      text,
      findings.flatMap(({ rule, edits }) =>
        rule === 'port-range' || rule === 'open-port' ? edits : [],
      ),
    );
  };

  it.for([
    // the tunnel generator gives the notebook the first port, TensorBoard the second
    ['-p 8888:8888', '-p 127.0.0.1:18040:8888'],
    ['-p 127.0.0.1:80:6006', '-p 127.0.0.1:18041:6006'],
    ['-p 192.0.2.10:80:80/tcp', '-p 192.0.2.10:18045:80/tcp'],
    [
      '-p 8888:8888 -p 9999:80 -p 18042:90',
      '-p 127.0.0.1:18040:8888 -p 127.0.0.1:18045:80 -p 127.0.0.1:18042:90',
    ],
    ['-p 127.0.0.1:80-81:80-81', '-p 127.0.0.1:80-81:80-81'],
    ['-p 80', '-p 127.0.0.1::80'],
    ['-p 1:1 -p 2:2', '-p 127.0.0.1:18045:1 -p 127.0.0.1:18040:2'],
  ])('%s becomes %s', ([before, after]) => {
    expect(fixed(`docker run ${before} x:1`)).toBe(`docker run ${after} x:1`);
  });

  it('gives two containers no port, because it would be the same', () => {
    expect(fixed('docker run -p 1:1 x:1\ndocker run -p 2:2 x:1')).toBe(
      'docker run -p 127.0.0.1:1:1 x:1\ndocker run -p 127.0.0.1:2:2 x:1',
    );
  });
});

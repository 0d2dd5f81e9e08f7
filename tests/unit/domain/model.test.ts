import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argvOf, lexBash } from '../../../src/domain/command/lex';
import { renderGroups } from '../../../src/domain/command/render/render';
import { toArgv, toItems } from '../../../src/domain/docker/toItems';
import { parseRun, specOf } from '../../../src/domain/docker/parseRun';
import type { Argv } from '../../../src/data/schema/command';
import { runs, seed } from '../../support/samples';
import { anyWord, randomSpec } from './randomSpec';

const specOfArgv = (argv: Argv) => {
  const parsed = parseRun(argv);
  return parsed && specOf(argv, parsed);
};

describe('the command model', () => {
  it('restores every spec from its words', () => {
    fc.assert(
      fc.property(randomSpec, (spec) => {
        expect(specOfArgv(toArgv(spec))).toEqual(spec);
      }),
      { numRuns: runs(500), seed },
    );
  });

  it.for(['lines', 'line'] as const)(
    'restores every spec from its bash text, in %s',
    (layout) => {
      fc.assert(
        fc.property(randomSpec, (spec) => {
          const groups = toItems(spec).map((item) => item.words);
          const rendered = renderGroups(groups, 'bash', layout);
          const text = rendered.ok ? rendered.text : '';
          const argv = argvOf(text);
          expect(argv && specOfArgv(argv), text).toEqual(spec);
        }),
        { numRuns: runs(400), seed },
      );
    },
  );

  it('never throws on any words', () => {
    const argv = fc.array(
      fc.oneof(
        anyWord,
        fc.constantFrom(
          ['docker'],
          ['run'],
          ['-v'],
          ['--gpus'],
          ['-it'],
          ['--'],
        ),
      ),
    );
    fc.assert(
      fc.property(argv, (words) => {
        const parsed = parseRun([['docker'], ['run'], ...words]);
        const seen = [
          parsed?.head,
          ...(parsed?.options ?? []),
          ...(parsed?.unknown ?? []),
          parsed?.end,
          parsed?.image,
          parsed?.command,
        ]
          .flatMap((r) => (r && r.to > r.from ? [r] : []))
          .sort((a, b) => a.from - b.from || a.to - b.to);
        // Every word is accounted for, and ranges overlap only if short options share a word.
        expect(seen.at(-1)?.to).toBe(words.length + 2);
        for (const [i, range] of seen.entries()) {
          expect(range.from).toBeLessThanOrEqual(seen[i - 1]?.to ?? 0);
        }
      }),
      { numRuns: runs(400), seed },
    );
  });
});

describe('lexBash', () => {
  const shellish = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'docker',
          ' run ',
          "'",
          '"',
          '\\',
          '\n',
          '\\\n',
          '$',
          '$(id -u)',
          '$HOME',
          '`',
          '|',
          '#',
          '~',
          '&&',
          '\r\n',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    )
    .map((p) => p.join(''));

  it('covers any text in order and never throws', () => {
    fc.assert(
      fc.property(shellish, (text) => {
        let at = 0;
        for (const token of lexBash(text)) {
          expect(token.start).toBe(at);
          expect(token.end).toBeGreaterThan(at);
          at = token.end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: runs(1000), seed },
    );
  });

  it.for([
    ['a b', [['a'], ['b']]],
    [String.raw`'a b' "c $ d" e\ f`, [['a b'], ['c $ d'], ['e f']]],
    ['-u "$(id -u):$(id -g)"', [['-u'], [{ dyn: 'uid' }, ':', { dyn: 'gid' }]]],
    ['-v ~/x:/x', [['-v'], [{ dyn: 'home' }, '/x:/x']]],
    ['-v "$PWD":/x', [['-v'], [{ dyn: 'cwd' }, ':/x']]],
    ['a \\\n  b # c', [['a'], ['b']]],
    ["''", [[]]],
    ['"\\"device=0,1\\""', [['"device=0,1"']]],
    ['a~b ~', [['a~b'], [{ dyn: 'home' }]]],
    [
      '$X ${Y}z',
      [[{ dyn: 'variable', name: 'X' }], [{ dyn: 'variable', name: 'Y' }, 'z']],
    ],
    [
      '"$HOMEWORK" $HOME',
      [[{ dyn: 'variable', name: 'HOMEWORK' }], [{ dyn: 'home' }]],
    ],
    ['a=$(ls "(")/x', [['a=', { dyn: 'script', text: '$(ls "(")' }, '/x']]],
    ['`ls` "`pwd`"', [[{ dyn: 'script', text: '$(ls)' }], [{ dyn: 'cwd' }]]],
    [
      '${A:-b c} $1 "$@"',
      [
        [{ dyn: 'script', text: '${A:-b c}' }],
        [{ dyn: 'script', text: '$1' }],
        [{ dyn: 'script', text: '$@' }],
      ],
    ],
    ["$'a\\nb'", [['a\nb']]],
    [
      'A=~/x -e=~/x ~:/h',
      [['A=', { dyn: 'home' }, '/x'], ['-e=~/x'], [{ dyn: 'home' }, ':/h']],
    ],
    ['a \\\r\n', [['a'], ['\r']]],
    ['\n# b\na', [['a']]],
    ["'~tom' 2 12", [['~tom'], ['2'], ['12']]],
  ] as const)('reads %s', ([text, argv]) => {
    expect(argvOf(text)).toEqual(argv);
  });

  it.for([
    '$(ls',
    '`ls',
    '${X:-"a"}',
    "$'\\x41'",
    '*.py',
    'a[1]',
    '{a,b}',
    "'open",
    '"open',
    'a | b',
    'a && b',
    'a > b',
    '~tom/x',
    'a 2>/dev/null',
    'a 1>b',
    'a 0<b',
  ])('doesn’t guess at %s', (text) => {
    expect(argvOf(text)).toBeNull();
  });
});

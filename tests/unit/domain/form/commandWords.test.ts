import { expect, it } from 'vitest';
import { commandWords } from '../../../../src/domain/form/commandWords';

it.for([
  ['python train.py', [['python'], ['train.py']]],
  ['python train.py ;', [['python'], ['train.py']]],
  [`ls '*.py' "a?" \\[x]`, [['ls'], ['*.py'], ['a?'], ['[x]']]],
  ['jq {} .a', [['jq'], ['{}'], ['.a']]],
] as const)('accepts %s', ([text, argv]) => {
  expect(commandWords(text)).toEqual({ ok: true, argv });
});

/** Input that the outer shell would act on before docker sees it, and the text that the inner shell gets. */
it.for([
  'python train.py &',
  'python train.py >',
  'python *.py',
  'cat part-?.csv',
  'ls [ab].py',
  'echo {1..3}',
  'cp a.{py,txt} /w',
  'a | b',
  'echo $HOME',
])('passes %s to the inner shell', (text) => {
  expect(commandWords(text)).toMatchObject({
    ok: false,
    fix: `bash -c '${text}'`,
  });
});

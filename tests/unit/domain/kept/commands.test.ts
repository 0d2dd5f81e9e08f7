import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { display } from '../../../../src/domain/command/word';
import { examineCommands } from '../../../../src/domain/doctor/commands/examineCommands';
import { commandRules } from '../../../../src/domain/doctor/commands/registry';
import { runRules } from '../../../../src/domain/doctor/run/registry';
import { commandTexts } from './commandTexts';
import { nearTexts } from '../../../support/nearTexts';
import { sharedServer } from '../../../support/ruleContexts';
import { exampleTexts } from '../../../support/ruleExamples';
import { keep, line } from './keep';

const foreign = readFileSync('tests/fixtures/foreign-commands.txt', 'utf8')
  .split(/^%%.*\n/m)
  .slice(1)
  .map((text) => text.trimEnd().replaceAll('␍', '\r'));

const ofRules = exampleTexts([...runRules, ...commandRules]);

const dirty = [
  'docker ps —all\ndocker images —all\ndocker run —rm “a:1”',
  '1  docker run —gpus all a\n2  docker ps',
  'tom@ash:~$ docker run –it “a”:1',
  'PS C:\\a> docker run `\n  -v ${PWD}:/a b',
  'docker run -e A=‘x y’ b\u200b',
  '> docker run ^\n> --rm a',
  'Type:\ndocker run --init\n  --rm a\r\n',
];

it.each([
  ['foreign', foreign],
  ['rules', ofRules],
  ['dirty', dirty],
  ...Object.entries(commandTexts),
  [
    'near',
    nearTexts(
      [...ofRules, ...dirty, ...Object.values(commandTexts).flat()].filter(
        ({ length }) => length < 200,
      ),
    ),
  ],
])('findings in pasted commands: %s', async (name, texts) => {
  const answers = texts.flatMap((text) => {
    const { shell, commands, findings } = examineCommands(text, sharedServer);
    return [
      line('####', shell, [text.slice(0, 100)]),
      ...commands.map(({ start, end, argv, spec }) =>
        line(' ', [start, end], spec !== null, argv.map(display)),
      ),
      ...findings.map(({ rule, severity, start, end, edits }) =>
        line('  !', rule, severity, [start, end], edits),
      ),
    ];
  });
  expect(answers.length).toBeGreaterThan(texts.length);
  await keep(`commands-${name}`, answers);
});

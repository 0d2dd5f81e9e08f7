import { expect, it } from 'vitest';
import { examineDockerfile } from '../../../../src/domain/doctor/dockerfile/examineDockerfile';
import { fileRules } from '../../../../src/domain/doctor/dockerfile/fileRegistry';
import { dockerfileRules } from '../../../../src/domain/doctor/dockerfile/shared/registry';
import { dockerfileTexts } from './dockerfileTexts';
import { mixedMachine } from '../../../support/ruleContexts';
import { nearTexts } from '../../../support/nearTexts';
import { exampleTexts } from '../../../support/ruleExamples';
import { keep, line } from './keep';

const ofRules = exampleTexts([...fileRules, ...dockerfileRules]);

const near = nearTexts(
  [...ofRules, ...Object.values(dockerfileTexts).flat()].filter(
    ({ length }) => length < 200,
  ),
);

it.each([
  ['rules', ofRules],
  ...Object.entries(dockerfileTexts),
  ['near', near],
])('findings in pasted Dockerfiles: %s', async (name, texts) => {
  const answers = texts.flatMap((text) => {
    const { findings, ignores } = examineDockerfile(text, mixedMachine);
    return [
      line('####', [text]),
      ...ignores.map(({ start, end, rules, over }) =>
        line('  #', rules, [start, end], [over.start, over.end]),
      ),
      ...findings.map(({ rule, start, end, edits }) =>
        line(
          '  !',
          rule,
          [text.slice(start, end), start],
          ...edits.map((edit) => [edit.start, edit.end, edit.text]),
        ),
      ),
    ];
  });
  expect(answers.length).toBeGreaterThan(texts.length);
  await keep(`dockerfiles-${name}`, answers);
});

import { expect, it } from 'vitest';
import { examineDockerfile } from '../../../../src/domain/doctor/dockerfile/examineDockerfile';
import { fileRules } from '../../../../src/domain/doctor/dockerfile/fileRegistry';
import { dockerfileRules } from '../../../../src/domain/doctor/dockerfile/registry';
import { dockerfileTexts } from './dockerfileTexts';
import { exampleTexts } from '../../../support/ruleExamples';
import { keep, line } from './keep';

/** Two GPUs of one machine with an old driver. */
const context = {
  machine: {
    cards: [
      { cc: '7.5', host: 'amd64' },
      { cc: '8.6', host: 'amd64' },
    ],
    driver: { version: '535.183.01' },
  },
} as const;

const ofRules = exampleTexts([...fileRules, ...dockerfileRules]);

it.each([['rules', ofRules], ...Object.entries(dockerfileTexts)])(
  'findings in pasted Dockerfiles: %s',
  async (name, texts) => {
    const answers = texts.flatMap((text) => {
      const { findings, ignores } = examineDockerfile(text, context);
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
  },
);

import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/domain/text/edit';
import { examineCommands } from '../../../../src/domain/doctor/commands/examineCommands';
import { commandRules } from '../../../../src/domain/doctor/commands/registry';
import { runRules } from '../../../../src/domain/doctor/run/registry';
import { sharedServer } from '../../../support/ruleContexts';
import { testExamples, testRules } from '../../../support/ruleExamples';

const findings = (text: string, docker?: string) =>
  examineCommands(text, { ...sharedServer, ...(docker && { docker }) })
    .findings;

testExamples(commandRules, findings);

// Characters damaged by copying have findings of their own.
const ofForms = runRules.filter(
  ({ id }) => id !== 'typography' && id !== 'invisible-space',
);

testRules(ofForms, (text) => findings(text).map(({ rule }) => rule));

describe('the Docker version of the machine where the command is typed', () => {
  it.for([
    ['docker run --annotation a=b x:1', '20.10.24', 'newer-flag'],
    ['docker run -v ./a:/b x:1', '20.10.24', 'relative-source'],
    ['docker run --annotation a=b x:1', '28.5.2', null],
    ['docker run -v ./a:/b x:1', '28.5.2', null],
    ['docker run -v ./a:/b x:1', '23.0', null],
    ['docker run -v ./a:/b x:1', '22.0', 'relative-source'],
    ['docker run --annotation a=b x:1', '24.0', null],
    ['docker run --annotation a=b x:1', '23.0', 'newer-flag'],
  ] as const)('%s on %s: %s', ([text, docker, rule]) => {
    const rules = findings(text, docker).map((f) => f.rule);
    const versioned = rules.filter((id) =>
      ['newer-flag', 'relative-source'].includes(id),
    );
    expect(versioned).toEqual(rule ? [rule] : []);
  });

  it('is satisfied by the fix', () => {
    const text = 'docker run -v ./a:/b -v .:/c -v ../d:/e x:1';
    const edits = findings(text, '20.10.24').flatMap((f) =>
      f.rule === 'relative-source' ? f.edits : [],
    );
    expect(applyEdits(text, edits)).toBe(
      'docker run -v "$PWD/a:/b" -v "$PWD:/c" -v "$PWD/../d:/e" x:1',
    );
  });
});

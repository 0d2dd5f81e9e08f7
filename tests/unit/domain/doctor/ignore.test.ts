import { describe, expect, it } from 'vitest';
import { allRules } from '../../../../src/domain/doctor/allRules';
import { examineCommands } from '../../../../src/domain/doctor/commands/examineCommands';
import { examineCompose } from '../../../../src/domain/doctor/compose/examineCompose';
import { examineDockerfile } from '../../../../src/domain/doctor/dockerfile/examineDockerfile';
import { applyEdits } from '../../../../src/domain/text/edit';
import { testExamples } from '../../../support/ruleExamples';

const context = { host: 'posix', shared: true } as const;
const inCommands = (text: string) => examineCommands(text, context).findings;
const rulesIn = (text: string) => inCommands(text).map(({ rule }) => rule);

describe('an ignore comment in a script', () => {
  const run = 'docker run --gpus all --name ann-a x:1';

  it.each([
    [`# doctor: ignore=all-gpus reserved for us\n${run}`, []],
    [`${run} # doctor: ignore=all-gpus reserved for us`, []],
    [`# doctor: ignore=all-gpus reserved for us\necho a\n\n${run} \\\n  b`, []],
    [`# doctor: ignore=all-gpus reserved for us\n${run}\n${run}`, ['all-gpus']],
    [`# doctor: ignore=all-gpus ours\n${run}\n`.repeat(2), []],
    [`${run}\n# doctor: ignore=all-gpus reserved for us`, ['all-gpus']],
    [
      `# doctor: ignore=all-gpus\n${run}`,
      ['all-gpus', 'ignore-without-reason'],
    ],
    [
      `# doctor: ignore=all-gpu reserved for us\n${run}`,
      ['all-gpus', 'ignore-unknown-rule'],
    ],
    [
      `# doctor: ignore=all-gpus,privileged reserved for us\ndocker run --privileged --gpus all --name ann-a x:1`,
      [],
    ],
    [`REM doctor: ignore=all-gpus reserved for us\r\n${run}`, []],
  ])('%j', (text, rules) => {
    expect(
      rulesIn(text)
        .filter((rule) => rule !== 'windows-line-ends')
        .sort(),
    ).toEqual(rules);
  });

  it('is corrected if its rule is misspelled', () => {
    const text = `# doctor: ignore=privileged,all-gpu reserved\n${run}`;
    const edits = inCommands(text).flatMap((f) =>
      f.rule === 'ignore-unknown-rule' ? f.edits : [],
    );
    expect(applyEdits(text, edits)).toBe(
      `# doctor: ignore=privileged,all-gpus reserved\n${run}`,
    );
  });
});

describe('an ignore comment in a Dockerfile', () => {
  const rulesOf = (text: string) =>
    examineDockerfile(text, {}).findings.map(({ rule }) => rule);

  it.each([
    [
      'FROM a:1\n# doctor: ignore=root-user the entry script drops root\nUSER root',
      [],
    ],
    [
      'FROM a:1\n# doctor: ignore=root-users it drops root\nUSER root',
      ['ignore-unknown-rule'],
    ],
    [
      'FROM a:1\n# doctor: ignore=root-user\nUSER root',
      ['ignore-without-reason'],
    ],
    // Docker has checks that aren't ours.
    ['# check=skip=SomeNewCheck\nFROM a:1', []],
  ])('%j', (text, rules) => {
    expect(rulesOf(text).filter((rule) => rule.startsWith('ignore-'))).toEqual(
      rules,
    );
  });

  it('corrects a misspelled name in place', () => {
    const text =
      'FROM a:1\n# doctor: ignore=root-users it drops root\nUSER root';
    const { findings } = examineDockerfile(text, {});
    expect(
      applyEdits(
        text,
        findings.flatMap(({ edits, rule }) =>
          rule === 'ignore-unknown-rule' ? edits : [],
        ),
      ),
    ).toBe(text.replace('root-users', 'root-user'));
  });
});

describe.each([
  ['command', inCommands],
  ['dockerfile', (text: string) => examineDockerfile(text, {}).findings],
  ['compose', (text: string) => examineCompose(text, context).findings],
] as const)('the examples of comments, of kind %s', (kind, findings) => {
  testExamples(
    allRules[kind].filter(({ id }) => id.startsWith('ignore-')),
    findings,
  );

  it('can name every other rule', () => {
    const [[text = ''] = []] = allRules[kind].flatMap(({ id, good }) =>
      id === 'ignore-unknown-rule' ? [good] : [],
    );
    for (const { id } of allRules[kind]) {
      const other = text.replace(/ignore=\S+/, `ignore=${id}`);
      const rules = findings(other).map(({ rule }) => rule);
      if (!id.startsWith('ignore-'))
        expect(rules, id).not.toContain('ignore-unknown-rule');
    }
  });

  it('contain what they ignore', () => {
    const rule = allRules[kind].find(({ id }) => id === 'ignore-unknown-rule');
    const text = rule?.bad.flat()[0] ?? '';
    const [, ignored] = /ignore=(\S+)s /.exec(text) ?? [];
    expect(findings(text).map(({ rule }) => rule)).toContain(ignored);
  });
});

import { expect, it } from 'vitest';
import { argvOf } from '../../../../src/domain/command/lex';
import { parseRun, specOf } from '../../../../src/domain/docker/parseRun';
import { dockerfileRules } from '../../../../src/domain/doctor/dockerfile/shared/registry';
import { runRules } from '../../../../src/domain/doctor/run/registry';
import { examine } from '../../../../src/domain/doctor/types';
import { sharedServer } from '../../../support/ruleContexts';
import { testRules } from '../../../support/ruleExamples';

function rulesFor(text: string): readonly string[] {
  const argv = argvOf(text);
  const parsed = argv && parseRun(argv);
  const spec = parsed && specOf(argv, parsed);
  if (!spec) throw new Error(`not a docker run that we understand: ${text}`);
  return examine({ ...sharedServer, spec }, runRules).map(({ rule }) => rule);
}

testRules(runRules, rulesFor);

/** A pasted command has no form, no fields, and no table above it. */
it.for([...runRules, ...dockerfileRules])(
  '$id mentions only the command or file',
  ({ title, why, fix }) => {
    for (const { en, zh } of [title, why, fix]) {
      expect(en).not.toMatch(
        /\b(generator|fields?|this (form|page)|(named|shown|listed) (above|below))\b/i,
      );
      expect(zh).not.toMatch(/上面给出|下面给出|生成器|表单|字段|页面/);
    }
  },
);

it('no two rules share a name', () => {
  const ids = [...runRules, ...dockerfileRules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

import { describe, expect, it } from 'vitest';
import { argvOf } from '../../../../src/domain/command/lex';
import { parseRun, specOf } from '../../../../src/domain/docker/parseRun';
import { dockerfileRules } from '../../../../src/domain/doctor/dockerfile/registry';
import { runRules } from '../../../../src/domain/doctor/run/registry';
import { badText, examine } from '../../../../src/domain/doctor/types';

function rulesFor(text: string): readonly string[] {
  const argv = argvOf(text);
  const parsed = argv && parseRun(argv);
  const spec = parsed && specOf(argv, parsed);
  if (!spec) throw new Error(`not a docker run that we understand: ${text}`);
  return examine(
    {
      spec,
      host: 'posix',
      shared: true,
      namePrefix: 'ann-',
      portRange: [18000, 18999],
      memoryGiB: 256,
    },
    runRules,
  ).map((f) => f.rule);
}

describe.for(runRules)('$id', (rule) => {
  it.for(rule.bad.map(badText))('finds %s', (text) => {
    expect(rulesFor(text)).toContain(rule.id);
  });

  it.for(rule.good)('reports nothing for %s', (text) => {
    expect(rulesFor(text)).not.toContain(rule.id);
  });
});

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

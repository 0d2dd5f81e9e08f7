import { describe, expect, it } from 'vitest';
import { argvOf } from '../../../../src/domain/command/lex';
import { parseRun, specOf } from '../../../../src/domain/docker/parseRun';
import { runRules } from '../../../../src/domain/doctor/run/registry';
import { examine } from '../../../../src/domain/doctor/types';

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
      namePrefix: 'tom-',
      portRange: [18000, 18999],
      memoryGiB: 256,
    },
    runRules,
  ).map((f) => f.rule);
}

describe.for(runRules)('$id', (rule) => {
  it.for(rule.bad)('finds %s', (text) => {
    expect(rulesFor(text)).toContain(rule.id);
  });

  it.for(rule.good)('is silent on %s', (text) => {
    expect(rulesFor(text)).not.toContain(rule.id);
  });
});

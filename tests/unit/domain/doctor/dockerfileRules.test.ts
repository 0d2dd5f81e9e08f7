import { describe, expect, it } from 'vitest';
import { dockerfileRules } from '../../../../src/domain/doctor/dockerfile/registry';
import { badText, examine } from '../../../../src/domain/doctor/types';
import { parseDockerfile } from '../../../../src/domain/dockerfile/parse';

const rulesFor = (text: string): readonly string[] =>
  examine(parseDockerfile(text), dockerfileRules).map(({ rule }) => rule);

describe.for(dockerfileRules)('$id', (rule) => {
  it.for(rule.bad.map(badText))('finds %s', (text) => {
    expect(rulesFor(text)).toContain(rule.id);
  });

  it.for(rule.good)('reports nothing for %s', (text) => {
    expect(rulesFor(text)).not.toContain(rule.id);
  });
});

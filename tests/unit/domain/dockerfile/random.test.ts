import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDockerfile } from '../../../../src/domain/dockerfile/parse';
import { fromGroups } from '../../../../src/domain/dockerfile/parsed';
import { dockerCodec } from '../../../../src/domain/dockerfile/formState';
import { recipeOf } from '../../../../src/domain/dockerfile/spec';
import { dockerOutcome } from '../../../../src/domain/dockerfile/outcome';
import { contextFor, filesOf } from '../../../support/dockerStates';
import { anyDockerOutcome } from '../../../support/randomDocker';
import { runs, seed } from '../../../support/samples';

describe('random forms', () => {
  it('produce problems or a Dockerfile that parses as intended, the same each time', () => {
    let good = 0;
    fc.assert(
      fc.property(anyDockerOutcome, (outcome) => {
        expect(outcome.result === null).toBe(outcome.problems.length > 0);
        if (!outcome.result) return;
        good++;
        const { spec, groups } = outcome.result;
        const text = filesOf(outcome).get('Dockerfile') ?? '';
        expect(parseDockerfile(text)).toEqual(fromGroups(groups));
        // PEP 668: every call of pip is allowed to change the system
        if (spec.base.python === 'framework' && text.includes('pip install'))
          expect(text).toContain('PIP_BREAK_SYSTEM_PACKAGES=1');
        const again = dockerOutcome(spec.recipe, outcome.form, spec.context);
        expect(filesOf(again)).toEqual(filesOf(outcome));
      }),
      { numRuns: runs(200), seed },
    );
    // The others have a problem at a field, or a file of a format that isn’t read.
    expect(good).toBeGreaterThan(runs(40));
  });

  it('survive a round trip through address and storage', () => {
    fc.assert(
      fc.property(anyDockerOutcome, ({ form }) => {
        const query = Object.fromEntries(
          Object.entries(dockerCodec.writeChoices(form)).filter(
            (pair): pair is [string, string] => pair[1] !== null,
          ),
        );
        const edits = {
          ...dockerCodec.readChoices(query).edits,
          ...dockerCodec.readTexts(dockerCodec.writeTexts(form, 'with memory'))
            .edits,
        };
        expect({ ...form, ...edits }).toEqual(form);
        expect(Object.keys(edits).sort()).toEqual(Object.keys(form).sort());
      }),
    );
  });
});

describe('rejected values', () => {
  const context = contextFor('ash');
  const recipe = recipeOf('pytorch');
  const blank = { ...recipe.form, tag: 'tom/train:1.0' };
  it.for([
    ['apt', 'git; rm -rf /'],
    ['apt', '-o=Dpkg::Pre-Invoke::=sh'],
    ['pip', '--index-url'],
    ['pip', '-r/etc/passwd'],
    ['conda', '--file=x'],
    ['cran', 'a"),system("x'],
    ['timezone', '../../etc/passwd'],
    ['uid', '0'],
    ['workdir', '/a\nRUN touch canary'],
    ['title', 'a\nRUN touch canary'],
    ['command', 'a && b'],
    ['tag', 'Tom:1'],
    ['image', 'debian:12\nRUN touch canary'],
    ['image', 'debian:12 AS x'],
    ['maxJobs', '4; touch canary'],
    ['mirror', 'lab'],
  ] as const)('%s: %s', ([field, value]) => {
    const form = { ...blank, extension: true, [field]: value };
    const { problems, result } = dockerOutcome(recipe, form, {
      ...context,
      mirrors: {},
    });
    expect(result).toBeNull();
    expect(problems.map((p) => p.field)).toEqual([field]);
  });
});

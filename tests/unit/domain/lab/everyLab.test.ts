import { describe, expect, it } from 'vitest';
import own from '../../../../lab.config';
import { recipes } from '../../../../src/data/recipes';
import { runPresets } from '../../../../src/data/runPresets';
import { dockerOutcome } from '../../../../src/domain/dockerfile/outcome';
import { dockerForm } from '../../../../src/domain/dockerfile/spec';
import { parseLab } from '../../../../src/domain/lab/parseLab';
import { emptyProfile } from '../../../../src/domain/profile/parseProfile';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import { formOf } from '../../../../src/domain/run/formOf';
import { toSpec } from '../../../../src/domain/run/toSpec';
import example from '../../../labs/example';
import other from '../../../labs/other';

/** What must hold for any lab: this project's own, whatever it contains, and the two test labs. */
const labs = [
  ['the lab file', parseLab(own)],
  ['the example', parseLab(example)],
  ['another lab', parseLab(other)],
] as const;

describe.each(labs)('%s', (_, lab) => {
  const readers = lab.servers.map(({ id }) =>
    resolveProfile({ ...emptyProfile, server: id }, lab, 'linux'),
  );

  it('has a command for every preset on every server', () => {
    for (const reader of readers)
      for (const { id } of runPresets) {
        const result = toSpec(formOf({ preset: id }, reader), reader);
        expect(result.ok, `${reader.server.id} ${id}`).toBe(true);
      }
  });

  it('has a Dockerfile with the lab’s registry and mirrors for every recipe', () => {
    for (const { server, imagePrefix } of readers)
      for (const recipe of recipes) {
        const { mirrors, registryPrefix } = lab;
        const context = { server, imagePrefix, mirrors, registryPrefix };
        const form = dockerForm({ recipe: recipe.id }, context);
        const { result, problems } = dockerOutcome(recipe, form, context);
        expect(problems, `${server.id} ${recipe.id}`).toEqual([]);
        const image = result?.spec.base.image ?? '';
        if (registryPrefix && !image.startsWith('nvcr.io/'))
          expect(image).toContain(registryPrefix);
      }
  });
});

import { expect, test } from 'vitest';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import { outcomeOfState } from '../../../support/dockerStates';

/** The field that the page links to for each instruction of a kind. */
test.each<[DockerEdits, string, readonly string[]]>([
  [{ requirements: false, pip: 'einops' }, 'pip install', ['pip']],
  [{ requirements: true, pip: '' }, 'pip install', ['requirements']],
  [{ requirements: true, pip: 'einops' }, 'pip install', ['pip']],
  [{ requirements: false, service: 'jupyter' }, 'pip install', ['service']],
])('%j: the field of %s is %j', (state, part, fields) => {
  const groups = outcomeOfState(state).result?.groups.flat() ?? [];
  const found = groups.filter(({ body }) => body.includes(part));
  expect(found.map(({ field }) => field)).toEqual(fields);
});

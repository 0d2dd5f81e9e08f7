import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromGroups } from '../../../../src/domain/dockerfile/parsed';
import { parseDockerfile } from '../../../../src/domain/dockerfile/parse';
import { filesOf, outcomeOfState, states } from '../../../support/dockerStates';

/** `UPDATE_DOCKERFILES=1 npx vitest run golden` rewrites them; review the diff. */
const update = process.env['UPDATE_DOCKERFILES'] === '1';
const folder = path.join(import.meta.dirname, '../../../fixtures/dockerfiles');

/** All files of a state in one text, as stored. */
const golden = (files: ReadonlyMap<string, string>) =>
  [...files]
    .map(([name, text], i) => (i ? `#### ${name}\n${text}` : text))
    .join('\n');

describe.for(Object.entries(states))('%s', ([name, state]) => {
  const outcome = outcomeOfState(state);
  const files = filesOf(outcome);

  it('matches the stored Dockerfile', () => {
    const file = path.join(folder, `${name}.Dockerfile`);
    if (update) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, golden(files));
    }
    expect(golden(files)).toBe(readFileSync(file, 'utf8'));
  });

  it('is parsed as intended', () => {
    const parsed = parseDockerfile(files.get('Dockerfile') ?? '');
    expect(parsed).toEqual(fromGroups(outcome.result?.groups ?? []));
  });

  it('has the same instructions in Chinese', () => {
    expect(
      parseDockerfile(filesOf(outcome, 'zh').get('Dockerfile') ?? ''),
    ).toEqual(parseDockerfile(files.get('Dockerfile') ?? ''));
  });

  it('fetches no syntax from Docker Hub and keeps no package lists', () => {
    const text = files.get('Dockerfile') ?? '';
    expect(text).not.toMatch(/^# *syntax=/im);
    const updates = text.match(/apt-get update/g)?.length ?? 0;
    expect(text.match(/rm -rf \/var\/lib\/apt\/lists/g)?.length ?? 0).toBe(
      updates,
    );
    expect(text).not.toMatch(/(?<!uv )pip install (?!--no-cache-dir)/);
  });
});

it('stores no Dockerfile without a state', () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(states)
      .map((name) => `${name}.Dockerfile`)
      .sort(),
  );
});

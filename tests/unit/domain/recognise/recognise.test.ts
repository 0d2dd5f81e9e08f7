import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errors } from '../../../../src/data/errors';
import { recognise } from '../../../../src/domain/recognise/recognise';
import { awkwardPastes } from './awkwardPastes';
import { pastes } from './pastes';
import { runs, seed } from '../../../support/samples';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures');
const filesIn = (folder: string, end: string) =>
  readdirSync(path.join(fixtures, folder))
    .filter((name) => name.endsWith(end))
    .map(
      (name) =>
        [
          name,
          readFileSync(path.join(fixtures, folder, name), 'utf8'),
        ] as const,
    );

describe('what a text in the box is', () => {
  it.each([...pastes, ...awkwardPastes])('%s: %s', (kind, text) => {
    expect(recognise(text)).toBe(kind);
  });

  it('takes every recorded nvidia-smi for one, or for a message where it holds no card', () => {
    const other = filesIn('nvidia-smi', '.txt').filter(
      ([, text]) => !['smi', 'log'].includes(recognise(text)),
    );
    expect(other.map(([name]) => name)).toEqual([]);
  });

  it('takes every golden Dockerfile for one', () => {
    for (const [name, text] of filesIn('dockerfiles', '.Dockerfile'))
      // The files beside it come after a line with ####.
      expect(recognise(text.split('\n####')[0] ?? ''), name).toBe('dockerfile');
  });

  it('takes every message of the table for one', () => {
    const other = errors.filter(({ sample }) => recognise(sample) !== 'log');
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(...pastes.map(([, text]) => text)),
          ),
        ),
        (parts) => {
          expect(recognise(parts.join('\n'))).toBeTypeOf('string');
        },
      ),
      { numRuns: runs(400), seed },
    );
  });
});

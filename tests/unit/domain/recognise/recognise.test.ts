import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { errors } from '../../../../src/data/errors';
import { recognise } from '../../../../src/domain/recognise/recognise';
import { awkwardPastes } from './awkwardPastes';
import { heldOutPastes } from './heldOutPastes';
import { pastes } from './pastes';

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

describe('the kind of a text in the search box', () => {
  it.each([...pastes, ...awkwardPastes])('%s: %s', (kind, text) => {
    expect(recognise(text)).toBe(kind);
  });

  it('is right for 99 of 100 held-out texts', () => {
    const other = heldOutPastes.filter(
      ([kind, text]) => recognise(text) !== kind,
    );
    expect(heldOutPastes).toHaveLength(100);
    expect(other.length, JSON.stringify(other)).toBeLessThanOrEqual(1);
  });

  it('recognizes every recorded nvidia-smi output, or a message if it lists no GPU', () => {
    const other = filesIn('nvidia-smi', '.txt').filter(
      ([, text]) => !['smi', 'log'].includes(recognise(text)),
    );
    expect(other.map(([name]) => name)).toEqual([]);
  });

  it('recognizes every golden Dockerfile', () => {
    for (const [name, text] of filesIn('dockerfiles', '.Dockerfile'))
      // A line with #### separates the files next to it.
      expect(recognise(text.split('\n####')[0] ?? ''), name).toBe('dockerfile');
  });

  it('recognizes every message in the error table', () => {
    const other = errors.filter(({ sample }) => recognise(sample) !== 'log');
    expect(other.map(({ id }) => id)).toEqual([]);
  });
});

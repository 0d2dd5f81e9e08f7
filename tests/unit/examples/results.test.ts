import { describe, expect, it } from 'vitest';
import results from '../../../src/data/exampleResults.json';
import { exampleIds, hashExample } from '../../support/examples';

const byId: Readonly<Record<string, (typeof results)['stata-vnc']>> = results;

describe('the recorded results of the examples', () => {
  it('exist for every example, and for no other', () => {
    expect(Object.keys(results)).toEqual([...exampleIds].sort());
  });

  it.each(exampleIds)('match the files of %s', (id) => {
    const result = byId[id];
    expect(
      result?.hash,
      'the example changed: UPDATE_EXAMPLE_RESULTS=1 npm run test:engine',
    ).toBe(hashExample(id));
    expect(result?.kind).toMatch(/^(built|stand-in|parsed)$/);
    expect(result?.on).toMatch(/^Debian \d+\.\d+$/);
    expect(result?.engine).toMatch(/^\d+\.\d+/);
    expect(result?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

import { describe, expect, it } from 'vitest';
import { errors } from '../../../src/data/errors';

describe('the table of errors', () => {
  it('uses each id once', () => {
    const ids = errors.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names a source wherever it does not say that there is none', () => {
    for (const { id, evidence, sources } of errors) {
      expect(sources.length > 0, id).toBe(evidence !== 'memory');
      for (const source of sources) {
        expect(source, id).toMatch(/^(measured|https:\/\/\S+)$/);
      }
    }
  });

  it('has patterns without state, so that each search begins anew', () => {
    for (const { id, pattern, only } of errors)
      for (const { flags } of [pattern, ...(only ? [only] : [])])
        expect(flags, id).toMatch(/^i?$/);
  });

  it('says every fix in both languages, the Chinese one in Chinese', () => {
    for (const { id, cause, fix } of errors) {
      for (const text of [cause, ...fix]) {
        expect(text.en, id).not.toMatch(/\p{Script=Han}/u);
        if (!text.en.startsWith('`')) {
          expect(text.zh, id).toMatch(/\p{Script=Han}/u);
        }
      }
    }
  });
});

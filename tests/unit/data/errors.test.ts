import { describe, expect, it } from 'vitest';
import { errors } from '../../../src/data/errors';

describe('the table of errors', () => {
  it('has unique ids', () => {
    const ids = errors.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names a source unless the evidence says that there is none', () => {
    for (const { id, evidence, sources } of errors) {
      expect(sources.length > 0, id).toBe(evidence !== 'memory');
      for (const source of sources) {
        expect(source, id).toMatch(/^(measured|https:\/\/\S+)$/);
      }
    }
  });

  it('has stateless patterns, so every search starts at the beginning', () => {
    for (const { id, pattern, only } of errors)
      for (const { flags } of [pattern, ...(only ? [only] : [])])
        expect(flags, id).toMatch(/^i?$/);
  });

  it('describes every fix in both languages, with Chinese characters in the Chinese text', () => {
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

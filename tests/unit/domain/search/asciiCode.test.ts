import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../../../src/domain/search/asciiCode';

const signs = fc.string({
  unit: fc.constantFrom(...Array.from('ab ^"\'\\`{}共享内存的😀“”，\n~')),
});

describe('texts encoded as ASCII', () => {
  it('are decoded unchanged', () => {
    fc.assert(
      fc.property(fc.array(signs), (texts) => {
        expect(decode(encode(texts))).toEqual(texts);
      }),
    );
  });

  it('use two-character codes for rarer characters', () => {
    const all = Array.from({ length: 1300 }, (_, i) =>
      String.fromCharCode(0x4e00 + i),
    ).join('');
    const coded = encode([all]);
    expect(coded.coded[0]).toMatch(/^[\x20-\x7e]+$/);
    expect(decode(coded)).toEqual([all]);
  });

  it('fail if there are more characters than codes', () => {
    const all = Array.from({ length: 2000 }, (_, i) =>
      String.fromCharCode(0x4e00 + i),
    ).join('');
    expect(() => encode([all])).toThrow(RangeError);
  });
});

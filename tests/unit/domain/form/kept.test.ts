import { describe, expect, it } from 'vitest';
import { printable } from '../../../../src/domain/form/checks';
import { dockerCodec } from '../../../../src/domain/dockerfile/formState';
import { runCodec } from '../../../../src/domain/run/formState';

/** The tab's storage returns what the reader typed completely, whatever its length. */
describe.each([
  ['run', runCodec],
  ['Dockerfile', dockerCodec],
] as const)('the %s form', (_, codec) => {
  it.each([30, 31, 200])('keeps %i variables', (count) => {
    const env = Array.from({ length: count }, (_row, i) => ({
      name: `NAME_${String(i)}`,
      value: 'x',
    }));
    expect(codec.readTexts(JSON.stringify({ env })).edits.env).toEqual(env);
  });

  it.each([2000, 2001, 4001, 100_000])(
    'keeps a text of %i characters',
    (length) => {
      const text = 'x'.repeat(length);
      const edits = { command: text, env: [{ name: 'A', value: text }] };
      expect(codec.readTexts(JSON.stringify(edits)).edits).toEqual(edits);
    },
  );
});

describe('the longest argument that Linux allows', () => {
  it.each([
    ['x'.repeat(43_690), true],
    ['x'.repeat(43_691), false],
    ['好'.repeat(43_690), true],
  ])('is a limit that the field mentions', (text, good) => {
    expect(Buffer.byteLength(text)).toBeLessThan(131_072);
    expect(printable(text) === null).toBe(good);
  });
});

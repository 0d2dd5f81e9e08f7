import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../../../src/domain/text/inline';

describe('the marks in a fact’s text', () => {
  it('are split off in order', () => {
    expect(parseInline('Use `-o`, **always**: *here*.')).toEqual([
      { kind: 'text', text: 'Use ' },
      { kind: 'code', text: '-o' },
      { kind: 'text', text: ', ' },
      { kind: 'strong', text: 'always' },
      { kind: 'text', text: ': ' },
      { kind: 'emphasis', text: 'here' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('keep a text without marks unchanged', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replace(/[`*]/g, '');
        expect(parseInline(plain).map((piece) => piece.text)).toEqual(
          plain === '' ? [] : [plain],
        );
      }),
    );
  });

  it('are ordinary characters without a partner', () => {
    expect(parseInline('5 * 3 and `')).toEqual([
      { kind: 'text', text: '5 * 3 and `' },
    ]);
  });

  it('finds the placeholder for the lab’s contact, and no other', () => {
    expect(parseInline('Ask them ({contact}): `{contact}` {other}')).toEqual([
      { kind: 'text', text: 'Ask them (' },
      { kind: 'contact', text: '' },
      { kind: 'text', text: '): ' },
      { kind: 'code', text: '{contact}' },
      { kind: 'text', text: ' {other}' },
    ]);
  });
});

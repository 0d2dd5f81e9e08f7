import fc from 'fast-check';

/** Strings that a chat program, a curious reader, or an attacker may put into a link. */
const planted = [
  '%',
  '%00',
  '%zz',
  '<img src=x onerror=alert(1)>',
  '"',
  '}',
  '{"__proto__":{"polluted":1}}',
  '&__proto__[polluted]=1&constructor.prototype.polluted=1',
  '&gpus=9999999999999999999',
  '&preset=__proto__',
  '%F0%9F%98',
  '\u202E',
  '#',
  '𝟘',
];

/**
 * Copies of an address with characters removed from, or strings inserted into,
 * its query and anchor.
 *
 * @param from - an address with a query or an anchor
 */
export function mutated(
  from: string,
  count: number,
  seed: number,
): readonly string[] {
  const start = from.search(/[?#]/) + 1;
  const edit = fc.record({
    at: fc.integer({ min: start, max: from.length }),
    remove: fc.integer({ min: 0, max: 12 }),
    add: fc.oneof(fc.constantFrom(...planted), fc.string({ maxLength: 4 })),
  });
  return fc
    .sample(fc.array(edit, { minLength: 1, maxLength: 4 }), {
      seed,
      numRuns: count,
    })
    .map((edits) =>
      edits.reduce(
        (text, { at, remove, add }) =>
          text.slice(0, at) + add + text.slice(at + remove),
        from,
      ),
    );
}

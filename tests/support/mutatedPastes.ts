import fc from 'fast-check';

/**
 * What breaks readers: unclosed quotes and brackets, continuations of three
 * shells, heredocs, line ends, escapes, typographic and invisible characters,
 * half of a pair of UTF-16, and beginnings of commands, instructions, and keys.
 */
const planted = [
  ...['\\\n', '`\n', '^\n', '\r\n', '\n', '\t', ' ', '    ', '\\', '`'],
  ...['"', "'", '$', '${', '${A:-', '}', '$(', ')', '(', '[', '["a", ', ']'],
  ...['{', '<<EOF\n', '<<-"E"\n', 'EOF\n', '&&', '|', ';', '#', '# c\n'],
  ...['\u00a0', '\ufeff', '\u200b', '—', '“', '：', '镜像', '😀', '\ud83d'],
  ...['\u001b[31m', '\u001b]0;', '--', '-v ', '-c ', '=', ':', ',', '/', '~'],
  ...['docker run ', '$ ', '> ', 'FROM ', 'RUN ', 'ONBUILD ', '# escape=`\n'],
  ...['services:\n', '- ', '&a ', '*a', '!!binary ', '? ', '---\n', '```\n'],
  ...['# doctor: ignore=x y\n', 'Error: ', 'a', '0', '@', '%', '<', '*'],
];

/** Longer repetitions show quadratic time. */
const LONG = 12_000;

/**
 * Texts joined from examples, with parts removed, inserted, or repeated.
 *
 * @param examples - texts of one kind
 * @param longest - number of characters that a repetition may add, at most 12,000
 */
export function mutatedPastes(
  examples: readonly string[],
  longest = LONG,
): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(),
    cut: fc.oneof(fc.constant(0), fc.nat(40)),
    piece: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...planted) },
      fc.string({ maxLength: 4, unit: 'binary' }),
      fc.constant(null),
    ),
    times: fc.constantFrom(0, 1, 1, 2, 30, LONG),
  });
  return fc
    .tuple(
      fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 3 }),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
    )
    .map(([parts, edits]) =>
      edits.reduce((text, { at, cut, piece, times }) => {
        const from = at % (text.length + 1);
        // Without a piece, a part of the text itself is repeated.
        const put = piece ?? text.slice(from, from + 30);
        const most = Math.ceil(longest / Math.max(put.length, 1));
        return (
          text.slice(0, from) +
          put.repeat(Math.min(times, most)) +
          text.slice(from + cut)
        );
      }, parts.join('\n')),
    );
}

/** A string literal of JSON or Python with a line break in it. */
const BROKEN = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g;
/** A line that is an element of a list of strings. */
const ELEMENT = /^\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'),?$/;

/**
 * The lines of an output that was printed as string literals: `stdout` and
 * `stdout_lines` of ansible, a `repr` of Python. Any other text is returned
 * unchanged.
 */
export function unquoted(text: string): string {
  const lines = text
    .replace(BROKEN, (literal) =>
      literal.includes('\\n')
        ? `\n${decoded(literal.slice(1, -1))}\n`
        : literal,
    )
    .split('\n');
  const elements = lines.filter((line) => ELEMENT.test(line)).length;
  return elements > 1 && elements * 2 >= lines.length
    ? lines.map((line) => decoded(elementOf(line) ?? line)).join('\n')
    : lines.join('\n');
}

const elementOf = (line: string): string | undefined => {
  const [, double, single] = ELEMENT.exec(line) ?? [];
  return double ?? single;
};

const decoded = (text: string): string =>
  text
    .replace(/(?:\\r)?\\n/g, '\n')
    .replace(/\\t/g, '\t')
    .replace(/\\(["'\\/])/g, '$1');

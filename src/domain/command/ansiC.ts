const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  e: '\u001b',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

/**
 * Reads `$'a\tb'`, whose backslashes bash resolves itself. Null if there is
 * none at this position; `parts` is null if it contains an escape that is not
 * in the table above.
 * https://www.gnu.org/software/bash/manual/bash.html#ANSI_002dC-Quoting
 */
export function ansiCAt(
  text: string,
  at: number,
): { readonly parts: readonly string[] | null; readonly end: number } | null {
  if (!text.startsWith("$'", at)) return null;
  let value = '';
  let understood = true;
  let i = at + 2;
  for (; i < text.length && text[i] !== "'"; i++) {
    const c = text.charAt(i);
    if (c !== '\\') {
      value += c;
      continue;
    }
    const meant = escapes[text.charAt(++i)];
    understood &&= meant !== undefined;
    value += meant ?? '';
  }
  const closed = i < text.length;
  return {
    parts: understood && closed ? [value] : null,
    end: closed ? i + 1 : text.length,
  };
}

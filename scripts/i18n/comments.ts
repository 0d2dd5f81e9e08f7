/** How a comment starts, by the language of a fence. Fences in other languages are compared as they are. */
const marks: Readonly<Record<string, RegExp>> = {
  ...forAll(
    [
      'bash',
      'sh',
      'shell',
      'docker',
      'dockerfile',
      'yaml',
      'yml',
      'python',
      'py',
      'r',
      'powershell',
      'toml',
      'ini',
      'ssh',
      'nginx',
      'makefile',
    ],
    /^#(?!!)/,
  ),
  ...forAll(['js', 'ts', 'tsx', 'jsx', 'jsonc', 'cpp', 'c', 'cuda'], /^\/\//),
  ...forAll(['batch', 'bat', 'cmd'], /^(rem(?=\s|$)|::)/i),
};

/**
 * Code without its comments, blank lines, and trailing spaces: the part that must
 * be the same in both languages. A comment marker inside quotes or inside a word
 * doesn't start a comment.
 */
export function withoutComments(code: string, language: string): string {
  const mark = marks[language.toLowerCase()];
  return code
    .split('\n')
    .map((line) =>
      (mark === undefined
        ? line
        : line.slice(0, commentStart(line, mark))
      ).trimEnd(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

function commentStart(line: string, mark: RegExp): number {
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || char === '`') {
      quote = char;
    } else if (/^\s?$/.test(line.charAt(at - 1)) && mark.test(line.slice(at))) {
      return at;
    }
  }
  return line.length;
}

function forAll(
  languages: readonly string[],
  mark: RegExp,
): Record<string, RegExp> {
  return Object.fromEntries(languages.map((language) => [language, mark]));
}

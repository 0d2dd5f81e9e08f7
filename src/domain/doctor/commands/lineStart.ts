/** A client call, including `sudo` and variables before it. */
const call = String.raw`(?:[A-Za-z_]\w*=\S*\s+|sudo\s+(?:-\S+\s+)*|time\s+|nohup\s+|exec\s+)*(?:\/\S{1,100}\/)?(?:docker|nvidia-docker|podman|docker-compose)(?:\.exe)?\s`;

/** Whether a line begins with a client call. */
export const beginsWithCall = new RegExp(`^\\s*${call}`);

const user = String.raw`(?:\([\w.-]{1,40}\)\s*)?\[?[\w.-]{1,40}@[\w.-]{1,60}[^\n$#%>]{0,120}[$#%>]`;
const windows = String.raw`(?:PS\s+)?[A-Za-z]:\\?[^>\n]{0,200}>|PS>`;

const starts: readonly RegExp[] = [
  // a Markdown list item or quotation before a command
  new RegExp(`^\\s*(?:[-*+•]|>|\\d{1,3}[.)、])\\s+(?=(?:[$#]\\s+)?${call})`),
  new RegExp(`^\\s*(?:${user})\\s*`),
  new RegExp(`^\\s*(?:${windows})\\s*`, 'i'),
  /^\s*(?:\([\w.-]{1,40}\)\s*)?(?:\$|%|❯|➜(?:\s+\S{1,60})?)\s+/,
  // the continuation prompt of a multi-line command
  /^\s*>>?\s+(?=\S)/,
  // a few words of prose before the command
  new RegExp(`^[^\`'"=|&;$]{1,80}[:：]\\s*(?=${call})`),
];

/** The length of the prompt, list marker, or number at the beginning of a line. */
export function startLength(line: string, numbered: boolean): number {
  let at = numbered
    ? (/^\s*\d{1,5}\s*[:|.)]?\s?/.exec(line)?.[0].length ?? 0)
    : 0;
  for (let round = 0; round < 3; round++) {
    const rest = line.slice(at);
    const length =
      starts.map((start) => start.exec(rest)?.[0].length ?? 0).find(Boolean) ??
      0;
    if (!length) return at;
    at += length;
  }
  return at;
}

/** Whether the lines have ascending numbers, as in an editor or a log. */
export function isNumbered(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim());
  const numbers = filled.map((line) =>
    Number(/^\s*(\d{1,5})(?:\s*[:|.)]\s?|\s)/.exec(line)?.[1] ?? NaN),
  );
  return (
    numbers.length > 1 &&
    numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1)
  );
}

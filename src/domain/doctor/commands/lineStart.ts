/** A call of a client, `sudo` and variables before it included. */
const call = String.raw`(?:[A-Za-z_]\w*=\S*\s+|sudo\s+(?:-\S+\s+)*|time\s+|nohup\s+|exec\s+)*(?:\/\S{1,100}\/)?(?:docker|nvidia-docker|podman|docker-compose)(?:\.exe)?\s`;

/** Whether a line begins with a call of a client. */
export const beginsWithCall = new RegExp(`^\\s*${call}`);

const user = String.raw`(?:\([\w.-]{1,40}\)\s*)?\[?[\w.-]{1,40}@[\w.-]{1,60}[^\n$#%>]{0,120}[$#%>]`;
const windows = String.raw`(?:PS\s+)?[A-Za-z]:\\?[^>\n]{0,200}>|PS>`;

const starts: readonly RegExp[] = [
  // a list or a quotation in Markdown, before a command
  new RegExp(`^\\s*(?:[-*+•]|>|\\d{1,3}[.)、])\\s+(?=(?:[$#]\\s+)?${call})`),
  new RegExp(`^\\s*(?:${user})\\s*`),
  new RegExp(`^\\s*(?:${windows})\\s*`, 'i'),
  /^\s*(?:\([\w.-]{1,40}\)\s*)?(?:\$|%|❯|➜(?:\s+\S{1,60})?)\s+/,
  // the prompt of the second line of a command
  /^\s*>>?\s+(?=\S)/,
  // a word or two of prose before the command
  new RegExp(`^[^\`'"=|&;$]{1,80}[:：]\\s*(?=${call})`),
];

/** How much at the beginning of a line is prompt, list or number. */
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

/** Whether the lines bear numbers that count up, as an editor or a log has them. */
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

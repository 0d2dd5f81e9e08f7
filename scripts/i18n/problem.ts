/** Something to fix: its location, and what to do. */
export type Problem = {
  readonly file: string;
  readonly line?: number | undefined;
  readonly text: string;
};

/** `file:line: text`, which editors and terminals turn into links. */
export function format({ file, line, text }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${text}`;
}

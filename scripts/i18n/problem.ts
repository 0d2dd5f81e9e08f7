/** Something to put right: where it stands, and what to do. */
export type Problem = {
  readonly file: string;
  readonly line?: number | undefined;
  readonly text: string;
};

/** `file:line: text`, as editors and terminals make links of it. */
export function format({ file, line, text }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${text}`;
}

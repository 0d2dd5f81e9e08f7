/** A line of a text: its number, from 1, and its start and end offsets. */
export type Line = {
  readonly number: number;
  readonly from: number;
  readonly to: number;
};

/** The line that contains a position, without its line ending. */
export function lineAt(text: string, place: number): Line {
  const before = text.slice(0, place);
  const from = before.lastIndexOf('\n') + 1;
  const newline = text.indexOf('\n', place);
  const end = newline === -1 ? text.length : newline;
  const number = before.split('\n').length;
  return { number, from, to: text[end - 1] === '\r' ? end - 1 : end };
}

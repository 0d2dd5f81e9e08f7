/** A line of a text: its number, from 1, and its start and end offsets. */
export type Line = {
  readonly number: number;
  readonly from: number;
  readonly to: number;
};

/** The line that contains a position, without its line ending. */
export function lineAt(text: string, place: number): Line {
  const from = text.lastIndexOf('\n', place - 1) + 1;
  const newline = text.indexOf('\n', place);
  const end = newline < 0 ? text.length : newline;
  let number = 1;
  let at = text.indexOf('\n');
  while (at >= 0 && at < place) {
    number++;
    at = text.indexOf('\n', at + 1);
  }
  return { number, from, to: text[end - 1] === '\r' ? end - 1 : end };
}

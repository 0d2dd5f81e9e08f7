/** The offset at which each line of a text starts. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { 0: found, index } of text.matchAll(/\r\n|\n|\r/g))
    starts.push(index + found.length);
  return starts;
}

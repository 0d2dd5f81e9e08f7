import type { Heading } from 'mdast';

/** The id in the comment at the end of a heading; `undefined` if it has none. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value.trim())?.[1];
}

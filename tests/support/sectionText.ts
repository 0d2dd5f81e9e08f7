/**
 * What a reader sees in the section under a heading of a built page: the text from
 * the heading with this id to the next one of the same or a higher level. Without
 * an id, everything before the first h2. Null if the id is missing.
 */
export function sectionText(html: string, id: string | null): string | null {
  const headings = [...html.matchAll(/<h([1-6])\b([^>]*)>/g)];
  const at = headings.findIndex(([, level, attributes = '']) =>
    id === null
      ? level === '1'
      : new RegExp(`\\bid=("?)${id}\\1(\\s|$)`).test(attributes),
  );
  const heading = headings[at];
  if (!heading) return null;
  const limit = id === null ? 2 : Number(heading[1]);
  const next = headings
    .slice(at + 1)
    .find(([, level]) => Number(level) <= limit);
  return visibleText(html.slice(heading.index, next?.index));
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

/** Decodes HTML without tags to plain text. */
export const unescapeHtml = (text: string): string =>
  text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all);

function visibleText(html: string): string {
  const text = html
    .replace(/<(script|style|svg)\b[^]*?<\/\1>/g, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<\/?(p|li|td|th|tr|div|h\d|br|pre)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '');
  return unescapeHtml(text).replace(/\s+/g, ' ');
}

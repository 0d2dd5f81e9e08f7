import { parse, parseDocument } from 'yaml';

const block = /^---\n([\s\S]*?\n)?---(?:\n|$)/;

export type FrontMatter = Readonly<Record<string, unknown>>;

/** Splits a page into its front matter, parsed as YAML, and the body below it. */
export function splitPage(text: string): {
  readonly frontMatter: FrontMatter;
  readonly body: string;
} {
  const found = block.exec(text);
  const read: unknown = found?.[1] === undefined ? {} : parse(found[1]);
  return {
    frontMatter: isRecord(read) ? read : {},
    body: found === null ? text : text.slice(found[0].length),
  };
}

/** The page with `translation.source` set in its front matter; everything else is unchanged. */
export function withSource(text: string, source: string): string {
  const { body } = splitPage(text);
  const document = parseDocument(block.exec(text)?.[1] ?? '{}\n');
  document.setIn(['translation', 'source'], source);
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body}`;
}

function isRecord(value: unknown): value is FrontMatter {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

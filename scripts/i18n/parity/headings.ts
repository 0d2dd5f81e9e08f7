import { headingId } from '../headingId';
import { lineOf, type Page } from '../parsePage';

/**
 * The same headings in the same order: depth and id, which is the anchor of the
 * section in both languages.
 */
export function checkHeadings(english: Page, chinese: Page): string[] {
  const [en, zh] = [outline(english), outline(chinese)];
  const at = en.findIndex((heading, index) => heading !== zh[index]);
  if (at < 0 && en.length === zh.length) return [];
  const place = at < 0 ? en.length : at;
  return [
    `headings differ starting with number ${place + 1}: ${zh[place] ?? 'none'}, English ${en[place] ?? 'none'}`,
  ];
}

/** Every heading has a unique id in ASCII. */
export function checkHeadingIds({
  tree,
}: Page): { readonly line: number | undefined; readonly text: string }[] {
  const seen = new Set<string>();
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const id = headingId(node);
    const text = complaint(node.depth, id, seen);
    if (id !== undefined) seen.add(id);
    return text === undefined ? [] : [{ line: lineOf(node), text }];
  });
}

function complaint(
  depth: number,
  id: string | undefined,
  seen: ReadonlySet<string>,
): string | undefined {
  if (depth === 1)
    return 'the title belongs in the front matter, not in a heading';
  if (id === undefined)
    return 'the heading has no id: ## Text {/* #short-english-id */}';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return `the id #${id} is not in kebab-case`;
  if (seen.has(id)) return `the id #${id} is used twice`;
  return undefined;
}

function outline({ tree }: Page): string[] {
  return tree.children.flatMap((node) =>
    node.type === 'heading'
      ? [`${'#'.repeat(node.depth)} #${headingId(node) ?? '?'}`]
      : [],
  );
}

import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { withoutComments } from '../comments';
import type { Page } from '../parsePage';

/** The same fenced code in the same order: language, info string, and text without comments. */
export function checkCode(english: Page, chinese: Page): string[] {
  const [en, zh] = [fencesIn(english), fencesIn(chinese)];
  if (en.length !== zh.length) {
    return [`has ${zh.length} fenced blocks, the English page ${en.length}`];
  }
  return en.flatMap((block, index) => {
    const twin = zh[index];
    if (twin === undefined || comparable(block) === comparable(twin)) return [];
    return [
      `fenced block ${index + 1} differs:\n${comparable(twin)}\n  English:\n${comparable(block)}`,
    ];
  });
}

function fencesIn({ tree }: Page): Code[] {
  const found: Code[] = [];
  visit(tree, 'code', (node) => {
    found.push(node);
  });
  return found;
}

function comparable({ lang, meta, value }: Code): string {
  // The title of a block is text for the reader.
  const marks = meta?.replace(/title="[^"]*"/, 'title');
  return `\`\`\`${[lang, marks].filter(Boolean).join(' ')}\n${withoutComments(value, lang ?? '')}`;
}

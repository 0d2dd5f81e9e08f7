import type { Page } from '@playwright/test';

export type PageText = { readonly title: string; readonly markdown: string };

/**
 * The text of one of our built pages as Markdown that every generator can read:
 * headings, paragraphs, lists, tables, and code; of forms and widgets, only the
 * words remain. Characters that a generator may interpret as syntax are entities.
 */
export async function pageText(page: Page, address: string): Promise<PageText> {
  await page.goto(address);
  return page.evaluate(() => {
    const escape = (text: string) =>
      text
        .replace(/\s+/g, ' ')
        .replace(/[<>{}[\]*_`#|\\&]/g, (c) => `&#${c.charCodeAt(0)};`);
    const words = (element: Element) => escape(element.textContent).trim();
    const table = (element: Element) => {
      const rows = [...element.querySelectorAll('tr')].map(
        (row) => `| ${[...row.children].map(words).join(' | ')} |`,
      );
      const columns = element.querySelector('tr')?.children.length ?? 1;
      rows.splice(1, 0, `|${' --- |'.repeat(columns)}`);
      return rows.join('\n');
    };
    const blocks = (element: Element): string[] => {
      if (element.matches('h1, button, script, style, noscript, select'))
        return [];
      const heading = /^H([2-4])$/.exec(element.tagName);
      if (heading)
        return [`${'#'.repeat(Number(heading[1]))} ${words(element)}`];
      if (element.matches('pre'))
        return [`\`\`\`bash\n${(element as HTMLElement).innerText}\n\`\`\``];
      if (element.matches('table')) return [table(element)];
      if (element.matches('ul, ol'))
        return [
          [...element.children].map((item) => `- ${words(item)}`).join('\n'),
        ];
      const nested = element.querySelector(
        'p, pre, table, ul, ol, h2, h3, h4, summary',
      );
      if (nested) return [...element.children].flatMap(blocks);
      const text = words(element);
      return text ? [text] : [];
    };
    const main = document.querySelector('main');
    if (!main) throw new Error('the page has no main element');
    return {
      title: document.querySelector('h1')?.textContent ?? document.title,
      markdown: blocks(main).join('\n\n'),
    };
  });
}

import { unescapeHtml } from '../../support/sectionText';

export type PageCode = {
  /** Code blocks, with Prism's language name if there is one. */
  readonly blocks: readonly {
    readonly language?: string;
    readonly text: string;
  }[];
  /** Inline code. */
  readonly inline: readonly string[];
};

/** All code on a built page. */
export function codeOf(html: string): PageCode {
  const blocks = [...html.matchAll(block)].map(
    ([, attributes = '', inner = '']) => {
      const language = inner.startsWith('<samp')
        ? 'text'
        : /\blanguage-(\w+)/.exec(attributes)?.[1];
      return { text: textOf(inner), ...(language && { language }) };
    },
  );
  const rest = html.replaceAll(block, '');
  const inline = [...rest.matchAll(/<code\b[^>]*>([^]*?)<\/code>/g)].map(
    ([, inner = '']) => textOf(inner),
  );
  return { blocks, inline };
}

const block = /<pre\b([^>]*)>([^]*?)<\/pre>/g;

const textOf = (html: string) =>
  unescapeHtml(
    html.replaceAll(/<br\s*\/?>/g, '\n').replaceAll(/<[^>]+>/g, ''),
  ).trim();

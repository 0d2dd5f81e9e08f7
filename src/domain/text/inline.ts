/**
 * A part of a fact's text: plain, marked up, or the placeholder for the lab's
 * contact.
 */
export type Inline = {
  readonly kind: 'text' | 'code' | 'strong' | 'emphasis' | 'contact';
  readonly text: string;
};

const marked = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*]+)\*|\{contact\}/g;

/**
 * Splits a fact's text at its markup: `` `code` ``, `**strong**`, `*emphasis*`,
 * `{contact}`. Markup does not nest, and an unpaired mark is ordinary text.
 */
export function parseInline(text: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(marked)) {
    if (match.index > end) {
      pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    }
    pieces.push(toInline(match));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

function toInline([, code, strong, emphasis]: RegExpMatchArray): Inline {
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  return { kind: 'contact', text: '' };
}

import type { Span } from '../../command/lex';
import type { Edit } from '../../text/edit';

/** The line continuations of an instruction, and what is skipped inside it. */
export type Continuations = {
  readonly edits: readonly Edit[];
  readonly emptyLines: readonly Span[];
};

/**
 * The continuations of an instruction, with the comments and empty lines
 * between its lines.
 *
 * @param escape - the character at the end of a line: `\` or a backtick
 */
export function continuationsIn(text: string, escape: string): Continuations {
  const edits: Edit[] = [];
  const emptyLines: Span[] = [];
  const ends = new RegExp(`${escape === '`' ? '`' : '\\\\'}[ \\t]*\\r?$`);
  const end = text.length;
  let at = 0;
  let continues = false;
  /** Whether the spaces before the continuation were collapsed into one. */
  let joined = false;
  while (at < end) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline >= end ? end : newline;
    const line = text.slice(at, stop);
    const whole = { start: at, end: Math.min(stop + 1, end) };
    if (continues && /^\s*#/.test(line)) {
      edits.push({ ...whole, text: '' });
    } else if (continues && line.trim() === '') {
      edits.push({ ...whole, text: '' });
      emptyLines.push(whole);
    } else {
      const indent = continues ? (/^[ \t]*/.exec(line)?.[0].length ?? 0) : 0;
      if (indent)
        edits.push({ start: at, end: at + indent, text: joined ? '' : ' ' });
      const cut = ends.exec(line);
      continues = cut !== null && stop < end;
      if (cut && continues) {
        const text = Math.max(textEnd(line, cut.index), indent);
        joined = text < cut.index;
        const start = at + text;
        edits.push({ start, end: stop + 1, text: joined ? ' ' : '' });
      }
    }
    at = stop + 1;
  }
  return { edits, emptyLines };
}

/** Where the text of a line ends that is followed by spaces up to a position. */
function textEnd(line: string, before: number): number {
  let end = before;
  while (end > 0 && /[ \t]/.test(line.charAt(end - 1))) end--;
  return end;
}

import { runOptions } from '../../../data/runOptions';
import type { OptionRow } from '../../../data/schema/runOption';
import type { Dirt, DirtKind } from './dirt';
import { onlyShorts } from './nearestOption';

const rows: readonly OptionRow[] = runOptions;

/** Characters that a word processor or an input method inserts in place of others. */
const odd =
  /(?<=^|\s)-?[\u2010-\u2015\u2212\uff0d][-\u2010-\u2015\u2212\uff0d]*(?=[A-Za-z])|[\u201c-\u201f\u2018-\u201b\uff02\uff07]|[\uff01-\uff5e]|[\u00a0\u2000-\u200a\u202f\u3000]|[\u200b-\u200f\u2060\ufeff]/g;

/**
 * Typographic characters in a line of a command, outside straight quotes, with
 * the intended text.
 *
 * @param offset - the line's offset in the whole text
 */
export function typography(line: string, offset: number): readonly Dirt[] {
  if (!/[^\u0020-\u007e\t]/.test(line)) return [];
  const dirt: Dirt[] = [];
  const quotes = quotedUpTo(line);
  for (const { 0: found, index } of line.matchAll(odd)) {
    if (quotes[index]) continue;
    const meant = meantBy(found, line, index);
    if (meant === null) continue;
    const start = offset + index;
    dirt.push({
      start,
      end: start + found.length,
      text: meant.text,
      kind: meant.kind,
    });
  }
  return dirt;
}

type Meant = { readonly text: string; readonly kind: DirtKind };

function meantBy(found: string, line: string, at: number): Meant | null {
  const next = line.slice(at + found.length, at + found.length + 40);
  if (/[\u2010-\u2015\u2212\uff0d]/.test(found))
    return { text: dashes(found, next), kind: 'dash' };
  const code = found.charCodeAt(0);
  if (/[\u201c-\u201f\uff02]/.test(found)) return quote('"', line, at);
  if (/[\u2018-\u201b\uff07]/.test(found)) return quote("'", line, at);
  if (code >= 0xff01 && code <= 0xff5e) {
    const beside = line.charAt(at - 1) + line.charAt(at + 1);
    return /[\u0021-\u007e]/.test(beside)
      ? { text: String.fromCharCode(code - 0xfee0), kind: 'full-width' }
      : null;
  }
  return /[\u200b-\u200f\u2060\ufeff]/.test(found)
    ? { text: '', kind: 'odd-space' }
    : { text: ' ', kind: 'odd-space' };
}

/**
 * One hyphen before a short option or several combined ones, two before a long
 * option.
 */
function dashes(found: string, next: string): string {
  const name = /^[A-Za-z-]+/.exec(next)?.[0] ?? '';
  const long = rows.some(
    ({ id, aliases }) => id === name || aliases?.includes(name),
  );
  if (long || found.length > 1) return '--';
  return onlyShorts(name) ? '-' : '--';
}

/** A quote at the beginning or end of a word; inside a word, it is an apostrophe. */
function quote(text: string, line: string, at: number): Meant | null {
  const before = line.charAt(at - 1);
  const after = line.charAt(at + 1);
  const inside = /[A-Za-z0-9]/.test(before) && /[A-Za-z]/.test(after);
  return inside ? null : { text, kind: 'curly-quote' };
}

/** For each position in a line, whether it is between straight quotes. */
function quotedUpTo(line: string): readonly boolean[] {
  let open = '';
  return Array.from(line, (c) => c).flatMap((c, i, all) => {
    const quoted = open !== '';
    if (open === c && all[i - 1] !== '\\') open = '';
    else if (!open && (c === '"' || c === "'") && line.includes(c, i + 1))
      open = c;
    return c.length > 1 ? [quoted, quoted] : [quoted];
  });
}

import type { Dirt } from './dirt';
import { beginsWithCall, isNumbered, startLength } from './lineStart';
import { asBash } from './otherShell';
import type { PastedShell } from './types';
import { typography } from './typography';

/**
 * The edits that turn a pasted text into bash commands: they remove what is not
 * part of a command, and replace changed characters by the intended ones. The
 * edits do not overlap.
 */
export function dirtIn(text: string, shell: PastedShell): readonly Dirt[] {
  const lines = text.split('\n');
  const numbered = isNumbered(lines);
  const dirt: Dirt[] = [];
  let offset = 0;
  let open: OpenLine | null = null;
  for (const line of lines) {
    const own = lineDirt(line, offset, shell, numbered);
    for (const piece of own.dirt) dirt.push(piece);
    if (open && own.isOption && !open.continues)
      dirt.push({ ...insertion(open.end), kind: 'missing-continuation' });
    const belongs: boolean =
      own.isCall || (open !== null && (open.continues || own.isOption));
    open = belongs ? { end: offset + own.end, continues: own.continues } : null;
    offset += line.length + 1;
  }
  return dirt;
}

/** A line of a command: where it ends, and whether it continues on the next line. */
type OpenLine = { readonly end: number; readonly continues: boolean };

const insertion = (at: number) => ({ start: at, end: at, text: ' \\' });

type Line = {
  readonly dirt: readonly Dirt[];
  readonly isCall: boolean;
  readonly isOption: boolean;
  readonly continues: boolean;
  readonly end: number;
};

const nothing: Omit<Line, 'dirt'> = {
  isCall: false,
  isOption: false,
  continues: false,
  end: 0,
};

function lineDirt(
  line: string,
  offset: number,
  shell: PastedShell,
  numbered: boolean,
): Line {
  const without = line.endsWith('\r') ? line.length - 1 : line.length;
  const carriage = piece(offset, without, line.length, '', 'carriage-return');
  const inline = inlineCode(line, offset);
  if (/^\s*(?:```|~~~)/.test(line) || inline)
    return {
      ...nothing,
      dirt: inline ?? [piece(offset, 0, line.length, '', 'around')],
    };
  const start = startLength(line, numbered);
  const body = line.slice(start, without);
  const end = start + body.trimEnd().length;
  const own = [
    ...asBash(body.trimEnd(), offset + start, shell),
    ...typography(body.trimEnd(), offset + start),
  ].sort((a, b) => a.start - b.start);
  const continues = ends[shell].test(body);
  return {
    dirt: [
      ...(start ? [piece(offset, 0, start, '', 'around')] : []),
      ...own,
      ...(continues && end < without
        ? [piece(offset, end, without, '', 'space-after-backslash')]
        : []),
      ...(without < line.length ? [carriage] : []),
    ],
    isCall: beginsWithCall.test(body),
    isOption: /^\s*-{1,2}[A-Za-z]/.test(body),
    continues,
    end,
  };
}

/** How a line shows that it continues on the next one. */
const ends: Readonly<Record<PastedShell, RegExp>> = {
  bash: /(?:^|[^\\])\\[ \t]*$/,
  powershell: /[ \t]`[ \t]*$/,
  cmd: /[ \t]\^[ \t]*$/,
};

function piece(
  offset: number,
  from: number,
  to: number,
  text: string,
  kind: Dirt['kind'],
): Dirt {
  return { start: offset + from, end: offset + to, text, kind };
}

const code =
  /`+([^`]{0,2000}\b(?:docker|podman)(?:-compose)?\s[^`]{0,2000})`+/g;

/**
 * For a line of prose: removes everything except the commands in backticks;
 * null if there are none.
 */
function inlineCode(line: string, offset: number): readonly Dirt[] | null {
  if (!line.includes('`') || line.length > 4000) return null;
  if (beginsWithCall.test(line.slice(startLength(line, false)))) return null;
  const found = [...line.matchAll(code)];
  if (
    !found.length ||
    !found.every(([, inner = '']) => beginsWithCall.test(inner))
  )
    return null;
  let at = 0;
  const dirt: Dirt[] = [];
  for (const match of found) {
    const inner = match.index + match[0].indexOf(match[1] ?? '');
    dirt.push(piece(offset, at, inner, at ? '; ' : '', 'around'));
    at = inner + (match[1]?.length ?? 0);
  }
  return [...dirt, piece(offset, at, line.length, '', 'around')];
}

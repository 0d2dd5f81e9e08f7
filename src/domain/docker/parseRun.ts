import type { Argv, Word } from '../../data/schema/command';
import { notCovered, runOptions } from '../../data/runOptions';
import type { OptionRow } from '../../data/schema/runOption';
import { cut, literal, word } from '../command/word';
import { headOf } from './commandHead';
import { parseImageReference } from './imageReference';
import { collect, filledByShell, inEffect, readValue } from './occurrence';
import type { OptionId, RunSpec } from './runSpec';

/** Indexes of an item's words in the argv: first word, and one after the last. */
type Range = { readonly from: number; readonly to: number };

export type ParsedOption = Range & {
  readonly id: OptionId;
  readonly raw: Word;
  /**
   * An `Unfilled` if only the shell knows it; null if the client would reject
   * it or its answer is not known.
   */
  readonly value: unknown;
};

/**
 * A parsed `docker run` (or `docker create`); every word of the argv is in one
 * of its parts.
 */
export type ParsedRun = {
  /** `docker run`, or an equivalent. */
  readonly head: Range;
  readonly options: readonly ParsedOption[];
  /**
   * Words before the image that are not options in the table, or options
   * without their value.
   */
  readonly unknown: readonly Range[];
  /** The `--` that ends the options, if there is one. */
  readonly end: Range | null;
  readonly image: Range | null;
  readonly command: Range;
};

const byLong = new Map<string, OptionRow & { id: OptionId }>();
const byShort = new Map<string, OptionRow & { id: OptionId }>();
for (const row of runOptions) {
  byLong.set(row.id, row);
  if ('aliases' in row) for (const alias of row.aliases) byLong.set(alias, row);
  if ('short' in row) byShort.set(row.short, row);
}

/**
 * Parses the words of a command like the client: options up to the first word
 * that is not one, which is the image; the rest is the container's command.
 * Never throws; null if the command is not a `docker run`.
 */
export function parseRun(argv: Argv): ParsedRun | null {
  const head = headOf(argv);
  if (head?.verb !== 'run' && head?.verb !== 'create') return null;
  const start = head.length;
  const options: ParsedOption[] = [];
  const unknown: Range[] = [];
  let at = start;
  let end: Range | null = null;
  while (at < argv.length) {
    if (literal(argv[at] ?? []) === '--') end = { from: at, to: ++at };
    if (end || flagText(argv[at]) === null) break;
    const read = readOption(argv, at);
    if (read) options.push(...read);
    else unknown.push({ from: at, to: unknownEnd(argv, at) });
    at = read?.at(-1)?.to ?? unknown.at(-1)?.to ?? at + 1;
  }
  const hasImage = at < argv.length;
  return {
    head: { from: 0, to: start },
    options,
    unknown,
    end,
    image: hasImage ? { from: at, to: at + 1 } : null,
    command: { from: hasImage ? at + 1 : at, to: argv.length },
  };
}

/** The end of an option without a row, including its value if it is known to take one. */
function unknownEnd(argv: Argv, at: number): number {
  const name = literal(argv[at] ?? [])?.slice(2) ?? '';
  const takesValue = name !== 'help' && Object.hasOwn(notCovered, name);
  return Math.min(at + (takesValue ? 2 : 1), argv.length);
}

/** The word's text if it looks like an option. */
function flagText(w: Word | undefined): string | null {
  const first = w?.[0];
  return typeof first === 'string' && /^-./.test(first) ? first : null;
}

/** The option that begins at a word (several if short options are combined), or null. */
function readOption(argv: Argv, at: number): readonly ParsedOption[] | null {
  const flag = argv[at] ?? [];
  const text = flagText(flag) ?? '';
  return text.startsWith('--')
    ? readLong(argv, at, flag)
    : readShort(argv, at, flag);
}

function readLong(argv: Argv, at: number, flag: Word) {
  const [head, inline] = cut(flag, '=');
  const row = byLong.get(literal(head)?.slice(2) ?? '');
  return row ? withValue(argv, at, row, inline) : null;
}

/** `-it`, `-p8888:8888`, `-p=8888:8888`, `-p 8888:8888`, following pflag. */
function readShort(argv: Argv, at: number, flag: Word) {
  const first = typeof flag[0] === 'string' ? flag[0] : '';
  const options: ParsedOption[] = [];
  for (let i = 1; i < first.length; i++) {
    const row = byShort.get(first.charAt(i));
    if (!row) return null;
    const rest = word(first.slice(i + 1), ...flag.slice(1));
    const inline = word(
      first.slice(i + (first[i + 1] === '=' ? 2 : 1)),
      ...flag.slice(1),
    );
    if (row.kind === 'switch' && first[i + 1] !== '=') {
      options.push({
        id: row.id,
        raw: word('true'),
        value: true,
        from: at,
        to: at + 1,
      });
      continue;
    }
    const read = withValue(argv, at, row, rest.length ? inline : undefined);
    return read && [...options, ...read];
  }
  return flag.length > 1 ? null : options;
}

function withValue(
  argv: Argv,
  at: number,
  row: OptionRow & { id: OptionId },
  inline: Word | undefined,
): readonly ParsedOption[] | null {
  const implied = row.kind === 'switch' ? word('true') : undefined;
  const raw = inline ?? implied ?? argv[at + 1];
  if (!raw) return null;
  const to = at + (inline || implied ? 1 : 2);
  return [{ id: row.id, raw, value: readValue(row.id, raw), from: at, to }];
}

/**
 * The spec of a parsed command if all of it was understood: it has an image, no
 * unknown word, and no rejected value. Otherwise null.
 */
export function specOf(argv: Argv, parsed: ParsedRun): RunSpec | null {
  const { options, unknown, image, command } = parsed;
  const name = image && argv[image.from];
  const refused = options.some((o) => o.value === null);
  if (!name || !isImage(name) || unknown.length || refused) return null;
  const uses = inEffect(options);
  const byShell = filledByShell(uses);
  return {
    options: collect(uses),
    ...(byShell.length && { filledByShell: byShell }),
    image: name,
    command: argv.slice(command.from, command.to),
  };
}

/**
 * Whether the client accepts a word as an image. A word that the shell expands
 * can be one, but not `DISPLAY=$DISPLAY`.
 */
function isImage(name: Word): boolean {
  const text = literal(name);
  return text === null
    ? name.every(
        (part) => typeof part !== 'string' || /^[\w.:/@-]*$/.test(part),
      )
    : parseImageReference(text) !== null;
}

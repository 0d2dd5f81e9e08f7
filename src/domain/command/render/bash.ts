import type {
  Dynamic,
  Expansion,
  Part,
  Word,
} from '../../../data/schema/command';
import { refuseUnprintable, spelled, type Spelling } from './spelling';

const spellings: Readonly<Record<Dynamic, string>> = {
  cwd: '$PWD',
  home: '$HOME',
  uid: '$(id -u)',
  gid: '$(id -g)',
  userName: '$(id -un)',
};

/** No quotes needed, in bash and in zsh (where a leading `=` would look up a command). */
const bare = /^[A-Za-z0-9_/:.,@%+-][A-Za-z0-9_/:.,@%+=-]*$/;

/** Means itself between double quotes; `!` is not among them, as it calls the history up at a prompt. */
const plainInDoubleQuotes = /^[A-Za-z0-9_/:.,@%+= -]*$/;

/** `'` cannot stand in single quotes: end them, add an escaped one, begin again. */
const single = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A text as a literal of bash, with quotes only where it needs them. */
export const quoteBash = (text: string): string =>
  bare.test(text) ? text : single(text);

/**
 * bash, and any POSIX shell: single quotes keep everything as it is; what the
 * shell fills in stands in double quotes, so that blanks in it do no harm.
 * Tried against bash and an interactive bash with its history on.
 */
export const bash: Spelling = {
  word(w) {
    const refusal = refuseUnprintable(w);
    if (refusal) return refusal;
    const [only] = w;
    if (w.length === 1 && typeof only === 'string') {
      return spelled(quoteBash(only));
    }
    return spelled(w.length ? quotedRuns(w) : "''");
  },
  continuation: ' \\\n  ',
  bytes: true,
};

/** Neighbours that may share double quotes do: `"$HOME/data:/data"`, but `"$HOME"'/a$b'`. */
function quotedRuns(w: Word): string {
  const runs: { readonly double: boolean; text: string }[] = [];
  for (const [i, part] of w.entries()) {
    const double = isDouble(part);
    const text = typeof part === 'string' ? part : expansion(part, w[i + 1]);
    const last = runs.at(-1);
    if (last?.double && double) last.text += text;
    else runs.push({ double, text });
  }
  return runs
    .map(({ double, text }) => (double ? `"${text}"` : single(text)))
    .join('');
}

/** With braces where the text behind would become part of the name: `${PWD}0`. */
function expansion(part: Expansion, next: Part | undefined): string {
  if (part.dyn === 'script') return part.text;
  const nameGoesOn = typeof next === 'string' && /^\w/.test(next);
  const plain = part.dyn === 'variable' ? `$${part.name}` : spellings[part.dyn];
  return nameGoesOn ? plain.replace(/^\$(\w+)$/, '${$1}') : plain;
}

const isDouble = (part: Part) =>
  typeof part !== 'string' || plainInDoubleQuotes.test(part);

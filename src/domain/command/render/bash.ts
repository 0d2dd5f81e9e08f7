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

/** Needs no quotes in bash and in zsh (where a leading `=` looks up a command). */
const bare = /^[A-Za-z0-9_/:.,@%+-][A-Za-z0-9_/:.,@%+=-]*$/;

/**
 * Stays literal between double quotes. `!` is not included, because an
 * interactive shell expands it from the history.
 */
const plainInDoubleQuotes = /^[A-Za-z0-9_/:.,@%+= -]*$/;

/**
 * Single quotes cannot contain `'`: close them, add an escaped one, and open
 * them again.
 */
const single = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A text as a bash literal, quoted only if necessary. */
export const quoteBash = (text: string): string =>
  bare.test(text) ? text : single(text);

/**
 * bash and any POSIX shell. Single quotes keep text literal; expansions are in
 * double quotes so that spaces in their values do not split the word. Tested
 * against bash, including an interactive bash with history expansion.
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

/**
 * Adjacent parts share double quotes if they can: `"$HOME/data:/data"`, but
 * `"$HOME"'/a$b'`.
 */
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

/** Adds braces if the text that follows would become part of the name: `${PWD}0`. */
function expansion(part: Expansion, next: Part | undefined): string {
  if (part.dyn === 'script') return part.text;
  const nameGoesOn = typeof next === 'string' && /^\w/.test(next);
  const plain = part.dyn === 'variable' ? `$${part.name}` : spellings[part.dyn];
  return nameGoesOn ? plain.replace(/^\$(\w+)$/, '${$1}') : plain;
}

const isDouble = (part: Part) =>
  typeof part !== 'string' || plainInDoubleQuotes.test(part);

import type { Dynamic, Expansion } from '../../data/schema/command';

/** An expansion in a text, and where it ends. */
export type Found = { readonly part: Expansion; readonly end: number };

/** Expansions whose meaning is the same for every user. */
const known: Readonly<Record<string, Dynamic>> = {
  HOME: 'home',
  USER: 'userName',
  PWD: 'cwd',
  'id -un': 'userName',
  'id -u': 'uid',
  'id -g': 'gid',
  whoami: 'userName',
  pwd: 'cwd',
};

/** Far longer than any real substitution inside a command; bounds the work. */
const LONGEST = 512;

/**
 * The expansion that begins at a `$` or a backtick. Null if the `$` is plain
 * text, or if the end or the meaning of the expansion is not certain. Its
 * contents are not parsed, but kept as written.
 */
export function expansionAt(text: string, at: number): Found | null {
  if (text[at] === '`') return backquoted(text, at);
  const plain = /^\$(?:([A-Za-z_]\w*)|([\d@*#?$!-]))/.exec(
    text.slice(at, at + LONGEST),
  );
  if (plain) {
    const [spelling, name] = plain;
    return {
      part: name ? named(name) : { dyn: 'script', text: spelling },
      end: at + spelling.length,
    };
  }
  if (text[at + 1] === '{') return braced(text, at);
  return text[at + 1] === '(' ? substitution(text, at) : null;
}

/** The whole name counts: `$HOMEWORK` is not `$HOME`. */
const named = (name: string): Expansion =>
  dynamicOf(name) ?? { dyn: 'variable', name };

const dynamicOf = (spelling: string): Expansion | null => {
  const dyn = Object.hasOwn(known, spelling) ? known[spelling] : undefined;
  return dyn ? { dyn } : null;
};

/**
 * `${NAME}`, `${NAME:-x}`; null if there are quotes inside, because they change
 * meaning between quotes.
 */
function braced(text: string, at: number): Found | null {
  const found = /^\$\{([^{}"'`\\\n]*(?:\$\{\w+\}[^{}"'`\\\n]*)?)\}/.exec(
    text.slice(at, at + LONGEST),
  );
  if (!found?.[1]) return null;
  const part: Expansion = /^[A-Za-z_]\w*$/.test(found[1])
    ? named(found[1])
    : { dyn: 'script', text: found[0] };
  return { part, end: at + found[0].length };
}

/**
 * `$(…)` and `$((…))`, up to the closing parenthesis; parentheses in quotes do
 * not count.
 */
function substitution(text: string, start: number): Found | null {
  const limit = Math.min(text.length, start + LONGEST);
  let depth = 0;
  let quote = '';
  for (let at = start + 1; at < limit; at++) {
    const c = text.charAt(at);
    if (c === '\\' && quote !== "'") at++;
    else if (quote) {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '(') depth++;
    else if (c === ')' && --depth === 0) {
      const inner = text.slice(start + 2, at).trim();
      const spelling = text.slice(start, at + 1);
      return {
        part: dynamicOf(inner) ?? { dyn: 'script', text: spelling },
        end: at + 1,
      };
    }
  }
  return null;
}

/** Backticks are the old form of `$(…)`. With a backslash inside, the two differ. */
function backquoted(text: string, at: number): Found | null {
  const inner = /^`([^`\\]+)`/.exec(text.slice(at, at + LONGEST))?.[1];
  if (inner === undefined) return null;
  return {
    part: dynamicOf(inner.trim()) ?? { dyn: 'script', text: `$(${inner})` },
    end: at + inner.length + 2,
  };
}

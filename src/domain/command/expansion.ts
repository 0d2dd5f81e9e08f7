import type { Dynamic, Expansion } from '../../data/schema/command';

/** An expansion that was found in a text, and where it ends. */
export type Found = { readonly part: Expansion; readonly end: number };

/** What we know the meaning of, whoever runs it. */
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

/** Nobody writes a longer substitution within a command that we should read. */
const LONGEST = 512;

/**
 * The expansion that begins at a `$` or a backtick, or null: a `$` that is
 * text, or something whose end or meaning is not certain. Inside of it nothing
 * is understood; it is kept as it was written.
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

/** `$HOMEWORK` is another variable than `$HOME`: the whole name counts. */
const named = (name: string): Expansion =>
  dynamicOf(name) ?? { dyn: 'variable', name };

const dynamicOf = (spelling: string): Expansion | null => {
  const dyn = Object.hasOwn(known, spelling) ? known[spelling] : undefined;
  return dyn ? { dyn } : null;
};

/** `${NAME}`, `${NAME:-x}`; not with quotes inside, which mean something else between quotes. */
function braced(text: string, at: number): Found | null {
  const found =
    /^\$\{([A-Za-z_]\w*|[^{}"'`\\\n]*(?:\$\{\w+\})?[^{}"'`\\\n]*)\}/.exec(
      text.slice(at, at + LONGEST),
    );
  if (!found?.[1]) return null;
  const part: Expansion = /^[A-Za-z_]\w*$/.test(found[1])
    ? named(found[1])
    : { dyn: 'script', text: found[0] };
  return { part, end: at + found[0].length };
}

/** `$(…)`, and `$((…))`, up to the bracket that closes it; brackets in quotes do not count. */
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

/** Backticks are the old way to write `$(…)`; with a backslash inside they are not the same. */
function backquoted(text: string, at: number): Found | null {
  const inner = /^`([^`\\]+)`/.exec(text.slice(at, at + LONGEST))?.[1];
  if (inner === undefined) return null;
  return {
    part: dynamicOf(inner.trim()) ?? { dyn: 'script', text: `$(${inner})` },
    end: at + inner.length + 2,
  };
}

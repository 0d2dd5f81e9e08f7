import type { Dynamic, Expansion, Word } from '../../../data/schema/command';

/**
 * How Compose expands each value. It does not run `$(id -u)`, so the IDs come
 * from variables that a command next to the file writes to `.env`; `:?` stops
 * Compose with this message if that command was forgotten.
 */
const variables: Readonly<Record<Dynamic, string>> = {
  home: '${HOME}',
  cwd: '${PWD}',
  uid: '${HOST_UID:?write .env first}',
  gid: '${HOST_GID:?write .env first}',
  userName: '${HOST_USER:?write .env first}',
};

/** Neither variable exists in the environment of PowerShell and cmd. */
const onWindows: Partial<typeof variables> = {
  home: '${USERPROFILE}',
  cwd: '${PWD:?not set on Windows}',
};

/** The operating system of the machine on which Compose runs. */
export type ComposeHost = 'posix' | 'windows';

/** A word as a Compose value: every literal `$` is doubled. */
export const composeText = (w: Word, host: ComposeHost = 'posix'): string =>
  w
    .map((p) => {
      if (typeof p === 'string') return p.replaceAll('$', '$$$$');
      return expansion(p, host);
    })
    .join('');

/**
 * Compose expands variables like the shell; what only bash can expand ({@link
 * needsBash}) stays text.
 */
function expansion(part: Expansion, host: ComposeHost): string {
  if (part.dyn === 'variable') return `\${${part.name}}`;
  if (part.dyn === 'script') return part.text.replaceAll('$', '$$$$');
  return (host === 'windows' && onWindows[part.dyn]) || variables[part.dyn];
}

/** Whether a word has a part that Compose cannot expand. */
export const needsBash = (w: Word): boolean =>
  w.some((p) => typeof p !== 'string' && p.dyn === 'script');

/**
 * A path on the host. A path below the current directory is written as `./x`,
 * which Compose resolves relative to its file.
 */
export function composePath(w: Word, host: ComposeHost): string {
  const [first, ...rest] = w;
  const [next = '/'] = rest;
  const below =
    typeof first === 'object' &&
    first.dyn === 'cwd' &&
    typeof next === 'string' &&
    next.startsWith('/');
  return below ? `.${composeText(rest, host)}` : composeText(w, host);
}

/** The values in a word that `.env` must provide. */
export const fromEnvFile = (w: Word): readonly Dynamic[] =>
  w.flatMap((p) =>
    typeof p !== 'string' && isFromEnvFile(p.dyn) ? [p.dyn] : [],
  );

const isFromEnvFile = (dyn: Expansion['dyn']): dyn is Dynamic =>
  dyn === 'uid' || dyn === 'gid' || dyn === 'userName';

import type { Dynamic, Expansion, Word } from '../../../data/schema/command';

/**
 * What compose fills in itself. It runs no `$(id -u)`, so the ids come from
 * variables that a line beside the file writes into `.env`; `:?` stops compose
 * with this message where that line was forgotten.
 */
const variables: Readonly<Record<Dynamic, string>> = {
  home: '${HOME}',
  cwd: '${PWD}',
  uid: '${HOST_UID:?write .env first}',
  gid: '${HOST_GID:?write .env first}',
  userName: '${HOST_USER:?write .env first}',
};

/** PowerShell and cmd have neither of these two in their environment. */
const onWindows: Partial<typeof variables> = {
  home: '${USERPROFILE}',
  cwd: '${PWD:?not set on Windows}',
};

/** The system of the machine on which compose runs. */
export type ComposeHost = 'posix' | 'windows';

/** A word as a compose value: every `$` that is text is doubled. */
export const composeText = (w: Word, host: ComposeHost = 'posix'): string =>
  w
    .map((p) => {
      if (typeof p === 'string') return p.replaceAll('$', '$$$$');
      return expansion(p, host);
    })
    .join('');

/** Compose looks up variables as the shell does; what only bash works out ({@link needsBash}) stays text. */
function expansion(part: Expansion, host: ComposeHost): string {
  if (part.dyn === 'variable') return `\${${part.name}}`;
  if (part.dyn === 'script') return part.text.replaceAll('$', '$$$$');
  return (host === 'windows' && onWindows[part.dyn]) || variables[part.dyn];
}

/** Whether a word holds a part that compose cannot work out. */
export const needsBash = (w: Word): boolean =>
  w.some((p) => typeof p !== 'string' && p.dyn === 'script');

/** A path of the host: what lies under the current folder is written `./x`, which compose resolves by its file. */
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

/** The parts of a word that `.env` has to provide. */
export const fromEnvFile = (w: Word): readonly Dynamic[] =>
  w.flatMap((p) =>
    typeof p !== 'string' && isFromEnvFile(p.dyn) ? [p.dyn] : [],
  );

const isFromEnvFile = (dyn: Expansion['dyn']): dyn is Dynamic =>
  dyn === 'uid' || dyn === 'gid' || dyn === 'userName';

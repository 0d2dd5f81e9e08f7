import type { Dynamic, Word } from '../../../data/schema/command';

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

/** A word as a compose value: every `$` that is text is doubled. */
export const composeText = (w: Word): string =>
  w
    .map((p) =>
      typeof p === 'string' ? p.replaceAll('$', '$$$$') : variables[p.dyn],
    )
    .join('');

/** The parts of a word that `.env` has to provide. */
export const fromEnvFile = (w: Word): readonly Dynamic[] =>
  w.flatMap((p) =>
    typeof p !== 'string' && p.dyn !== 'home' && p.dyn !== 'cwd' ? [p.dyn] : [],
  );

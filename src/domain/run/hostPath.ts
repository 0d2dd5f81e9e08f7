import type { Word } from '../../data/schema/command';
import { dyn, word } from '../command/word';

/** How a path on the host was written. */
export type HostPath = {
  readonly word: Word;
  readonly form: 'absolute' | 'home' | 'relative' | 'windows';
};

/**
 * Parses a host path the way people mean it: `~` and `$HOME` are the home
 * directory; `.`, `$PWD`, and relative paths start at the directory where the
 * command is typed (client 20.10 refuses `./x`, and both clients take a bare
 * word as a volume name). Everything else is literal: a `$` elsewhere is not a
 * variable.
 */
export function readHostPath(text: string): HostPath {
  if (/^[A-Za-z]:[\\/]/.test(text) || text.startsWith('\\\\')) {
    return { word: word(text), form: 'windows' };
  }
  if (text.startsWith('/')) return { word: word(text), form: 'absolute' };
  const home = /^(?:~|\$HOME|\$\{HOME\})(?=[/\\]|$)/.exec(text)?.[0];
  if (home) {
    return { word: word(dyn('home'), text.slice(home.length)), form: 'home' };
  }
  const cwd = /^(?:\.|\$PWD|\$\{PWD\}|\$\(pwd\))(?=\/|$)/.exec(text)?.[0];
  const rest = cwd ? text.slice(cwd.length) : `/${text}`;
  return { word: word(dyn('cwd'), rest), form: 'relative' };
}

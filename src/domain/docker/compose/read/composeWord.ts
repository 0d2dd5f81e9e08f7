import type { Part, Word } from '../../../../data/schema/command';
import { expansionAt } from '../../../command/expansion';
import { wordOf } from '../../../command/word';

/**
 * A Compose value as a word: `$NAME` and `${NAME:-x}` are expanded, `$$` is a
 * dollar sign. Compose does not run `$(…)`, so it stays text.
 * https://docs.docker.com/reference/compose-file/interpolation/
 */
export function composeWord(text: string): Word {
  const parts: Part[] = [];
  let from = 0;
  let at = text.indexOf('$');
  while (at !== -1) {
    const found =
      text[at + 1] === '(' || text[at + 1] === '$'
        ? null
        : expansionAt(text, at);
    const end = found?.end ?? at + (text[at + 1] === '$' ? 2 : 1);
    parts.push(text.slice(from, at), found?.part ?? '$');
    from = end;
    at = text.indexOf('$', end);
  }
  parts.push(text.slice(from));
  return wordOf(parts);
}

import type { Shell } from '../../data/schema/command';
import type { RunForm } from '../../data/runFields';
import { word } from '../command/word';
import type { RunSpec } from '../docker/runSpec';
import { toItems, type Item } from '../docker/toItems';
import type { ReaderContext } from '../profile/readerContext';

/**
 * The items of a command, adapted to the shell in which it is typed. Bash on
 * Windows may be Git Bash, which would convert `/workspace` to a Windows path,
 * so a variable turns that off. In WSL, the variable has no effect.
 * https://www.msys2.org/docs/filesystem-paths/
 */
export function commandItems(
  spec: RunSpec,
  form: RunForm,
  { laptop, shell }: Pick<ReaderContext, 'laptop'> & { readonly shell: Shell },
): readonly Item[] {
  const msys = form.on === 'laptop' && laptop === 'windows' && shell === 'bash';
  return toItems(spec).map((item) =>
    msys && item.part === 'docker'
      ? { ...item, words: [word('MSYS_NO_PATHCONV=1'), ...item.words] }
      : item,
  );
}

import type { Shell } from '../../data/schema/command';
import type { RunForm } from '../../data/runFields';
import { word } from '../command/word';
import type { RunSpec } from '../docker/runSpec';
import { toItems, type Item } from '../docker/toItems';
import type { ReaderContext } from '../profile/readerContext';

/**
 * A command as items, made right for the shell in which it is typed: bash on
 * Windows may be Git Bash, which would turn `/workspace` into a Windows path.
 * In WSL the variable does no harm. https://www.msys2.org/docs/filesystem-paths/
 */
export function itemsAt(
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

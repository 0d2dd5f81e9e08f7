import type { Locale } from '../../data/schema/text';
import type { ScriptFile, ScriptShell } from '../script/script';
import { copyBash } from './bash/copy';
import { loadBash } from './bash/load';
import { saveBash } from './bash/save';
import { uploadBash } from './bash/upload';
import type { TransferSpec } from './spec';

/** The files of a transfer, in the order in which they are run. */
export function transferScripts(
  spec: TransferSpec,
  shell: ScriptShell,
  locale: Locale,
): readonly ScriptFile[] {
  const { route } = spec;
  return [
    saveBash(spec, locale),
    'target' in route
      ? uploadBash(spec, route, locale)
      : copyBash(spec, route, locale),
    loadBash(spec, locale),
  ];
}

import type { Locale } from '../../data/schema/text';
import type { ScriptFile, ScriptShell } from '../script/script';
import { copyBash } from './bash/copy';
import { loadBash } from './bash/load';
import { saveBash } from './bash/save';
import { uploadBash } from './bash/upload';
import { copyPowershell } from './powershell/copy';
import { savePowershell } from './powershell/save';
import { uploadPowershell } from './powershell/upload';
import type { TransferSpec } from './spec';

const writers = {
  bash: { save: saveBash, upload: uploadBash, copy: copyBash },
  powershell: {
    save: savePowershell,
    upload: uploadPowershell,
    copy: copyPowershell,
  },
} as const;

/**
 * The files of a transfer, in the order in which they are run: save and upload
 * for the laptop's shell, load for bash on the server.
 */
export function transferScripts(
  spec: TransferSpec,
  shell: ScriptShell,
  locale: Locale,
): readonly [save: ScriptFile, upload: ScriptFile, load: ScriptFile] {
  const { save, upload, copy } = writers[shell];
  const { route } = spec;
  return [
    save(spec, locale),
    'target' in route ? upload(spec, route, locale) : copy(spec, route, locale),
    loadBash(spec, locale),
  ];
}

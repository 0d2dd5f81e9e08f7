import { quotePowershell } from '../../command/render/powershell';
import type { Say } from '../../script/script';
import { nextCommand } from '../next';
import { placeholdersOf, scriptsOf, type TransferSpec } from '../spec';
import * as texts from '../texts';
import { about, archives, names } from './files';

/**
 * The counterpart of `bash/ready.ts`; it also copies the scripts to send to the
 * folder.
 */
export const savedHere = (spec: TransferSpec, say: Say): readonly string[] => [
  ...names(spec),
  archives,
  ...about,
  `if (-not (Test-Path -LiteralPath "$dir/SHA256SUMS")) { Stop-Here ${say(texts.saveFirst, placeholdersOf(spec))} }`,
  `if (-not (Test-Path -LiteralPath load.sh)) { Stop-Here ${say(texts.loadMissing)} }`,
  `if ((Get-About archive) -ne $archive) { Stop-Here ${say(texts.otherForm, placeholdersOf(spec))} }`,
  ...(spec.travels?.files ?? []).map(
    (file) =>
      `if (-not (Test-Path -LiteralPath ${file})) { Stop-Here ${say(texts.scriptMissing(file))} }`,
  ),
  // an editor or git may have changed the line endings to Windows format
  ...scriptsOf(spec).map(
    (file) =>
      `[IO.File]::WriteAllText("$dir/${file}", [IO.File]::ReadAllText("${file}").Replace("\`r\`n", "\`n"))`,
  ),
];

/** Says which command to type next. */
export const sayNext = (spec: TransferSpec, say: Say): readonly string[] => [
  `Write-Host ${say(texts.next)}`,
  `Write-Host ${quotePowershell(nextCommand(spec))}`,
];

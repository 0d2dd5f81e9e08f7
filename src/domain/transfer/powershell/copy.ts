import type { Locale } from '../../../data/schema/text';
import { quotePowershell } from '../../command/render/powershell';
import {
  sayIn,
  type Say,
  type ScriptFile,
  type Section,
} from '../../script/script';
import {
  placeholdersOf,
  scriptsOf,
  type DiskRoute,
  type TransferSpec,
} from '../spec';
import * as texts from '../texts';
import { freeBytes, testSums } from './files';
import { savedHere, sayNext } from './ready';

/** `upload.ps1` for a USB stick or a share, the counterpart of `copyBash`. */
export function copyPowershell(
  spec: TransferSpec,
  route: DiskRoute,
  locale: Locale,
): ScriptFile {
  const say = sayIn(locale, 'powershell');
  return {
    name: 'upload.ps1',
    on: 'laptop',
    shell: 'powershell',
    summary: texts.copySummary(spec),
    sections: [
      ready(spec, route, say),
      room(say),
      copy(spec, say),
      verify(spec, say),
    ],
  };
}

const ready = (
  spec: TransferSpec,
  { carrier }: DiskRoute,
  say: Say,
): Section => ({
  ...texts.diskReady,
  lines: [
    ...savedHere(spec, say),
    ...testSums,
    freeBytes,
    `$disk = ${quotePowershell(carrier)}`,
    '$target = [IO.Path]::Combine($disk, $dir)',
    `if (-not (Test-Path -LiteralPath $disk)) { Stop-Here ${say(texts.noDisk, placeholdersOf(spec))} }`,
    `if ((Test-Path -LiteralPath $target) -and -not (Test-Path -LiteralPath ([IO.Path]::Combine($target, 'about.txt')))) { Stop-Here ${say(texts.notOursThere, { folder: spec.name })} }`,
  ],
});

const room = (say: Say): Section => ({
  ...texts.roomOnDisk,
  lines: [
    '$need = 0',
    'foreach ($file in Get-Archives) {',
    '  $copied = [IO.Path]::Combine($target, $file.Name)',
    '  $need += $file.Length',
    '  if (Test-Path -LiteralPath $copied) { $need -= (Get-Item -LiteralPath $copied).Length }',
    '}',
    '$free = Get-Free $disk',
    'if (($null -ne $free) -and ($free -le $need)) {',
    `  Stop-Here ${say(texts.noRoomOnDisk)} ('{0:N0} MiB / {1:N0} MiB' -f ($need / 1048576), ($free / 1048576))`,
    '}',
  ],
});

const copy = (spec: TransferSpec, say: Say): Section => ({
  ...texts.copy,
  lines: [
    'New-Item -ItemType Directory -Force -Path $target | Out-Null',
    "$sums = [IO.Path]::Combine($target, 'SHA256SUMS')",
    '$same = (Test-Path -LiteralPath $sums) -and ((Get-FileHash -LiteralPath $sums).Hash -eq (Get-FileHash -LiteralPath "$dir/SHA256SUMS").Hash)',
    // pieces of an earlier build
    'if (-not $same) { Get-ChildItem -LiteralPath $target -File | Where-Object { $_.Name.StartsWith("$dir.tar") } | Remove-Item }',
    `foreach ($note in ${['about.txt', ...scriptsOf(spec), 'SHA256SUMS'].map(quotePowershell).join(', ')}) { Copy-Item -LiteralPath "$dir/$note" -Destination $target -Force }`,
    'foreach ($file in Get-Archives) {',
    '  $copied = [IO.Path]::Combine($target, $file.Name)',
    '  if ((Test-Path -LiteralPath $copied) -and ((Get-FileHash -LiteralPath $copied).Hash -eq (Get-FileHash -LiteralPath $file.FullName).Hash)) { continue }',
    `  try { Copy-Item -LiteralPath $file.FullName -Destination $target -Force } catch { Stop-Here ${say(texts.copyFailed)} $_ }`,
    '}',
  ],
});

const verify = (spec: TransferSpec, say: Say): Section => ({
  ...texts.verifyDisk,
  lines: [
    `if (-not (Test-Sums $target)) { Stop-Here ${say(texts.damagedOnDisk)} }`,
    ...sayNext(spec, say),
  ],
});

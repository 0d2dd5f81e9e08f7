import { quotePowershell } from '../../command/render/powershell';
import type { Say } from '../../script/script';
import { destination, wayTo, type SshTarget } from '../../ssh/target';
import { archiveOf, type TransferSpec } from '../spec';
import * as texts from '../texts';

/** The names that the scripts share, as variables. */
export function names(spec: TransferSpec): readonly string[] {
  const values = {
    image: spec.image,
    dir: spec.name,
    archive: archiveOf(spec),
  };
  return Object.entries(values).map(
    ([name, value]) => `$${name} = ${quotePowershell(value)}`,
  );
}

/** Provides `$server` and the options `$way` for later steps. */
export const logIn = (target: SshTarget, say: Say): readonly string[] => [
  `$server = ${quotePowershell(destination(target))}`,
  `$way = @(${[...wayTo(target), '-o', 'ServerAliveInterval=30'].map(quotePowershell).join(', ')})`,
  'ssh @way $server true',
  `if ($LASTEXITCODE) { Stop-Here ${say(texts.noLogin)} }`,
];

/** The archive, or its pieces in order. */
export const archives =
  'function Get-Archives { Get-ChildItem -LiteralPath $dir -File | Where-Object { $_.Name -eq $archive -or $_.Name.StartsWith("$archive.part-") } | Sort-Object Name }';

/** Checks that every file in a folder's SHA256SUMS has the right checksum. */
export const testSums = [
  'function Test-Sums($folder) {',
  '  foreach ($line in Get-Content -LiteralPath (Join-Path $folder SHA256SUMS)) {',
  '    $hash = $line.Substring(0, 64)',
  '    $path = Join-Path $folder $line.Substring(66)',
  '    if (-not (Test-Path -LiteralPath $path)) { return $false }',
  '    if ((Get-FileHash -Algorithm SHA256 -LiteralPath $path).Hash -ne $hash) { return $false }',
  '  }',
  '  return $true',
  '}',
];

/** A line of about.txt. */
export const about = [
  'function Get-About($name) {',
  '  $line = Get-Content -LiteralPath "$dir/about.txt" | Where-Object { $_.StartsWith("$name ") } | Select-Object -First 1',
  '  if ($line) { $line.Substring($name.Length + 1) }',
  '}',
];

/** Text files of the transfer have Linux line endings and no byte order mark. */
export const writeText = [
  'function Write-Text($path, $lines) {',
  '  [IO.File]::WriteAllText($path, (($lines -join "`n") + "`n"))',
  '}',
];

/** Free bytes at a path; nothing for a share, whose path has no drive. */
export const freeBytes =
  'function Get-Free($folder) { try { (New-Object IO.DriveInfo $folder).AvailableFreeSpace } catch { } }';

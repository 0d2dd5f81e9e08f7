import type { Say, Section } from '../../script/script';
import type { SshTarget } from '../../ssh/target';
import { listLayers } from '../bash/files';
import * as texts from '../texts';
import { logIn } from './files';

/** The counterpart of `bash/changes.ts`. */
export const askLayers = (target: SshTarget, say: Say): readonly Section[] => [
  { ...texts.connect, lines: logIn(target, say) },
  {
    ...texts.askLayers,
    lines: [
      // not ConvertFrom-Json, which in 5.1 does not return a list for a single element
      "function Get-Layers($json) { [regex]::Matches($json, 'sha256:[0-9a-f]+') | ForEach-Object { $_.Value } }",
      '$own = @(Get-Layers $layers)',
      `$have = @(ssh @way $server "${listLayers}")`,
      `if ($LASTEXITCODE) { Stop-Here ${say(texts.noLayers)} }`,
      '$shared = 0',
      'foreach ($line in $have) {',
      '  $other = @(Get-Layers $line)',
      '  $count = 0',
      '  while (($count -lt $own.Count) -and ($count -lt $other.Count) -and ($own[$count] -eq $other[$count])) { $count++ }',
      '  if ($count -gt $shared) { $shared = $count }',
      '}',
      `Write-Host ${say(texts.layersThere)} "$shared / $($own.Count)"`,
    ],
  },
];

/** Removes the shared layers from the archive; tar is part of Windows 10 and later. */
export const leaveOut = (say: Say): readonly string[] => [
  'if ($shared -gt 0) {',
  `  $paths = @([regex]::Match($manifest, '"Layers":\\[([^\\]]*)\\]').Groups[1].Value -split ',' | ForEach-Object { $_.Trim('"') })`,
  // a layer that occurs again higher up stays
  '  $again = @($own | Select-Object -Skip $shared)',
  '  $omit = @(0..($shared - 1) | Where-Object { $again -notcontains $own[$_] } | ForEach-Object { $paths[$_] })',
  '  if ($omit.Count) {',
  '    $kept = "$dir/.kept"',
  '    if (Test-Path -LiteralPath $kept) { Remove-Item -LiteralPath $kept -Recurse -Force }',
  '    New-Item -ItemType Directory -Path $kept | Out-Null',
  '    Write-Text "$dir/.omit" $omit',
  '    tar -xf "$dir/$tar" -X "$dir/.omit" -C $kept',
  `    if ($LASTEXITCODE) { Stop-Here ${say(texts.leaveOutFailed)} }`,
  '    tar -cf "$dir/$tar" -C $kept .',
  `    if ($LASTEXITCODE) { Stop-Here ${say(texts.leaveOutFailed)} }`,
  '    Remove-Item -LiteralPath $kept, "$dir/.omit" -Recurse -Force',
  '  }',
  '}',
];

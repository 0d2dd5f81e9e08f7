import type { Locale } from '../../../data/schema/text';
import {
  sayIn,
  type Say,
  type ScriptFile,
  type Section,
} from '../../script/script';
import { placeholdersOf, tarOf, type TransferSpec } from '../spec';
import * as texts from '../texts';
import { compressor, splitter } from './bytes';
import { askLayers, leaveOut } from './changes';
import { freeBytes, names, testSums, writeText } from './files';

/**
 * `save.ps1`, for Windows PowerShell 5.1 and PowerShell 7; the counterpart of
 * `save.sh`. No bytes go through a pipe or `>`, because 7.3 and older convert
 * them to text (https://github.com/PowerShell/PowerShell/issues/1908), and
 * stderr is never redirected, because 5.1 treats redirected output as an error.
 */
export function savePowershell(spec: TransferSpec, locale: Locale): ScriptFile {
  const say = sayIn(locale, 'powershell');
  return {
    name: 'save.ps1',
    on: 'laptop',
    shell: 'powershell',
    summary: texts.saveSummary(spec),
    sections: [
      tools(spec, say),
      image(spec, say),
      ...(spec.changesFor ? askLayers(spec.changesFor, say) : []),
      earlier(spec, say),
      room(spec, say),
      save(spec, say),
      ...(spec.compression === 'none' ? [] : [compress(say)]),
      ...(spec.pieceBytes === null ? [] : [split(spec.pieceBytes, say)]),
      checksum(say),
    ],
  };
}

const tools = (spec: TransferSpec, say: Say): Section => ({
  ...texts.tools,
  lines: [
    ...names(spec),
    `$tar = '${tarOf(spec)}'`,
    `$platform = '${spec.platform}'`,
    ...testSums,
    ...writeText,
    freeBytes,
    ...compressor(spec, say),
    `if (-not (Get-Command docker -ErrorAction SilentlyContinue)) { Stop-Here ${say(texts.noDocker)} }`,
    `$api = docker version --format '{{.Client.APIVersion}}'`,
    `docker version --format '{{.Server.Version}}' | Out-Null`,
    `if ($LASTEXITCODE) { Stop-Here ${say(texts.noDocker)} }`,
    `$store = 'classic'`,
    `if ((docker info --format '{{.DriverStatus}}') -match 'io[.]containerd[.]snapshotter') { $store = 'containerd' }`,
    ...(spec.compression === 'none'
      ? []
      : [
          `if ($store -eq 'containerd') { Write-Host ${say(texts.compressedAlready)} }`,
        ]),
  ],
});

const image = (spec: TransferSpec, say: Say): Section => ({
  ...texts.image,
  lines: [
    `$id = docker image inspect --format '{{.Id}}' $image`,
    `if ($LASTEXITCODE) { Stop-Here ${say(texts.noImage, placeholdersOf(spec))} }`,
    `$found = docker image inspect --format '{{.Os}}/{{.Architecture}}' $image`,
    '$one = @()',
    // Docker 28.1 and later: selects this platform if there are several
    `if ([version]$api -ge [version]'1.49') {`,
    `  $variant = docker image inspect --platform $platform --format '{{.Os}}/{{.Architecture}}' $image`,
    `  if ($LASTEXITCODE -eq 0) { $found = $variant; $one = @('--platform', $platform) }`,
    '}',
    `if ($found -ne $platform) { Stop-Here ${say(texts.wrongPlatform, placeholdersOf(spec))} $found }`,
    `$layers = docker image inspect @one --format '{{json .RootFS.Layers}}' $image`,
    `$size = [long](docker image inspect --format '{{.Size}}' $image)`,
  ],
});

const earlier = (spec: TransferSpec, say: Say): Section => ({
  ...texts.earlier,
  lines: [
    `if ((Test-Path -LiteralPath $dir) -and -not (Test-Path -LiteralPath "$dir/about.txt")) { Stop-Here ${say(texts.notOurs, placeholdersOf(spec))} }`,
    `$about = @("image $image", "id $id", "layers $layers", "platform $platform", "store $store", "archive $archive", 'pieces ${String(spec.pieceBytes ?? 0)}'${spec.changesFor ? ', "shared $shared"' : ''})`,
    'if (Test-Path -LiteralPath "$dir/SHA256SUMS") {',
    '  $before = @(Get-Content -LiteralPath "$dir/about.txt" | Where-Object { $_ -notmatch "^(bytes|config) " })',
    '  if ((($before -join "`n") -eq ($about -join "`n")) -and (Test-Sums $dir)) {',
    `    Write-Host ${say(texts.savedAlready)}`,
    '    exit 0',
    '  }',
    '}',
  ],
});

const room = (spec: TransferSpec, say: Say): Section => {
  const copies =
    spec.compression === 'none' && spec.pieceBytes === null ? 1 : 2;
  return {
    ...texts.roomHere,
    lines: [
      `$need = $size * ${String(copies)}`,
      '$free = Get-Free $PSScriptRoot',
      'if (($null -ne $free) -and ($free -lt $need) -and -not $env:ENOUGH_ROOM) {',
      `  Stop-Here ${say(texts.noRoomHere)} ('{0:N0} MiB / {1:N0} MiB' -f ($need / 1048576), ($free / 1048576))`,
      '}',
    ],
  };
};

const save = (spec: TransferSpec, say: Say): Section => ({
  ...texts.save,
  lines: [
    'New-Item -ItemType Directory -Force -Path $dir | Out-Null',
    'Get-ChildItem -LiteralPath $dir -File -Force | Where-Object { $_.Name -eq "SHA256SUMS" -or $_.Name.StartsWith($tar) -or $_.Name.StartsWith(".docker_temp_") } | Remove-Item',
    'Write-Text "$dir/about.txt" $about',
    'docker save @one -o "$dir/$tar" $image',
    `if ($LASTEXITCODE) { Stop-Here ${say(texts.saveFailed)} }`,
    // tar is part of Windows 10 and later
    `$manifest = (tar -xOf "$dir/$tar" manifest.json) -join ''`,
    `if ($LASTEXITCODE) { Stop-Here ${say(texts.noManifest)} }`,
    `$config = [regex]::Match($manifest, '"Config":"(?:blobs/sha256/)?([0-9a-f]+)').Groups[1].Value`,
    ...(spec.changesFor ? leaveOut(say) : []),
    '$bytes = (Get-Item -LiteralPath "$dir/$tar").Length',
    'Write-Text "$dir/about.txt" ($about + "config $config" + "bytes $bytes")',
  ],
});

const compress = (say: Say): Section => ({
  ...texts.compress,
  lines: [
    'Compress-Archive-File "$dir/$tar" "$dir/$archive"',
    `if (-not (Test-Path -LiteralPath "$dir/$archive")) { Stop-Here ${say(texts.compressFailed)} }`,
    'Remove-Item -LiteralPath "$dir/$tar" -ErrorAction SilentlyContinue',
  ],
});

const split = (bytes: number, say: Say): Section => ({
  ...texts.split,
  lines: [
    ...splitter,
    'Split-File "$dir/$archive" ' + String(bytes),
    `if (-not (Test-Path -LiteralPath "$dir/$archive.part-aa")) { Stop-Here ${say(texts.splitFailed)} }`,
    'Remove-Item -LiteralPath "$dir/$archive"',
  ],
});

const checksum = (say: Say): Section => ({
  ...texts.checksum,
  lines: [
    '$files = Get-ChildItem -LiteralPath $dir -File | Where-Object { $_.Name.StartsWith($archive) } | Sort-Object Name',
    '$sums = @($files | ForEach-Object { (Get-FileHash -Algorithm SHA256 -LiteralPath $_.FullName).Hash.ToLower() + "  " + $_.Name })',
    'Write-Text "$dir/SHA256SUMS" $sums',
    '$sums | Write-Host',
    `Write-Host ${say(texts.saved)} $dir`,
  ],
});

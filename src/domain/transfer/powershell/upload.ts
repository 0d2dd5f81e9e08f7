import type { Locale } from '../../../data/schema/text';
import { quotePowershell } from '../../command/render/powershell';
import {
  sayIn,
  type Say,
  type ScriptFile,
  type Section,
} from '../../script/script';
import { nextCommand } from '../next';
import {
  placeholdersOf,
  scriptsOf,
  serverFolder,
  type NetworkRoute,
  type TransferSpec,
} from '../spec';
import * as texts from '../texts';
import { logIn } from './files';
import { savedHere, sayNext } from './ready';

/**
 * `upload.ps1`, the counterpart of `upload.sh`. ssh on Windows cannot share a
 * connection, so it asks for the password at each call.
 */
export function uploadPowershell(
  spec: TransferSpec,
  route: NetworkRoute,
  locale: Locale,
): ScriptFile {
  const say = sayIn(locale, 'powershell');
  return {
    name: 'upload.ps1',
    on: 'laptop',
    shell: 'powershell',
    summary: texts.uploadSummary(spec),
    sections: [
      ready(spec, say),
      connect(spec, route, say),
      ask(spec, route, say),
      room(say),
      send(spec, route, say),
      verify(spec, say),
    ],
  };
}

const ready = (spec: TransferSpec, say: Say): Section => ({
  ...texts.ready,
  lines: savedHere(spec, say),
});

const connect = (
  spec: TransferSpec,
  { target }: NetworkRoute,
  say: Say,
): Section => ({
  ...texts.connect,
  lines: [
    `$remote = ${quotePowershell(serverFolder(spec))}`,
    ...logIn(target, say),
  ],
});

const ask = (spec: TransferSpec, route: NetworkRoute, say: Say): Section => ({
  ...texts.ask,
  lines: [
    ...(spec.compression === 'zstd'
      ? [
          `$tools = (ssh @way $server "docker version --format 'engine {{.Server.Version}}' ; which zstd") -join ' '`,
          `if (($tools -notmatch '/zstd') -and -not (($tools -match 'engine (\\d+)') -and ([int]$Matches[1] -ge 23))) { Stop-Here ${say(texts.noZstdThere)} }`,
        ]
      : []),
    `$seen = @(ssh @way $server "mkdir -p $remote && test -w $remote && df -Pk $remote && find $remote -type f -exec ls -ln '{}' + && find $remote -name SHA256SUMS -exec cat '{}' + && find $remote -name loaded.txt -exec cat '{}' +")`,
    `if ($LASTEXITCODE) { Stop-Here ${say(texts.noFolder, placeholdersOf(spec))} }`,
    '$there = @{}',
    "foreach ($line in $seen) { $field = -split $line; if ($line.StartsWith('-') -and $field.Count -ge 9) { $there[$field[-1]] = [long]$field[4] } }",
    `if ($there.Count -and -not $there.ContainsKey("$remote/about.txt")) { Stop-Here ${say(texts.notOursThere, placeholdersOf(spec))} }`,
    ...(spec.travels
      ? [
          'if ($seen -contains "loaded $(Get-About config)") {',
          ...sendScripts(spec, route, say).map((line) => `  ${line}`),
          '  exit 0',
          '}',
        ]
      : [
          `if ($seen -contains "loaded $(Get-About config)") { Write-Host ${say(texts.loadedAlready, placeholdersOf(spec))}; exit 0 }`,
        ]),
    // an archive from an earlier build must not be resumed
    '$older = @(Get-Content -LiteralPath "$dir/SHA256SUMS" | Where-Object { $seen -notcontains $_ })',
    'if ($there.Count -and $older.Count) {',
    `  ssh @way $server "find $remote -name '$dir.tar*' -exec rm -f '{}' +"`,
    '  foreach ($file in @($there.Keys)) { if ($file.StartsWith("$remote/$dir.tar")) { $there.Remove($file) } }',
    '}',
  ],
});

const room = (say: Say): Section => ({
  ...texts.roomThere,
  lines: [
    '$need = 0',
    'foreach ($file in Get-Archives) { $need += $file.Length - [long]$there["$remote/$($file.Name)"] }',
    "$disk = @($seen | Where-Object { $_ -match '\\s\\d+%\\s' })[0]",
    '$free = [long](-split $disk)[3] * 1024',
    'if ($free -le $need) {',
    `  Stop-Here ${say(texts.noRoomThere)} ('{0:N0} MiB / {1:N0} MiB' -f ($need / 1048576), ($free / 1048576))`,
    '}',
  ],
});

/** If the server already has the image, the scripts may still be newer. */
const sendScripts = (
  spec: TransferSpec,
  { by }: NetworkRoute,
  say: Say,
): readonly string[] => [
  ...(by === 'sftp'
    ? [
        `[IO.File]::WriteAllText("$dir/.batch", ((${puts(scriptsOf(spec))} -join "\`n") + "\`n"))`,
        `sftp -o BatchMode=no @way -b "$dir/.batch" ${to}`,
      ]
    : [`scp @way ${paths(scriptsOf(spec))} ${to}`]),
  `if ($LASTEXITCODE) { Stop-Here ${say(texts.sendFailed(by))} }`,
  `Write-Host ${say(texts.scriptsSent)}`,
  `Write-Host ${quotePowershell(nextCommand(spec))}`,
];

/** Shell words for files in the transfer folder, and the same files as lines for sftp. */
const paths = (files: readonly string[]): string =>
  files.map((file) => `"$dir/${file}"`).join(' ');
const puts = (files: readonly string[]): string =>
  `@('progress', ${files.map((file) => `"put $dir/${file}"`).join(', ')})`;

const to = '"${server}:$remote/"';

function send(spec: TransferSpec, { by }: NetworkRoute, say: Say): Section {
  const notes = ['about.txt', 'SHA256SUMS', ...scriptsOf(spec)];
  const stop = `if ($LASTEXITCODE) { Stop-Here ${say(texts.sendFailed(by))} }`;
  return {
    ...texts.send(by),
    lines:
      by === 'sftp'
        ? [
            `$batch = ${puts(notes)}`,
            'foreach ($file in Get-Archives) {',
            '  $arrived = $there["$remote/$($file.Name)"]',
            '  if (($null -eq $arrived) -or ($arrived -gt $file.Length)) { $batch += "put $dir/$($file.Name)" }',
            '  elseif ($arrived -lt $file.Length) { $batch += "reput $dir/$($file.Name)" }',
            '}',
            '[IO.File]::WriteAllText("$dir/.batch", (($batch -join "`n") + "`n"))',
            // BatchMode=no before -b, which would disable the password prompt
            `sftp -o BatchMode=no @way -b "$dir/.batch" ${to}`,
            stop,
          ]
        : [
            `scp @way ${paths(notes)} ${to}`,
            stop,
            'foreach ($file in Get-Archives) {',
            '  if ($there["$remote/$($file.Name)"] -eq $file.Length) { continue }',
            `  scp @way "$dir/$($file.Name)" ${to}`,
            `  ${stop}`,
            '}',
          ],
  };
}

const verify = (spec: TransferSpec, say: Say): Section => ({
  ...texts.verify,
  lines: [
    '$result = @(ssh @way $server "cd $remote && env LC_ALL=C sha256sum -c SHA256SUMS")',
    'if ($LASTEXITCODE) {',
    "  $damaged = @($result | Where-Object { $_ -match ': FAILED$' } | ForEach-Object { $_ -replace ': FAILED$', '' })",
    `  if (-not $damaged.Count) { Stop-Here ${say(texts.notVerified)} }`,
    '  ssh @way $server "cd $remote && rm -f $damaged"',
    `  Stop-Here ${say(texts.damaged)} $damaged`,
    '}',
    '$result | Write-Host',
    ...sayNext(spec, say),
  ],
});

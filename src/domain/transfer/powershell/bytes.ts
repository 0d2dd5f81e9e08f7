import type { Say } from '../../script/script';
import type { TransferSpec } from '../spec';
import * as texts from '../texts';

/**
 * gzip by .NET, which every Windows has; reads and writes the file through byte
 * streams.
 */
const gzip = [
  'function Compress-Gzip($from, $to) {',
  '  $in = [IO.File]::OpenRead($from)',
  '  $out = [IO.File]::Create($to)',
  '  $packed = New-Object IO.Compression.GZipStream $out, ([IO.Compression.CompressionMode]::Compress)',
  '  try { $in.CopyTo($packed, 1048576) } finally { $packed.Dispose(); $out.Dispose(); $in.Dispose() }',
  '}',
];

/** `Compress-Archive-File FROM TO`. */
export function compressor(
  { compression }: TransferSpec,
  say: Say,
): readonly string[] {
  switch (compression) {
    case 'none':
      return [];
    case 'gzip':
      return [
        ...gzip,
        'function Compress-Archive-File($from, $to) { Compress-Gzip $from $to }',
      ];
    case 'pigz':
      return [
        ...gzip,
        'function Compress-Archive-File($from, $to) {',
        '  if (Get-Command pigz -ErrorAction SilentlyContinue) { pigz -f $from }',
        '  else { Compress-Gzip $from $to }',
        '}',
      ];
    case 'zstd':
      return [
        `if (-not (Get-Command zstd -ErrorAction SilentlyContinue)) { Stop-Here ${say(texts.noZstd)} }`,
        "function Compress-Archive-File($from, $to) { zstd -q -f '--threads=0' -o $to $from }",
      ];
  }
}

/** `Split-File PATH BYTES`: pieces with the same names as those of split(1). */
export const splitter = [
  'function Split-File($path, [long]$bytes) {',
  '  $in = [IO.File]::OpenRead($path)',
  '  $buffer = New-Object byte[] 1048576',
  '  try {',
  '    for ($n = 0; $in.Position -lt $in.Length; $n++) {',
  "      $name = '{0}.part-{1}{2}' -f $path, [char](97 + [int][math]::Floor($n / 26)), [char](97 + $n % 26)",
  '      $out = [IO.File]::Create($name)',
  '      try {',
  '        $left = $bytes',
  '        while ($left -gt 0) {',
  '          $read = $in.Read($buffer, 0, [int][math]::Min($buffer.Length, $left))',
  '          if ($read -eq 0) { break }',
  '          $out.Write($buffer, 0, $read)',
  '          $left -= $read',
  '        }',
  '      } finally { $out.Dispose() }',
  '    }',
  '  } finally { $in.Dispose() }',
  '}',
];

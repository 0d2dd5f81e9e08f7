import type { Locale } from '../../../data/schema/text';
import { quoteBash } from '../../command/render/bash';
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
import { bytesIn, freeKiB, names, sha256 } from './files';
import { savedHere, sayNext } from './ready';

/** `upload.sh` for a USB stick or a share: copies, and verifies the copy by checksum. */
export function copyBash(
  spec: TransferSpec,
  route: DiskRoute,
  locale: Locale,
): ScriptFile {
  const say = sayIn(locale, 'bash');
  return {
    name: 'upload.sh',
    on: 'laptop',
    shell: 'bash',
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
    ...names(spec, 'dir', 'archive'),
    `disk=${quoteBash(carrier)}`,
    'target=$disk/$dir',
    bytesIn,
    freeKiB,
    ...sha256,
    ...savedHere(spec, say),
    `[ -d "$disk" ] || stop ${say(texts.noDisk, placeholdersOf(spec))}`,
    `if [ -e "$target" ] && [ ! -f "$target/about.txt" ]; then stop ${say(texts.notOursThere, { folder: `${carrier}/${spec.name}` })}; fi`,
  ],
});

const room = (say: Say): Section => ({
  ...texts.roomOnDisk,
  lines: [
    'need=0',
    'for file in "$dir/$archive"*; do',
    '  there=0',
    '  if [ -f "$target/${file##*/}" ]; then there=$(bytes_in "$target/${file##*/}"); fi',
    '  need=$((need + $(bytes_in "$file") - there))',
    'done',
    'free=$(free_kib "$disk")',
    `if [ "$free" -le $((need / 1024)) ]; then`,
    `  stop ${say(texts.noRoomOnDisk)} "$((need / 1048576)) MiB / $((free / 1024)) MiB"`,
    'fi',
  ],
});

const copy = (spec: TransferSpec, say: Say): Section => ({
  ...texts.copy,
  lines: [
    `mkdir -p "$target" || stop ${say(texts.noFolderOnDisk, placeholdersOf(spec))}`,
    // pieces of an earlier build
    'if [ -f "$target/SHA256SUMS" ] && ! cmp -s "$dir/SHA256SUMS" "$target/SHA256SUMS"; then',
    '  rm -f "$target/$dir.tar"*',
    'fi',
    `cp "$dir/about.txt" ${scriptsOf(spec).join(' ')} "$dir/SHA256SUMS" "$target/" || stop ${say(texts.noFolderOnDisk, placeholdersOf(spec))}`,
    'for file in "$dir/$archive"*; do',
    '  copied=$target/${file##*/}',
    // skip files that are already copied completely
    '  cmp -s "$file" "$copied" ||',
    `    cp "$file" "$copied" || stop ${say(texts.copyFailed)}`,
    'done',
    'sync',
  ],
});

const verify = (spec: TransferSpec, say: Say): Section => ({
  ...texts.verifyDisk,
  lines: [
    `(cd "$target" && sha256 -c SHA256SUMS) || stop ${say(texts.damagedOnDisk)}`,
    ...sayNext(spec, say),
  ],
});

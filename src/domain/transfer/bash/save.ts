import type { Locale } from '../../../data/schema/text';
import {
  sayIn,
  type Say,
  type ScriptFile,
  type Section,
} from '../../script/script';
import { archiveOf, placeholdersOf, tarOf, type TransferSpec } from '../spec';
import { askLayers, leaveOut } from './changes';
import { bytesIn, freeKiB, names, sha256 } from './files';
import * as texts from '../texts';

/**
 * `save.sh`: turns the image into the folder to transfer, with its archive,
 * `SHA256SUMS`, and `about.txt`. `about.txt` is written first and marks the
 * folder as created by the script; `SHA256SUMS` is written last and marks it as
 * complete.
 */
export function saveBash(spec: TransferSpec, locale: Locale): ScriptFile {
  const say = sayIn(locale, 'bash');
  return {
    name: 'save.sh',
    on: 'laptop',
    shell: 'bash',
    summary: texts.saveSummary(spec),
    sections: [
      tools(spec, say),
      image(spec, say),
      ...(spec.changesFor ? askLayers(spec.changesFor, say) : []),
      earlier(spec, say),
      room(spec, say),
      save(spec, say),
      ...(spec.compression === 'none' ? [] : [compress(spec, say)]),
      ...(spec.pieceBytes === null ? [] : [split(spec, say)]),
      checksum(say),
    ],
  };
}

const tools = (spec: TransferSpec, say: Say): Section => ({
  ...texts.tools,
  lines: [
    ...names(spec, 'image', 'dir', 'archive'),
    `tar=${tarOf(spec)}`,
    `platform=${spec.platform}`,
    ...sha256,
    freeKiB,
    bytesIn,
    ...compressor(spec, say),
    `docker version --format '{{.Server.Version}}' >/dev/null || stop ${say(texts.noDocker)}`,
    `case $(docker info --format '{{.DriverStatus}}') in`,
    '  *io.containerd.snapshotter*) store=containerd ;;',
    '  *) store=classic ;;',
    'esac',
    ...(spec.compression === 'none'
      ? []
      : [
          `if [ "$store" = containerd ]; then echo ${say(texts.compressedAlready)}; fi`,
        ]),
  ],
});

/** pigz and gzip write the same format, so either can be used. */
function compressor(
  { compression }: TransferSpec,
  say: Say,
): readonly string[] {
  switch (compression) {
    case 'none':
      return [];
    case 'gzip':
      return ['compress() { gzip -f "$1"; }'];
    case 'pigz':
      return [
        'if command -v pigz >/dev/null; then',
        '  compress() { pigz -f "$1"; }',
        'else',
        `  echo ${say(texts.noPigz)}`,
        '  compress() { gzip -f "$1"; }',
        'fi',
      ];
    case 'zstd':
      return [
        `command -v zstd >/dev/null || stop ${say(texts.noZstd)}`,
        'compress() { zstd -q -f --rm -T0 "$1"; }',
      ];
  }
}

const image = (spec: TransferSpec, say: Say): Section => ({
  ...texts.image,
  lines: [
    `id=$(docker image inspect --format '{{.Id}}' "$image") || stop ${say(texts.noImage, placeholdersOf(spec))}`,
    // Docker 28 and later: selects this platform if there are several
    `one=(--platform "$platform")`,
    `docker image inspect "\${one[@]}" "$image" >/dev/null 2>&1 || one=()`,
    `found=$(docker image inspect \${one[@]+"\${one[@]}"} --format '{{.Os}}/{{.Architecture}}' "$image")`,
    `[ "$found" = "$platform" ] || stop ${say(texts.wrongPlatform, placeholdersOf(spec))} "$found"`,
    `layers=$(docker image inspect \${one[@]+"\${one[@]}"} --format '{{json .RootFS.Layers}}' "$image")`,
    `size=$(docker image inspect --format '{{.Size}}' "$image")`,
  ],
});

const earlier = (spec: TransferSpec, say: Say): Section => ({
  ...texts.earlier,
  lines: [
    `if [ -e "$dir" ] && [ ! -f "$dir/about.txt" ]; then stop ${say(texts.notOurs, placeholdersOf(spec))}; fi`,
    `about=$(printf '%s\\n' "image $image" "id $id" "layers $layers" "platform $platform" "store $store" "archive $archive" 'pieces ${String(spec.pieceBytes ?? 0)}'${spec.changesFor ? ' "shared $shared"' : ''})`,
    'if [ -f "$dir/SHA256SUMS" ] && [ "$(grep -Ev \'^(bytes|config) \' "$dir/about.txt")" = "$about" ]; then',
    '  if (cd "$dir" && sha256 -c SHA256SUMS); then',
    `    echo ${say(texts.savedAlready)}`,
    '    exit 0',
    '  fi',
    `  echo ${say(texts.saveAgain)}`,
    'fi',
  ],
});

const room = (spec: TransferSpec, say: Say): Section => {
  const copies =
    spec.compression === 'none' && spec.pieceBytes === null ? 1 : 2;
  return {
    ...texts.roomHere,
    lines: [
      `need=$((size / ${String(1024 / copies)}))`,
      'free=$(free_kib .)',
      `if [ "$free" -lt "$need" ] && [ -z "\${ENOUGH_ROOM:-}" ]; then`,
      `  stop ${say(texts.noRoomHere)} "$((need / 1024)) MiB / $((free / 1024)) MiB"`,
      'fi',
    ],
  };
};

const save = (spec: TransferSpec, say: Say): Section => ({
  ...texts.save,
  lines: [
    'mkdir -p "$dir"',
    'rm -f "$dir/SHA256SUMS" "$dir/$tar"* "$dir"/.docker_temp_*',
    `printf '%s\\n' "$about" >"$dir/about.txt"`,
    `docker save \${one[@]+"\${one[@]}"} -o "$dir/$tar" "$image" || stop ${say(texts.saveFailed)}`,
    `tar -tf "$dir/$tar" manifest.json >/dev/null || stop ${say(texts.noManifest)}`,
    // the digest of the image's configuration, which is its ID in the classic store
    `config=$(tar -xOf "$dir/$tar" manifest.json | sed -n 's/.*"Config":"\\(blobs\\/sha256\\/\\)\\{0,1\\}\\([0-9a-f]*\\).*/\\2/p')`,
    ...(spec.changesFor ? leaveOut(say) : []),
    `printf '%s\\n' "config $config" "bytes $(bytes_in "$dir/$tar")" >>"$dir/about.txt"`,
  ],
});

const compress = (spec: TransferSpec, say: Say): Section => ({
  ...texts.compress,
  lines: [
    `compress "$dir/$tar" || stop ${say(texts.compressFailed)}`,
    `echo "${archiveOf(spec)}: $(($(bytes_in "$dir/$archive") / 1048576)) MiB"`,
  ],
});

const split = (spec: TransferSpec, say: Say): Section => ({
  ...texts.split,
  lines: [
    `split -b ${String(spec.pieceBytes)} "$dir/$archive" "$dir/$archive.part-" || stop ${say(texts.splitFailed)}`,
    'rm -f "$dir/$archive"',
  ],
});

const checksum = (say: Say): Section => ({
  ...texts.checksum,
  lines: [
    '(cd "$dir" && sha256 "$archive"* >.sums && mv .sums SHA256SUMS)',
    'cat "$dir/SHA256SUMS"',
    `echo ${say(texts.saved)} "$dir"`,
  ],
});

import type { Locale } from '../../../data/schema/text';
import {
  sayIn,
  type Say,
  type ScriptFile,
  type Section,
} from '../../script/script';
import { placeholdersOf, type TransferSpec } from '../spec';
import * as texts from '../texts';
import { layersThere } from './changes';
import { bytesIn, freeKiB, names, sha256 } from './files';

/**
 * `load.sh`, which is sent along with the archive and run next to it: verifies,
 * joins and unpacks if necessary, loads, compares, cleans up. The files that it
 * keeps show that this image was loaded, so that nothing is sent twice.
 */
export function loadBash(spec: TransferSpec, locale: Locale): ScriptFile {
  const say = sayIn(locale, 'bash');
  return {
    name: 'load.sh',
    on: 'server',
    shell: 'bash',
    summary: texts.loadSummary(spec),
    sections: [
      engine(spec, say),
      present(spec, say),
      ...(spec.changesFor ? [layersThere(say)] : []),
      whole(say),
      room(say),
      load(spec, say),
      compare(spec, say),
      ...(spec.cleanUp ? [cleanUp(say)] : []),
    ],
  };
}

/**
 * Whether load.sh refers to the archive by name; otherwise it uses the files
 * listed in SHA256SUMS.
 */
const namesArchive = ({
  cleanUp,
  pieceBytes,
  compression,
}: TransferSpec): boolean =>
  cleanUp || (pieceBytes === null && compression !== 'zstd');

const engine = (spec: TransferSpec, say: Say): Section => ({
  ...texts.engine,
  lines: [
    ...names(
      spec,
      'image',
      ...(namesArchive(spec) ? ['archive' as const] : []),
    ),
    ...sha256,
    freeKiB,
    bytesIn,
    `about() { sed -n "s/^$1 //p" about.txt; }`,
    `[ -f about.txt ] || stop ${say(texts.noAbout)}`,
    `[ "$(about image)" = "$image" ] || stop ${say(texts.otherImage)} "$(about image)"`,
    `found=$(docker version --format '{{.Server.Os}}/{{.Server.Arch}}') || stop ${say(texts.noDockerThere)}`,
    `[ "$found" = "$(about platform)" ] || stop ${say(texts.wrongServer, placeholdersOf(spec))} "$found"`,
    `root=$(docker info --format '{{.DockerRootDir}}')`,
    `case $(docker info --format '{{.DriverStatus}}') in`,
    // images are then stored in a path that data-root does not change:
    // https://docs.docker.com/engine/storage/containerd/
    '  *io.containerd.snapshotter*) store=containerd root=/var/lib/containerd ;;',
    '  *) store=classic ;;',
    'esac',
  ],
});

/**
 * Whether the same image is already there: by the configuration digest if that
 * is the ID, otherwise by the ID in the laptop's store.
 */
const present = (spec: TransferSpec, say: Say): Section => ({
  ...texts.present,
  lines: [
    `now() { docker image inspect --format "$1" "$image" 2>/dev/null || true; }`,
    'expected=',
    'if [ "$store" = classic ]; then expected=sha256:$(about config)',
    'elif [ "$(about store)" = containerd ]; then expected=$(about id); fi',
    `before=$(now '{{.Id}}')`,
    'loaded=',
    'if [ -n "$expected" ] && [ "$before" = "$expected" ]; then',
    '  loaded=before',
    `  echo ${say(texts.alreadyThere)}`,
    'elif [ -n "$before" ]; then',
    `  echo ${say(texts.tagMoves)} "docker tag $before NAME:TAG"`,
    'fi',
  ],
});

const whole = (say: Say): Section => ({
  ...texts.whole,
  lines: [
    'if [ -z "$loaded" ]; then',
    `  if [ ! -f SHA256SUMS ]; then rm -f loaded.txt; stop ${say(texts.noArchive)}; fi`,
    '  files=()',
    '  while read -r _ file; do files+=("$file"); done <SHA256SUMS',
    `  sha256 -c SHA256SUMS || stop ${say(texts.damagedHere)}`,
    'fi',
  ],
});

const room = (say: Say): Section => ({
  ...texts.roomForDocker,
  lines: [
    // docker unpacks the archive into its own directory, then creates the layers
    'need=$(($(about bytes) / 512))',
    'free=$(free_kib "$root" 2>/dev/null || true)',
    `if [ -z "$free" ]; then echo ${say(texts.roomUnknown)} "$root"; fi`,
    `if [ -z "$loaded" ] && [ -n "$free" ] && [ "$free" -lt "$need" ] && [ -z "\${ENOUGH_ROOM:-}" ]; then`,
    `  stop ${say(texts.noRoomForDocker)} "$root: $((need / 1024)) MiB / $((free / 1024)) MiB"`,
    'fi',
  ],
});

const load = (spec: TransferSpec, say: Say): Section => ({
  ...texts.load,
  lines: [
    'if [ -z "$loaded" ]; then',
    ...loader(spec, say).map((line) => `  ${line}`),
    'fi',
  ],
});

/** Pieces are joined and zstd is unpacked in a pipe, without temporary files. */
function loader(spec: TransferSpec, say: Say): readonly string[] {
  const failed = `stop ${say(texts.loadFailed)}`;
  if (spec.compression !== 'zstd')
    return [
      spec.pieceBytes === null
        ? `docker load -i "$archive" || ${failed}`
        : `cat "\${files[@]}" | docker load || ${failed}`,
    ];
  return [
    'unpack() { zstd -dc; }',
    'if ! command -v zstd >/dev/null; then',
    // engines before 23 cannot read zstd: https://github.com/moby/moby/pull/41759
    `  version=$(docker version --format '{{.Server.Version}}')`,
    `  [ "\${version%%.*}" -ge 23 ] || stop ${say(texts.noZstdHere)}`,
    '  unpack() { cat; }',
    'fi',
    `cat "\${files[@]}" | unpack | docker load || ${failed}`,
  ];
}

const compare = (spec: TransferSpec, say: Say): Section => ({
  ...texts.compare,
  lines: [
    `after=$(now '{{.Id}}')`,
    `[ -n "$after" ] || stop ${say(texts.noTag, placeholdersOf(spec))}`,
    'if [ -n "$expected" ]; then',
    `  [ "$after" = "$expected" ] || stop ${say(texts.otherId)} "$after"`,
    'else',
    `  [ "$(now '{{json .RootFS.Layers}}')" = "$(about layers)" ] || stop ${say(texts.otherId)} "$after"`,
    'fi',
    `echo ${say(texts.loadedNow)} "$image $after"`,
  ],
});

const cleanUp = (say: Say): Section => ({
  ...texts.cleanUp,
  lines: [
    `echo "loaded $(about config)" >loaded.txt`,
    'rm -f "$archive"* SHA256SUMS',
    `echo ${say(texts.cleaned)}`,
  ],
});

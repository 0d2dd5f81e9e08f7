import type { TransferSpec } from '../spec';
import { archiveOf } from '../spec';
import { quoteBash } from '../../command/render/bash';

/**
 * The names that the scripts share, as variables; each script declares those
 * that it uses.
 */
export function names(
  spec: TransferSpec,
  ...wanted: readonly ('image' | 'dir' | 'archive')[]
): readonly string[] {
  const values = {
    image: spec.image,
    dir: spec.name,
    archive: archiveOf(spec),
  };
  return wanted.map((name) => `${name}=${quoteBash(values[name])}`);
}

/**
 * `sha256` on every system: shasum on macOS and sha256sum on Linux have the
 * same options.
 */
export const sha256 = [
  'sha256() {',
  '  if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi',
  '}',
];

/** Free space in KiB at a directory, from the portable format of df(1). */
export const freeKiB = `free_kib() { df -Pk "$1" | awk '$5 ~ /%$/ { print $4; exit }'; }`;

/**
 * Prints the layers of every image on a machine, one image per line, in the
 * format of `docker image inspect`.
 */
export const listLayers =
  "docker image ls -q --no-trunc | sort -u | xargs -r docker image inspect --format '{{json .RootFS.Layers}}'";

/**
 * The number of layers that another image shares, counted from the base. The
 * first input line is the image's own layers, every other line those of another
 * image.
 */
export const countShared = `count_shared() { tr -d '[]"' | awk -F, 'NR == 1 { n = split($0, own, ","); next } { for (i = 1; i <= n && $i == own[i]; i++); if (i - 1 > best) best = i - 1 } END { print best + 0 }'; }`;

/**
 * Size of a file in bytes; the arithmetic removes the leading spaces that macOS
 * prints.
 */
export const bytesIn = 'bytes_in() { echo $(($(wc -c <"$1"))); }';

import type { Say, Section } from '../../script/script';
import type { SshTarget } from '../../ssh/target';
import * as texts from '../texts';
import { connect } from './connect';
import { countShared, listLayers } from './files';

/**
 * Asks the server which layers of the image it has: `$shared` is their number,
 * counted from the base.
 */
export const askLayers = (target: SshTarget, say: Say): readonly Section[] => [
  connect(target, say),
  {
    ...texts.askLayers,
    lines: [
      countShared,
      `have=$(on_server "${listLayers}") || stop ${say(texts.noLayers)}`,
      `shared=$(printf '%s\\n' "$layers" "$have" | count_shared)`,
      `echo ${say(texts.layersThere)} "$shared / $(tr , '\\n' <<<"$layers" | wc -l | tr -d ' ')"`,
    ],
  },
];

/**
 * Removes the shared layers from the archive. `docker load` opens a layer's
 * file only if the engine lacks the layer: seen on engines 20.10 and 28.5, with
 * overlay2 and the containerd store; in the classic store, this is `lss.Get` in
 * https://github.com/moby/moby/blob/v28.5.2/image/tarexport/load.go.
 */
export const leaveOut = (say: Say): readonly string[] => [
  'if [ "$shared" -gt 0 ]; then',
  // a layer that occurs again higher up stays: its second file may be a link to the first
  `  paste <(tar -xOf "$dir/$tar" manifest.json | sed -n 's/.*"Layers":\\[\\([^]]*\\)\\].*/\\1/p' | tr -d '"' | tr , '\\n') <(tr -d '[]"' <<<"$layers" | tr , '\\n') |`,
  `    awk -v n="$shared" '{ file[NR] = $1; layer[NR] = $2 } NR > n { again[$2] = 1 } END { for (i = 1; i <= n; i++) if (!(layer[i] in again)) print file[i] }' >"$dir/.omit"`,
  '  rm -rf "$dir/.kept"',
  '  mkdir "$dir/.kept"',
  // COPYFILE_DISABLE: no macOS metadata files next to the layers
  '  if ! tar -xf "$dir/$tar" -X "$dir/.omit" -C "$dir/.kept" || ! COPYFILE_DISABLE=1 tar -cf "$dir/$tar" -C "$dir/.kept" .; then',
  `    stop ${say(texts.leaveOutFailed)}`,
  '  fi',
  '  rm -rf "$dir/.kept" "$dir/.omit"',
  'fi',
];

/**
 * Verifies that the engine still has the layers that the archive omits. If one
 * is missing, the classic store rejects the archive; the containerd store
 * reports an error, keeps the image's name, and exits with code 0 (seen on
 * 28.5).
 */
export const layersThere = (say: Say): Section => ({
  ...texts.layersStill,
  lines: [
    countShared,
    'if [ -z "$loaded" ]; then',
    `  shared=$(printf '%s\\n' "$(about layers)" "$(${listLayers})" | count_shared)`,
    `  [ "$shared" -ge "$(about shared)" ] || stop ${say(texts.layersGone)}`,
    'fi',
  ],
});

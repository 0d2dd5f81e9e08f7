import type { Say, Section } from '../../script/script';
import type { SshTarget } from '../../ssh/target';
import * as texts from '../texts';
import { connect } from './connect';
import { countShared, listLayers } from './files';

/**
 * Asks the server which layers of the image it has: `$shared` is how many,
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
 * Takes the shared layers out of the archive. `docker load` opens the file of a
 * layer only where the engine lacks it: seen on engines 20.10 and 28.5, with
 * the overlay2 and the containerd store; in the classic store this is `lss.Get`
 * in https://github.com/moby/moby/blob/v28.5.2/image/tarexport/load.go.
 */
export const leaveOut = (say: Say): readonly string[] => [
  'if [ "$shared" -gt 0 ]; then',
  // a layer that comes again further up stays: its second file may be a link to the first
  `  paste <(tar -xOf "$dir/$tar" manifest.json | sed -n 's/.*"Layers":\\[\\([^]]*\\)\\].*/\\1/p' | tr -d '"' | tr , '\\n') <(tr -d '[]"' <<<"$layers" | tr , '\\n') |`,
  `    awk -v n="$shared" '{ file[NR] = $1; layer[NR] = $2 } NR > n { again[$2] = 1 } END { for (i = 1; i <= n; i++) if (!(layer[i] in again)) print file[i] }' >"$dir/.omit"`,
  '  rm -rf "$dir/.kept"',
  '  mkdir "$dir/.kept"',
  // COPYFILE_DISABLE: no files of macOS beside the layers
  '  if ! tar -xf "$dir/$tar" -X "$dir/.omit" -C "$dir/.kept" || ! COPYFILE_DISABLE=1 tar -cf "$dir/$tar" -C "$dir/.kept" .; then',
  `    stop ${say(texts.leaveOutFailed)}`,
  '  fi',
  '  rm -rf "$dir/.kept" "$dir/.omit"',
  'fi',
];

/**
 * The engine still has what the archive leaves out. Without it, the classic
 * store refuses the archive; the containerd store reports an error, keeps the
 * name of the image and ends with code 0 (seen on 28.5).
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

import { quoteBash } from '../../command/render/bash';
import type { Say } from '../../script/script';
import { nextCommand } from '../next';
import { placeholdersOf, type TransferSpec } from '../spec';
import * as texts from '../texts';

/**
 * Checks that save.sh has run for the same form, and that the scripts to send
 * are next to this one; the same for network and disk.
 */
export const savedHere = (spec: TransferSpec, say: Say): readonly string[] => [
  `[ -f "$dir/SHA256SUMS" ] || stop ${say(texts.saveFirst, placeholdersOf(spec))}`,
  `[ -f load.sh ] || stop ${say(texts.loadMissing)}`,
  ...(spec.travels?.files ?? []).map(
    (file) => `[ -f ${file} ] || stop ${say(texts.scriptMissing(file))}`,
  ),
  `[ "$(sed -n 's/^archive //p' "$dir/about.txt")" = "$archive" ] || stop ${say(texts.otherForm, placeholdersOf(spec))}`,
];

/** Says which command to type next. */
export const sayNext = (spec: TransferSpec, say: Say): readonly string[] => [
  `echo ${say(texts.next)}`,
  `echo ${quoteBash(nextCommand(spec))}`,
];

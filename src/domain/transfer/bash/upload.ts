import type { Locale } from '../../../data/schema/text';
import { quoteBash } from '../../command/render/bash';
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
import { connect } from './connect';
import { bytesIn, names } from './files';
import { savedHere, sayNext } from './ready';
import { noteSenders, senders } from './senders';

/**
 * `upload.sh`: sends the folder from `save.sh` to the server over SSH. Commands
 * for the server use only syntax that every login shell understands, including
 * tcsh and fish. All calls share one connection, so that a password is typed
 * once.
 */
export function uploadBash(
  spec: TransferSpec,
  route: NetworkRoute,
  locale: Locale,
): ScriptFile {
  const say = sayIn(locale, 'bash');
  return {
    name: 'upload.sh',
    on: 'laptop',
    shell: 'bash',
    summary: texts.uploadSummary(spec),
    sections: [
      ready(spec, say),
      connect(route.target, say),
      ask(spec, route, say),
      room(say),
      send(spec, route, say),
      verify(spec, say),
    ],
  };
}

/** The scripts and notes that are sent along with the archive. */
const ready = (spec: TransferSpec, say: Say): Section => ({
  ...texts.ready,
  lines: [
    ...names(spec, 'dir', 'archive'),
    `remote=${quoteBash(serverFolder(spec))}`,
    bytesIn,
    ...savedHere(spec, say),
    `cp ${scriptsOf(spec).join(' ')} "$dir/"`,
  ],
});

const ask = (spec: TransferSpec, route: NetworkRoute, say: Say): Section => ({
  ...texts.ask,
  lines: [
    ...(spec.compression === 'zstd'
      ? [
          `tools=$(on_server "docker version --format 'engine {{.Server.Version}}' ; which zstd" || true)`,
          `engine=$(sed -n 's/^engine \\([0-9]*\\).*/\\1/p' <<<"$tools")`,
          `if ! grep -q '^/.*zstd$' <<<"$tools" && [ "\${engine:-0}" -lt 23 ]; then stop ${say(texts.noZstdThere)}; fi`,
        ]
      : []),
    `seen=$(on_server "mkdir -p $remote && test -w $remote && df -Pk $remote && find $remote -type f -exec ls -ln '{}' + && find $remote -name SHA256SUMS -exec cat '{}' + && find $remote -name loaded.txt -exec cat '{}' +") ||`,
    `  stop ${say(texts.noFolder, placeholdersOf(spec))}`,
    // $NF: none of our paths contains a space
    `there() { awk -v file="$remote/$1" '$1 ~ /^-/ && $NF == file { print $5; exit }' <<<"$seen"; }`,
    `if grep -q '^-' <<<"$seen" && [ -z "$(there about.txt)" ]; then stop ${say(texts.notOursThere, placeholdersOf(spec))}; fi`,
    `if grep -qxF "loaded $(sed -n 's/^config //p' "$dir/about.txt")" <<<"$seen"; then`,
    ...(spec.travels
      ? sendScripts(spec, route, say)
      : [`  echo ${say(texts.loadedAlready, placeholdersOf(spec))}`]),
    '  exit 0',
    'fi',
    // an archive from an earlier build must not be resumed
    `if [ -n "$(there about.txt)" ] && grep -qvxF "$seen" "$dir/SHA256SUMS"; then`,
    `  on_server "find $remote -name '$dir.tar*' -exec rm -f '{}' +"`,
    `  seen=$(grep -vF "$remote/$dir.tar" <<<"$seen" || true)`,
    'fi',
  ],
});

/** If the server already has the image, the scripts may still be newer. */
const sendScripts = (
  spec: TransferSpec,
  { by }: NetworkRoute,
  say: Say,
): readonly string[] => [
  `  notes=(${paths(scriptsOf(spec))})`,
  ...noteSenders[by](`stop ${say(texts.sendFailed(by))}`).map(
    (line) => `  ${line}`,
  ),
  `  echo ${say(texts.scriptsSent)}`,
  `  echo ${quoteBash(nextCommand(spec))}`,
];

/** Shell words for files in the transfer folder. */
const paths = (files: readonly string[]): string =>
  files.map((file) => `"$dir/${file}"`).join(' ');

const room = (say: Say): Section => ({
  ...texts.roomThere,
  lines: [
    'need=0',
    'for file in "$dir/$archive"*; do',
    '  arrived=$(there "${file##*/}")',
    '  need=$((need + $(bytes_in "$file") - ${arrived:-0}))',
    'done',
    `free=$(awk '$2 ~ /^[0-9]+$/ && $5 ~ /%$/ { print $4; exit }' <<<"$seen")`,
    `if [ "\${free:-0}" -le $((need / 1024)) ]; then`,
    `  stop ${say(texts.noRoomThere)} "$((need / 1048576)) MiB / $((\${free:-0} / 1024)) MiB"`,
    'fi',
  ],
});

const send = (spec: TransferSpec, route: NetworkRoute, say: Say): Section => ({
  ...texts.send(route.by),
  lines: [
    `notes=(${paths(['about.txt', 'SHA256SUMS', ...scriptsOf(spec)])})`,
    ...senders[route.by](`stop ${say(texts.sendFailed(route.by))}`),
  ],
});

const verify = (spec: TransferSpec, say: Say): Section => ({
  ...texts.verify,
  lines: [
    'if ! result=$(on_server "cd $remote && env LC_ALL=C sha256sum -c SHA256SUMS"); then',
    `  damaged=$(sed -n 's/: FAILED$//p' <<<"$result" | tr '\\n' ' ')`,
    `  [ -n "$damaged" ] || stop ${say(texts.notVerified)}`,
    '  on_server "cd $remote && rm -f $damaged"',
    `  stop ${say(texts.damaged)} "$damaged"`,
    'fi',
    `printf '%s\\n' "$result"`,
    ...sayNext(spec, say),
  ],
});

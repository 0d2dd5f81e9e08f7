import { quoteBash } from '../../command/render/bash';
import type { Say, Section } from '../../script/script';
import { destination, wayTo, type SshTarget } from '../../ssh/target';
import * as texts from '../texts';

/** Logs in, and leaves `on_server COMMAND`, `$server` and `ssh_options` for the steps after it. */
export const connect = (target: SshTarget, say: Say): Section => ({
  ...texts.connect,
  lines: [
    `server=${quoteBash(destination(target))}`,
    `ssh_options=(${[...wayTo(target), '-o', 'ServerAliveInterval=30'].map(quoteBash).join(' ')})`,
    // the ssh of Git Bash cannot share a connection
    'case $(uname -s) in',
    '  MINGW* | MSYS* | CYGWIN*) ;;',
    '  *)',
    // /tmp: the path of a socket may have about 100 bytes, which the TMPDIR of macOS uses up
    '    sockets=$(mktemp -d /tmp/upload.XXXXXX)',
    '    ssh_options+=(-o ControlMaster=auto -o "ControlPath=$sockets/s" -o ControlPersist=60)',
    `    trap 'ssh "\${ssh_options[@]}" -O exit "$server" 2>/dev/null || true; rm -rf "$sockets"' EXIT`,
    '    ;;',
    'esac',
    '# shellcheck disable=SC2029 # the words are meant to be filled in here',
    'on_server() { ssh "${ssh_options[@]}" "$server" "$1"; }',
    `on_server true || stop ${say(texts.noLogin)}`,
  ],
});

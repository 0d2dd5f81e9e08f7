import { quoteBash } from '../../command/render/bash';
import type { Say, Section } from '../../script/script';
import { destination, wayTo, type SshTarget } from '../../ssh/target';
import * as texts from '../texts';

/**
 * Logs in, and provides `on_server COMMAND`, `$server`, and `ssh_options` for
 * later steps.
 */
export const connect = (target: SshTarget, say: Say): Section => ({
  ...texts.connect,
  lines: [
    `server=${quoteBash(destination(target))}`,
    `ssh_options=(${[...wayTo(target), '-o', 'ServerAliveInterval=30'].map(quoteBash).join(' ')})`,
    // ssh in Git Bash cannot share a connection
    'case $(uname -s) in',
    '  MINGW* | MSYS* | CYGWIN*) ;;',
    '  *)',
    // /tmp: a socket path can have about 100 bytes, and TMPDIR on macOS uses most of them
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

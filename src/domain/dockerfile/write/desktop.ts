import { containers } from '../../../data/containers';
import type { SystemRow } from '../../../data/schema/recipe';
import type { ExtraFile } from '../instruction';

/**
 * A minimal XFCE: without recommended packages, there is neither a screen
 * locker nor a power manager.
 */
const packages: readonly string[] = [
  'adwaita-icon-theme',
  'dbus-x11',
  'fonts-dejavu-core',
  'thunar',
  'tigervnc-standalone-server',
  'tini',
  'xfce4-panel',
  'xfce4-session',
  'xfce4-settings',
  'xfce4-terminal',
  'xfdesktop4',
  'xfonts-base',
  'xfwm4',
];

/** The desktop's packages on a system; an unknown system is assumed to be a new one. */
export const desktopPackages = (
  system: SystemRow | null,
): readonly string[] => [
  ...packages,
  system?.vnc === 'old-names' ? 'tigervnc-common' : 'tigervnc-tools',
];

export const vncPort = containers.vnc.port;

/**
 * Checks for a listener without connecting: TigerVNC bans addresses that never
 * log in.
 */
export const vncCheck = [
  'grep',
  '-q',
  `:${vncPort.toString(16).toUpperCase()} 00000000:0000 0A`,
  '/proc/net/tcp',
];

/**
 * Starts the VNC server on all addresses of the container (`-p` does not reach
 * its loopback) and the desktop; stops when either stops. Tested on a real
 * engine.
 */
export const startDesktop: ExtraFile = {
  path: 'start-desktop.sh',
  why: {
    en: 'Starts the VNC server and the desktop when the container starts.',
    zh: '容器启动时运行 VNC 服务和桌面。',
  },
  text: `#!/usr/bin/env bash
# VNC server and XFCE. The password is the first line of a mounted file.
set -euo pipefail

: "\${VNC_GEOMETRY:=1920x1080}" "\${VNC_DPI:=96}"
: "\${VNC_PASSWORD_FILE:?mount a file with the password and name it here}"
store=$(mktemp -d)/passwd
head -n 1 "$VNC_PASSWORD_FILE" | tigervncpasswd -f >"$store"
chmod 600 "$store"

# Left behind where the container was killed; the next start needs display :1.
rm -f /tmp/.X1-lock /tmp/.X11-unix/X1

Xtigervnc :1 -rfbport ${String(vncPort)} -localhost=0 -SecurityTypes VncAuth -PasswordFile "$store" \\
  -geometry "$VNC_GEOMETRY" -dpi "$VNC_DPI" -depth 24 -AlwaysShared -s 0 &
server=$!
export DISPLAY=:1 NO_AT_BRIDGE=1
for _ in {1..100}; do
  [ -S /tmp/.X11-unix/X1 ] && break
  kill -0 "$server"
  sleep 0.1
done

dbus-run-session -- startxfce4 &
desktop=$!
trap 'kill -TERM "$desktop" "$server" 2>/dev/null || true' TERM INT
wait -n "$desktop" "$server" || true
kill -TERM "$desktop" "$server" 2>/dev/null || true
wait || true
`,
};

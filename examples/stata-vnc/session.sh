#!/usr/bin/env bash
# The desktop session: input method, clipboard, XFCE. Runs below dbus-run-session.
set -euo pipefail

XDG_RUNTIME_DIR=$(mktemp -d /tmp/runtime.XXXXXX)
export XDG_RUNTIME_DIR

# There is no accessibility bus in the image; without this every program complains.
export NO_AT_BRIDGE=1

# Pinyin is on Super+Space; the keyboard layout is the one of your VNC viewer.
export GTK_IM_MODULE=ibus XMODIFIERS=@im=ibus
gsettings set org.freedesktop.ibus.general preload-engines "['xkb:us::eng', 'libpinyin']" || true
ibus-daemon --daemonize --replace --xim || true

# XFCE does not take the resolution from the X server.
xfconf-query --channel xsettings --property /Xft/DPI --create --type int --set "${VNC_DPI:-96}" || true

# Copy and paste between the viewer and the desktop.
tigervncconfig -nowin &

exec startxfce4

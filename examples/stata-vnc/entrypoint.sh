#!/usr/bin/env bash
# Starts the VNC server and the desktop as the uid that `docker run --user` gave.
set -euo pipefail

fail() {
  echo "entrypoint: $*" >&2
  exit 64
}

: "${HOME:=/home/desktop}" "${VNC_GEOMETRY:=1920x1080}" "${VNC_DPI:=96}"
user=${VNC_USER:-user}
uid=$(id -u)
gid=$(id -g)

[ "$uid" -ne 0 ] || fail "start the container with --user \"\$(id -u):\$(id -g)\", not as root"
# libnss-extrausers passes over system ids
[ "$uid" -ge 500 ] || fail "uid $uid is a system id, 500 or more is needed"
[[ $user =~ ^[a-z_][a-z0-9_-]*$ ]] || fail "VNC_USER='$user' is not an account name"
[[ $VNC_GEOMETRY =~ ^[1-9][0-9]{2,4}x[1-9][0-9]{2,4}$ ]] ||
  fail "VNC_GEOMETRY='$VNC_GEOMETRY' is not a size such as 1920x1080"
[[ $VNC_DPI =~ ^[1-9][0-9]{1,2}$ ]] || fail "VNC_DPI='$VNC_DPI' is not a number such as 96"
[ -w "$HOME" ] || fail "uid $uid cannot write to $HOME: a directory mounted there must be your own"

# Without an entry for the uid neither D-Bus nor the X session start.
getent passwd "$uid" >/dev/null ||
  echo "$user:x:$uid:$gid::$HOME:/bin/bash" >>/var/lib/extrausers/passwd
if [ "$gid" -ge 500 ] && ! getent group "$gid" >/dev/null; then
  echo "$user:x:$gid:" >>/var/lib/extrausers/group
fi
USER=$(id -un)
export USER LOGNAME=$USER

# The password: a mounted file, a variable, the one of the last start, or a new one.
umask 077
export VNC_PASSWD_STORE=$HOME/.vnc/passwd
mkdir -p "$HOME/.vnc"
password=''
if [ -n "${VNC_PASSWORD_FILE:-}" ]; then
  [ -r "$VNC_PASSWORD_FILE" ] || fail "uid $uid cannot read VNC_PASSWORD_FILE=$VNC_PASSWORD_FILE"
  IFS= read -r password <"$VNC_PASSWORD_FILE" || [ -n "$password" ] || fail 'VNC_PASSWORD_FILE is empty'
elif [ -n "${VNC_PASSWORD:-}" ]; then
  password=$VNC_PASSWORD
elif [ ! -s "$VNC_PASSWD_STORE" ]; then
  password=$(head -c 32 /dev/urandom | sha256sum | head -c 8)
  echo "entrypoint: no password was given, this one was made: $password"
fi
if [ -n "$password" ]; then
  [ "${#password}" -ge 6 ] || fail 'the VNC password needs 6 characters or more'
  [ "${#password}" -le 8 ] || echo 'entrypoint: VNC looks at the first 8 characters of a password only' >&2
  printf '%s\n' "$password" | tigervncpasswd -f >"$VNC_PASSWD_STORE"
  chmod 600 "$VNC_PASSWD_STORE"
fi
unset VNC_PASSWORD password
umask 022

# Left behind where the container was killed: the next start would find display :1 taken.
rm -f /tmp/.X1-lock /tmp/.X11-unix/X1

# All addresses of the container, since a published port does not reach its
# loopback. On the host the port is published on 127.0.0.1.
Xtigervnc :1 -rfbport 5901 -localhost=0 -SecurityTypes VncAuth -PasswordFile "$VNC_PASSWD_STORE" \
  -geometry "$VNC_GEOMETRY" -dpi "$VNC_DPI" -depth 24 -AlwaysShared -desktop "$USER" -s 0 &
server=$!
export DISPLAY=:1
for _ in {1..100}; do
  [ -S /tmp/.X11-unix/X1 ] && break
  kill -0 "$server" 2>/dev/null || fail 'the VNC server did not start, see above'
  sleep 0.1
done

dbus-run-session -- session.sh &
session=$!
echo "entrypoint: desktop $VNC_GEOMETRY at $VNC_DPI dpi on port 5901, as $USER ($uid:$gid)"

stop() {
  kill -TERM "$session" 2>/dev/null || true
  wait "$session" 2>/dev/null || true
  kill -TERM "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  exit "${1:-0}"
}
trap stop TERM INT HUP

# A log-out from the desktop ends the container; `docker start` brings it back.
status=0
wait -n "$session" "$server" || status=$?
stop "$status"

#!/usr/bin/env bash
# Starts the edition of Stata that is mounted at STATA_HOME, with windows.
set -euo pipefail

home=${STATA_HOME:-/usr/local/stata}
for edition in xstata-mp xstata-se xstata-be xstata-ic xstata; do
  [ -x "$home/$edition" ] && exec "$home/$edition" "$@"
done

message="
There is no Stata at $home: this image does not contain it.
Mount the installation of your server, for example

  docker run ... -v /usr/local/stata18:/usr/local/stata:ro ...

Press Enter to close."
# shellcheck disable=SC2016 # $1 belongs to the shell in the terminal
exec xfce4-terminal --title Stata --execute bash -c 'printf "%s\n" "$1"; read -r' - "$message"

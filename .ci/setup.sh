#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the missing packages of .ci/packages.txt; prints nothing when none is missing.
# ITA_SKIP_SETUP=1 installs nothing, for systems other than Debian 12.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[ "${ITA_SKIP_SETUP:-0}" != 1 ] || exit 0

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  die "This is not Debian, so the packages cannot be installed from here. Install what
$root/.ci/packages.txt names (Qt 6.4 or later, Catch2 2.13, libqpdf, libthai …) and set ITA_SKIP_SETUP=1."
fi

mapfile -t wanted < <(grep -oE '^[^#[:space:]]+' "$root/.ci/packages.txt" | sort -u)
mapfile -t missing < <(comm -13 \
  <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' | sort -u) \
  <(printf '%s\n' "${wanted[@]}"))
[ "${#missing[@]}" -gt 0 ] || exit 0

as_root=(env)
if [ "$(id -u)" -ne 0 ]; then
  as_root=(sudo)
  # Without a terminal sudo must not wait for a password.
  { true </dev/tty; } 2>/dev/null || as_root=(sudo -n)
  if ! command -v sudo >/dev/null || ! "${as_root[@]}" true; then
    die "These packages are missing and installing them needs administrator's rights:
  apt-get install ${missing[*]}"
  fi
fi

apt() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300 "$@" </dev/null
}

log=$(mktemp)
say "Installing ${#missing[@]} missing packages: ${missing[*]}"
quietly "$log" apt update || say "The package lists could not be renewed; trying with those at hand."
quietly "$log" apt install --no-install-recommends "${missing[@]}" \
  || die "The packages could not be installed; this needs Debian 12 and a reachable package server."
rm -f "$log"

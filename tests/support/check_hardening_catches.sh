#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: check_hardening_catches.sh COMPILER
# Proves that check_hardening.sh can fail: builds a small program without one guard at a time.
set -euo pipefail

compiler=$1
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

cat >"$work/a.cpp" <<'CODE'
#include <cstring>
char room[16];
int main(int count, char **words)
{
    char own[32];
    std::strncpy(own, words[0], sizeof own);
    std::memcpy(room, own, std::size_t(count));
    return room[0] + std::strchr(own, 'a')[0];
}
CODE
guards=(-O2 -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fPIE -pie '-Wl,-z,relro,-z,now')

# built OPTION...: the program with all guards, then these options.
built() {
  "$compiler" "${guards[@]}" "$@" "$work/a.cpp" -o "$work/a" 2>"$work/said" || { cat "$work/said"; exit 1; }
  # Options that stand later win.
  local options="${guards[*]} $*"
  case $* in *-U_FORTIFY_SOURCE*) options=${options//-D_FORTIFY_SOURCE=2/} ;; esac
  echo "  \"command\": \"$compiler $options -o a.o -c $work/app/a.cpp\"," >"$work/commands.json"
}
# check KIND
check() { "$top/tests/support/check_hardening.sh" "$work/a" "$work/commands.json" "$1"; }
# refuses WHAT OPTION...
refuses() {
  local what=$1
  shift
  built "$@"
  if output=$(check optimised) || [[ $output != *"no $what"* ]]; then
    echo "not caught: no $what"
    failed=1
  fi
}

built
check optimised || { echo "wrongly refused: all guards"; failed=1; }
refuses "position-independent code" -fno-PIE -no-pie
refuses "read-only tables" -Wl,-z,norelro
refuses "binding at the start" -Wl,-z,lazy
refuses "stack that holds no code" -Wl,-z,execstack
refuses "guarded stack" -fno-stack-protector
refuses "guarded copies" -U_FORTIFY_SOURCE
built -O0 -U_FORTIFY_SOURCE -fno-stack-protector
check plain || { echo "wrongly refused: a plain build"; failed=1; }
exit "$failed"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: check_hardening.sh PROGRAM COMMANDS optimised|plain
# Reads an ELF program and names what does not make a fault in it hard to use: it must lie at any
# address, its tables must be read-only once it runs, and what the optimising compiler guards must be
# guarded. COMMANDS is the compile_commands.json of its build: guarded copies leave nothing in a program
# where the compiler can prove each of them.
set -euo pipefail

program=$1 commands=$2 kind=$3
bad=0
# needs WHAT OPTION PATTERN: readelf with this option must print a line with this pattern.
needs() {
  grep -qE -- "$3" <<<"$(LC_ALL=C readelf -W "$2" "$program")" && return
  echo "$program: no $1"
  bad=1
}

needs "position-independent code (PIE)" -h 'Type: +DYN'
needs "read-only tables (RELRO)" -l 'GNU_RELRO'
needs "binding at the start (BIND_NOW)" -d 'BIND_NOW|FLAGS_1.*NOW'
needs "stack that holds no code" -l 'GNU_STACK.* RW '
if [ "$kind" = optimised ]; then
  needs "guarded stack (stack protector)" --dyn-syms '__stack_chk_fail'
  sources=$(grep -E '"command": .* -c [^ ]*/(Unity/|app/)[^ ]*\.c(pp|xx)"' "$commands" || true)
  if [ -z "$sources" ] || grep -qv -- '-D_FORTIFY_SOURCE=2' <<<"$sources"; then
    echo "$program: no guarded copies (FORTIFY_SOURCE)"
    bad=1
  fi
fi
exit "$bad"

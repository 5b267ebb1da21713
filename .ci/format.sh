#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: .ci/format.sh --check|--fix
# Checks or fixes the format of all C++ sources with the clang-format of Debian 12.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cd "$root"
mapfile -t sources < <(find app core net ui tests -name '*.h' -o -name '*.cpp' | sort)
case ${1:-} in
  --check)
    places=$(clang-format-14 --dry-run "${sources[@]}" 2>&1 | sed -nE 's/^([^:]+:[0-9]+):.*(warning|error): .*/\1/p' | sort -u)
    [ -z "$places" ] || die "$places
Not in form; run .ci/format.sh --fix"
    echo "${#sources[@]} sources are in form"
    ;;
  --fix) clang-format-14 -i "${sources[@]}" ;;
  *) die "usage: .ci/format.sh --check|--fix" ;;
esac

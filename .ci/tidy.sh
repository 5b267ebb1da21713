#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: .ci/tidy.sh [--all | FILE...]
# Runs clang-tidy with the options of .clang-tidy, in two steps:
# 1. function sizes and names in all sources, folder by folder, so that headers are read once;
# 2. all checks, ten seconds per source: in the named files, with --all in all sources, otherwise in
#    the sources that differ from the commit in .ci/tidied.
# After a run with --all and without findings, write the commit into .ci/tidied.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cd "$root"
"$root/.ci/setup.sh"
build=$root/build-tidy
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo 'class JSON;' >"$work/json.h"
jobs=${ITA_JOBS:-$(nproc)}

# configure NAME OPTION...: writes compile commands that clang understands; builds nothing.
configure() {
  local name=$1
  shift
  quietly "$build/$name.log" cmake -S "$root" -B "$build/$name" -G Ninja -DCMAKE_BUILD_TYPE=None \
    -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON "$@"
}

# tidy NAME OPTION...: checks the files named on standard input. Clang cannot compile libqpdf's
# JSON.hh with this standard library. The project does not use it, so a forward declaration
# suffices.
tidy() {
  local name=$1
  shift
  xargs -r -P "$jobs" -n 1 clang-tidy-14 -p "$build/$name" --quiet --warnings-as-errors='*' \
    "--header-filter=^$root/(app|core|ui|tests)/" --extra-arg-before=-include \
    "--extra-arg-before=$work/json.h" --extra-arg=-DJSON_HH "$@" >"$work/$name" 2>&1 || {
    grep -E '(warning|error): ' "$work/$name" | sort -u >&2
    die "clang-tidy has findings, above"
  }
}

# Does not compile if two unnamed namespaces of one folder define the same name.
names_and_sizes() {
  configure folders -DITA_UNITY=ON -DITA_UNITY_SIZE=100
  {
    find "$build/folders" -path '*/Unity/*.cxx'
    ls "$root"/app/*.cpp "$root"/tests/support/*.cpp "$root"/tests/bench/*.cpp
  } | tidy folders '--checks=-*,readability-function-size,readability-identifier-naming'
}

# sources_to_check ARGUMENT...: prints the sources. A changed header is checked by its own source
# or, without one, by the first source that includes it.
sources_to_check() {
  if [ "${1:-}" = --all ]; then
    git ls-files '*.cpp'
    return
  fi
  if [ $# -gt 0 ]; then printf '%s\n' "$@"; else
    git diff --name-only --diff-filter=d "$(cat .ci/tidied)" -- '*.h' '*.cpp'
  fi | while IFS= read -r file; do
    if [ -f "${file%.*}.cpp" ]; then
      echo "${file%.*}.cpp"
    else
      grep -rlF --include='*.cpp' "#include \"$file\"" app core ui tests | head -n 1 || true
    fi
  done | sort -u
}

names_and_sizes
mapfile -t files < <(sources_to_check "$@")
if [ "${#files[@]}" -gt 0 ]; then
  configure files -DITA_UNITY=OFF
  printf '%s\n' "${files[@]/#/$root/}" | tidy files
fi
echo "functions and names of all sources are in order, and ${#files[@]} sources in all that clang-tidy checks"

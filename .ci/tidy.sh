#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: .ci/tidy.sh [--all | FILE...]
# clang-tidy with the limits of .clang-tidy. All sources: size of functions and names, folder by
# folder, so that headers are read once. Sources that differ from the commit in .ci/tidied, or those
# named, or with --all every one: all the checks; this takes ten seconds for each.
# After a run of --all without findings write the commit into .ci/tidied.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cd "$root"
"$root/.ci/setup.sh"
build=$root/build-tidy
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo 'class JSON;' >"$work/json.h"
jobs=${ITA_JOBS:-$(nproc)}

# configure NAME OPTION...: the compile commands that clang can follow; nothing is built.
configure() {
  local name=$1
  shift
  quietly "$build/$name.log" cmake -S "$root" -B "$build/$name" -G Ninja -DCMAKE_BUILD_TYPE=None \
    -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON "$@"
}

# tidy NAME OPTION... reads files from standard input. Clang cannot compile libqpdf's JSON.hh with
# this standard library; we use nothing of it, so its name must do.
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

# Names in the unnamed namespaces of one folder must differ, or this does not compile.
names_and_sizes() {
  configure folders -DITA_UNITY=ON -DITA_UNITY_SIZE=100
  {
    find "$build/folders" -path '*/Unity/*.cxx'
    ls "$root"/app/*.cpp "$root"/tests/support/*.cpp "$root"/tests/bench/*.cpp
  } | tidy folders '--checks=-*,readability-function-size,readability-identifier-naming'
}

# sources_to_check ARGUMENT...: a header stands for its source, or for one that includes it.
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

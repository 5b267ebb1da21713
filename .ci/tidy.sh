#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: .ci/tidy.sh [--all | FILE...]
# Runs clang-tidy with the options of .clang-tidy. The sources of a folder are checked as one unit,
# half a minute each, since most of the time goes into the headers: the folders of the named files,
# with --all all folders, otherwise those that differ from the commit in .ci/tidied. What has not
# changed since then has passed, sizes and names too; other options make a run with --all due.
# After a run with --all and without findings, write the commit into .ci/tidied.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cd "$root"
"$root/.ci/setup.sh"
# The static analyzer follows sources that another source includes only if the path of that other
# one holds this word.
build=$root/build-tidy/UnifiedSource
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jobs=${ITA_JOBS:-$(nproc)}

# Writes compile commands that clang understands; builds nothing.
configure() {
  rm -rf "$build"
  quietly "$build.log" cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=None \
    -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DITA_UNITY=ON -DITA_UNITY_SIZE=100
}

# Prints a line "unit<TAB>source" for each source. A source that is compiled alone is its own unit.
units() {
  grep -rH --include='*.cxx' '^#include "' "$build" | sed -E 's|^([^:]*):#include "(.*)"$|\1\t\2|' \
    >"$work/joined"
  cat "$work/joined"
  git ls-files '*.cpp' | sed "s|^|$root/|" | grep -vxFf <(cut -f 2 "$work/joined") \
    | sed 's|.*|&\t&|'
}

# tidy OPTION...: checks the units named on standard input.
# The analyzer gives up a function after so many states; its default of 225000 takes twice the time.
tidy() {
  xargs -r -P "$jobs" -n 1 clang-tidy-14 -p "$build" --quiet --warnings-as-errors='*' \
    "--header-filter=^$root/(app|core|net|ui|tests)/" \
    --extra-arg=-Xclang --extra-arg=-analyzer-config --extra-arg=-Xclang \
    --extra-arg=max-nodes=50000 "$@" >"$work/found" 2>&1 || {
    grep -E '(warning|error): ' "$work/found" | sort -u >&2
    die "clang-tidy has findings, above"
  }
}

# folders ARGUMENT...: prints the folders whose units get all checks.
folders() {
  case "${1:-}" in
    --all) git ls-files '*.cpp' ;;
    '') git diff --name-only "$(cat .ci/tidied)" -- '*.h' '*.cpp' ;;
    *) printf '%s\n' "$@" ;;
  esac | xargs -r -n 1 dirname | sort -u
}

if [ $# -eq 0 ] && ! git diff --quiet "$(cat .ci/tidied)" -- .clang-tidy; then
  set -- --all
fi
configure
units >"$work/units"
folders "$@" | while IFS= read -r folder; do
  grep -E "/$folder/[^/]*$" "$work/units" || true
done | cut -f 1 | sort -u >"$work/chosen"
# A unit that includes sources is meant to do so. Two unnamed namespaces of one folder that define
# the same name do not compile.
tidy '--checks=-bugprone-suspicious-include' <"$work/chosen"
say "No finding in $(wc -l <"$work/chosen") of $(cut -f 1 "$work/units" | sort -u | wc -l) units"

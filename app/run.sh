#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: app/run.sh [ARGUMENT...]
# Installs missing packages, builds, and runs ita-report with these arguments. Without arguments it
# opens the sample report in the window, or exports it as a PDF when there is no display.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../.ci/lib.sh"

build=$root/build
program=$build/app/ita-report
"$root/.ci/setup.sh"
[ -x "$program" ] || say "Building for the first time (all of it: $build/build.log)"
quietly "$build/build.log" "$root/.ci/build.sh" --target ita-report "$build"

# If no language is set, use UTF-8 all the same.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LC_CTYPE=C.UTF-8

[ $# -eq 0 ] || exec "$program" "$@"
[ -z "${DISPLAY:-}" ] || exec "$program" --sample

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$program" import "$root/resources/sample/report.json" "$work/sample.ita"
"$program" export "$work/sample.ita" "$build/sample-report.pdf" --force
echo "There is no display; the sample report was printed to $build/sample-report.pdf"

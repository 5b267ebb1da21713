#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: app/run.sh [ARGUMENT...]
# Installs what is missing, builds, and runs ita-report with these arguments. Without arguments it
# shows the sample report: in the window, or as a PDF when there is no display.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../.ci/lib.sh"

build=$root/build
program=$build/app/ita-report
"$root/.ci/setup.sh"
[ -x "$program" ] || say "Building for the first time (all of it: $build/build.log)"
quietly "$build/build.log" "$root/.ci/build.sh" --target ita-report "$build"

# Without a language set, characters are still UTF-8.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LC_CTYPE=C.UTF-8

[ $# -eq 0 ] || exec "$program" "$@"
[ -z "${DISPLAY:-}" ] || exec "$program" --sample

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$program" import "$root/resources/sample/report.json" "$work/sample.ita"
"$program" export "$work/sample.ita" "$build/sample-report.pdf" --force
echo "There is no display; the sample report was printed to $build/sample-report.pdf"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/run.sh [CTEST_OPTION...]
# Installs what is missing, builds and runs all tests, with no display needed. Options go to ctest:
#   tests/run.sh -R print        only the tests with "print" in their name
# ITA_BUILD_DIR selects another build folder, such as one made by .ci/build.sh --sanitize.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../.ci/lib.sh"

build=${ITA_BUILD_DIR:-$root/build}
"$root/.ci/setup.sh"
say "Building in $build"
quietly "$build/build.log" "$root/.ci/build.sh" "$build"

test_environment
# CMake does not fail when an executable cannot list its tests.
listed=$(ctest --test-dir "$build" -N)
for layer in core ui; do
  [[ $listed == *" $layer:"* ]] || die "test_$layer lists no tests; run it to see why."
done
ctest --test-dir "$build" --output-on-failure --no-tests=error --parallel 2 "$@"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/bench/run.sh [ARGUMENT...]
# Installs missing packages, makes a release build and runs ita-bench with the arguments.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../.ci/lib.sh"

build=$root/build-bench
"$root/.ci/setup.sh"
say "Building in $build"
quietly "$build/build.log" "$root/.ci/build.sh" --release --target ita-bench "$build"

test_environment
exec "$build/tests/bench/ita-bench" "$@"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: .ci/build.sh [--sanitize] [--release] [--werror] [--target NAME] [BUILD_DIR]
# Configures and builds. Options that are not given keep their values in the build folder's cache.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

build=
options=()
target=()
while [ $# -gt 0 ]; do
  case $1 in
    # Debug enables Q_ASSERT, -O1 keeps the tests fast, -g1 gives line numbers in stack traces.
    --sanitize)
      options+=(-DITA_SANITIZE=ON -DCMAKE_BUILD_TYPE=Debug "-DCMAKE_CXX_FLAGS_DEBUG=-O1 -g1")
      ! clang=$(command -v clang++-14) || options+=("-DCMAKE_CXX_COMPILER=$clang")
      ;;
    --release) options+=(-DCMAKE_BUILD_TYPE=Release -DITA_OPTIMISATION=-O2) ;;
    --werror) options+=(-DITA_WARNINGS_AS_ERRORS=ON) ;;
    --target) shift && target=(--target "${1:?--target needs a name}") ;;
    -*) die "usage: .ci/build.sh [--sanitize] [--release] [--werror] [--target NAME] [BUILD_DIR]" ;;
    *) build=$1 ;;
  esac
  shift
done
[ -n "$build" ] || build=$root/build

test_environment
export NINJA_STATUS='[%f/%t] '
cmake -S "$root" -B "$build" -G Ninja "${options[@]}"
cmake --build "$build" --parallel "${ITA_JOBS:-$(nproc)}" "${target[@]}"

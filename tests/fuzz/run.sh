#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/fuzz/run.sh [SECONDS] [TARGET...]
# Builds the fuzz targets with clang and runs each for so many seconds (default 600). Inputs that broke
# a promise are kept in build-fuzz/found; what is new and interesting in build-fuzz/corpus.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../.ci/lib.sh"

build=${ITA_FUZZ_BUILD_DIR:-$root/build-fuzz}
seconds=600
targets=()
while [ $# -gt 0 ]; do
  case $1 in
    [0-9]*) seconds=$1 ;;
    *) targets+=("$1") ;;
  esac
  shift
done
[ "${#targets[@]}" -gt 0 ] || mapfile -t targets < <(find "$root/tests/fuzz/corpus" -mindepth 1 -maxdepth 1 -printf '%f\n' | sort)

clang=$(command -v clang++-14 || command -v clang++) || die "clang++ is missing: apt-get install clang-14 libclang-rt-14-dev"
test_environment
say "Building in $build"
quietly "$build/build.log" cmake -S "$root" -B "$build" -G Ninja -DITA_FUZZ=ON -DCMAKE_BUILD_TYPE=None \
  "-DCMAKE_CXX_FLAGS=-O1 -g1" -DCMAKE_CXX_COMPILER="$clang"
quietly "$build/build.log" cmake --build "$build" --parallel "${ITA_JOBS:-$(nproc)}" --target fuzz_ita

failed=0
for target in "${targets[@]}"; do
  mkdir -p "$build/found" "$build/corpus/$target"
  log=$build/$target.log
  ITA_FUZZ_TARGET=$target "$build/tests/fuzz/fuzz_ita" "$build/corpus/$target" \
    "$root/tests/fuzz/corpus/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=3000 \
    -max_len=20000 -artifact_prefix="$build/found/$target-" -print_final_stats=1 >"$log" 2>&1 || {
    failed=1
    tail -n 40 "$log"
  }
  printf '%-16s %s tries, %s covered\n' "$target" \
    "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
    "$(grep -aoE 'cov: [0-9]+' "$log" | tail -n 1 | grep -oE '[0-9]+')"
done
exit "$failed"

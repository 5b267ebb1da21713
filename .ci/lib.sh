# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Functions that the scripts share. To be sourced; sets `root`, the top folder of the checkout.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

# quietly LOG COMMAND...: writes the output to LOG. Shows only the progress of a build and, when
# COMMAND fails, the end of the log.
quietly() {
  local log=$1 status=0
  shift
  mkdir -p "$(dirname "$log")"
  "$@" 2>&1 | tee "$log" | steps || status=$?
  if [ "$status" -ne 0 ]; then
    tail -n 60 "$log" >&2
    say "Failed: $* (whole log: $log)"
  fi
  return "$status"
}

# steps: reads the output of a build and shows its progress: on a terminal as one line that is
# rewritten, elsewhere as one line per tenth of the steps, so that a log stays short.
steps() {
  local line done_now all tenth=-1
  while IFS= read -r line; do
    [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
    done_now=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]}
    if [ -t 2 ]; then
      printf '\r\033[Kstep %d of %d' "$done_now" "$all" >&2
    elif [ $((done_now * 10 / all)) -ne "$tenth" ]; then
      tenth=$((done_now * 10 / all))
      say "step $done_now of $all"
    fi
  done
  [ ! -t 2 ] || printf '\r\033[K' >&2
}

# Tests and test discovery run without a display, in a fixed locale, and ignore leaks of libraries.
test_environment() {
  export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
  export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1}
  export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
  export LSAN_OPTIONS=${LSAN_OPTIONS:-suppressions=$root/tests/support/lsan.supp:print_suppressions=0}
}

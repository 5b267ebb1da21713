#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/reliability/run.sh [--short|--long] [--program FILE] [--seed N] [NAME...]
# Runs the harnesses of this folder, two at a time, and shows for each how much was tried and failed.
# Without names: all that need no display; --long also those that type into the real window.
# The program is that of the folder ITA_BUILD_DIR, or of build/.
set -uo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../.ci/lib.sh"

here=$root/tests/reliability
program=${ITA_BUILD_DIR:-$root/build}/app/ita-report
length=short seed=1 names=()

# Rounds of a short run (each at most half a minute) and of a long one; see the README for what a
# round of each is.
rounds='
kill_points    2   60
kill_random    12  400
random_life    25  600
io_faults      1   40
full_disk      1   7
power_loss     1   40
bad_places     1   1
two_programs   2   40
bystanders     1   20
damage         12  1000
hostile_sql    1   1
mutate_file    50  2000
hostile_json   20  3000
forge          1   1
load           4   100
'
window_rounds='
kill_window    4   200
backups        1   1
behind_back    1   1
window_traps   1   1
'

while [ $# -gt 0 ]; do
  case $1 in
    --short | --long) length=${1#--} ;;
    --program) program=$2 && shift ;;
    --seed) seed=$2 && shift ;;
    -*) die "unknown option: $1" ;;
    *) names+=("$1") ;;
  esac
  shift
done
[ -x "$program" ] || die "There is no program at $program; build it first, or name it with --program."

# rounds_of NAME: as many as this run asks for.
rounds_of() {
  awk -v name="$1" -v long="$([ "$length" = long ] && echo 1 || echo 0)" \
    '$1 == name { print long ? $3 : $2 }' <<<"$rounds$window_rounds"
}

all=$rounds
[ "$length" = short ] || all+=$window_rounds
[ "${#names[@]}" -gt 0 ] || mapfile -t names < <(awk 'NF { print $1 }' <<<"$all")
for name in "${names[@]}"; do
  [ -n "$(rounds_of "$name")" ] || die "There is no harness of the name $name, see tests/reliability/README.md."
done

logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# one NAME: runs it; its output, exit status and seconds are kept in $logs.
one() {
  local from=$SECONDS status=0
  "$here/$1.py" "$program" --seed "$seed" --rounds "$(rounds_of "$1")" >"$logs/$1" 2>&1 </dev/null || status=$?
  echo "$status $((SECONDS - from))" >"$logs/$1.result"
}

for name in "${names[@]}"; do
  while [ "$(jobs -rp | wc -l)" -ge 2 ]; do wait -n; done
  one "$name" &
done
wait

failed=0
printf '%-14s %8s %8s %8s\n' harness tried failures seconds
for name in "${names[@]}"; do
  read -r status took <"$logs/$name.result"
  read -r tried bad < <(sed -nE "s/^$name: ([0-9]+) tried, ([0-9]+) failed.*/\1 \2/p" "$logs/$name")
  case $status in
    0 | 1) printf '%-14s %8s %8s %8s\n' "$name" "${tried:--}" "${bad:--}" "$took" ;;
    77) printf '%-14s %s\n' "$name" "$(grep '^skipped' "$logs/$name")" ;;
    *) printf '%-14s %s\n' "$name" "broke off, exit status $status" ;;
  esac
  if [ "$status" -ne 0 ] && [ "$status" -ne 77 ]; then
    failed=1
  fi
done
for name in "${names[@]}"; do
  read -r status _ <"$logs/$name.result"
  [ "$status" -eq 0 ] || [ "$status" -eq 77 ] || { printf '\n== %s\n' "$name" && cut -c1-400 "$logs/$name"; }
done
exit "$failed"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: .ci/check_promises.sh [TOP]
# Each promise of the README's "What we promise" names what guards it: a harness of tests/reliability
# in backticks or the name of a test in quotes. Prints each promise without a guard and each guard
# that does not exist; fails if there is any.
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/..}"

# In one line, since a name may stand in the line below and in two pieces.
all_tests=$({ grep -rhA2 --include='*.cpp' -E 'TEST_CASE(_METHOD)?\(' tests || true; } \
  | sed -E 's/^ *//' | tr -d '\n' | sed 's/""//g')
bad=0
count=0
# Rows of the section's table: "| promise | guards |".
while IFS='|' read -r _ promise guards _; do
  count=$((count + 1))
  mapfile -t harnesses < <(grep -oE $'\x60[^\x60]+\x60' <<<"$guards" | tr -d $'\x60') # backticks
  mapfile -t tests < <(grep -oE '"[^"]+"' <<<"$guards" | tr -d '"')
  if [ $((${#harnesses[@]} + ${#tests[@]})) -eq 0 ]; then
    echo "README.md: no test guards the promise:${promise}"
    bad=1
  fi
  for harness in "${harnesses[@]}"; do
    [ -f "tests/reliability/$harness.py" ] || { echo "README.md: there is no harness $harness"; bad=1; }
  done
  for name in "${tests[@]}"; do
    [[ $all_tests == *"\"$name\""* ]] || { echo "README.md: there is no test \"$name\""; bad=1; }
  done
done < <(awk '/^## /{ inside = $0 == "## What we promise" } inside && /^\| /' README.md 2>/dev/null | tail -n +2)

[ "$bad" -eq 0 ] || exit 1
echo "$count promises name tests that exist"

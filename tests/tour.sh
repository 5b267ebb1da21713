#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/tour.sh DIR [--renew]
# Saves a picture of every page, dialog and menu: in Thai and English, light and dark, at 100 % and
# 200 %. Each combination has its own folder under DIR. Needs a build (.ci/build.sh), but no
# display. With --renew those that the README and the help show are replaced by the new ones.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../.ci/lib.sh"

[ $# = 1 ] || [ "${2:-}" = --renew ] || die "usage: tests/tour.sh DIR [--renew]"
mkdir -p "$1"
pictures=$(cd "$1" && pwd)
build=${ITA_BUILD_DIR:-$root/build}
for scale in 1 2; do
  say "Taking pictures at ${scale}00 %"
  ITA_TOUR=$pictures QT_SCALE_FACTOR=$scale "$build/tests/test_ui" "[tour]" || failed=1
done
say "The pictures are in $pictures"
if [ "${2:-}" = --renew ]; then
  shown=$pictures/th-light-100
  cp "$shown/start.png" "$shown/overview.png" "$root/resources/help/"
  cp "$shown/section-9-row.png" "$root/resources/help/items.png"
  cp "$shown/section-9-row.png" "$root/resources/readme/window.png"
fi
exit "${failed:-0}"

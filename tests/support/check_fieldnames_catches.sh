#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests that check_fieldnames.sh can fail: puts one literal at a time into a small source tree.
set -euo pipefail

check=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/.ci/check_fieldnames.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failed=0

# plant FILE TEXT: makes a source tree with three described fields and this line in FILE.
plant() {
  rm -rf "${tree:?}"/*
  mkdir -p "$tree/core/rows" "$tree/$(dirname "$1")"
  cat >"$tree/core/rows/itemfields.cpp" <<'END'
        .status(&Row::status, must("status"), QT_TR_NOOP("Status"))
        .score(&Row::total, must("score.total"), QT_TR_NOOP("Total score"))
        .flag(&Row::hidden, "hidden", QT_TR_NOOP("Hidden from print"))
END
  printf '\n%s\n' "$2" >"$tree/$1"
}

refuses() {
  plant "$1" "$2"
  if output=$("$check" "$tree") || [[ $output != "$1:2:"* ]]; then
    echo "not caught: $1 with $2"
    failed=1
  fi
}

accepts() {
  plant "$1" "$2"
  if ! output=$("$check" "$tree"); then
    echo "wrongly refused: $output"
    failed=1
  fi
}

refuses core/domain/a.cpp 'const Field *status = describe(row).field("status"_L1);'
refuses core/domain/a.cpp 'return describe(row).field(QLatin1StringView("nothing described"));'
refuses core/model/a.cpp 'if (set.field == "status"_L1)'
refuses core/model/a.cpp 'return field.key != QLatin1StringView("status");'
refuses core/model/a.cpp 'if (field.name() == u"status")'
refuses core/model/a.cpp 'if (edit.field.startsWith("score."_L1))'
refuses core/model/a.cpp 'change.edits.append(SetField { row, u"status"_s, value });'
refuses core/signoff/a.cpp 'find(row, u"score.total"_s, text);'
refuses core/report/a.cpp 'const Place place { rows[i], u"status"_s };'
refuses app/a.cpp 'places.append({ tree.parent(row), "hidden"_L1 });'
refuses ui/pages/a.cpp 'return { u"status"_s, u"hidden"_s };'
refuses ui/pages/a.cpp 'keys.append(isItem ? u"status"_s : other);'
refuses ui/pages/a.cpp '    u"hidden"_s);'
refuses ui/models/a.cpp 'if (index.data(FieldKeyRole).toString() == u"status")'

accepts core/domain/a.cpp 'if (set.field == keyOf(&OitItem::status))'
accepts core/model/a.cpp '// Such as { row, u"status"_s }.'
accepts core/model/a.cpp 'json[u"op"_s] = op;'
accepts app/a.cpp 'list.append(QJsonObject { { u"status"_s, word } });'
accepts ui/window/a.cpp 'label->setObjectName(u"status"_s);'
accepts ui/window/a.cpp 'addPanel(tr("&Status"), u"other"_s);'
[ "$failed" -eq 0 ] && echo "the check of field names catches what it should"
exit "$failed"

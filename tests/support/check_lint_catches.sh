#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests that each rule of lint.sh can fail: puts one fault at a time into an empty source tree.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failed=0
spdx='// SPDX-License-Identifier: GPL-3.0-or-later'

fresh() {
  rm -rf "${tree:?}"/*
  mkdir -p "$tree"/{app,core/{base,rows},resources,tests,translations,ui,.ci}
  printf '%s\n.line(&Unit::name, "name")\n' "$spdx" >"$tree/core/rows/unitfields.cpp"
  printf '#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\ntrue\n' >"$tree/app/run.sh"
  printf '%s\n#pragma once\n' "$spdx" >"$tree/core/base/good.h"
}

# refuses WHAT MESSAGE: lint.sh must fail on the tree with a line that begins with MESSAGE.
refuses() {
  if output=$("$top/.ci/lint.sh" "$tree" 2>&1) || [[ $'\n'$output != *$'\n'"$2"* ]]; then
    echo "not caught: $1"
    failed=1
  fi
}

# plant FILE LINE...: writes the file: the license line, then these lines.
plant() {
  local file=$tree/$1
  shift
  fresh
  printf '%s\n' "$spdx" "$@" >"$file"
}

fresh
"$top/.ci/lint.sh" "$tree" >/dev/null || { echo "wrongly refused: a tree without faults"; failed=1; }

plant core/base/a.cpp "$(seq 500 | sed 's/.*/int a&;/')"
refuses "a file of 501 lines" "core/base/a.cpp: 501 lines"
fresh && echo '#pragma once' >"$tree/core/base/a.h"
refuses "a source without a license line" "core/base/a.h:1: the first line"

fresh
printf '"""A harness."""\n' >"$tree/tests/harness.py"
refuses "a harness without a license line" "tests/harness.py:1: the SPDX license line"

# promise GUARDS: a fresh tree whose README names these guards for a promise.
promise() {
  fresh
  printf '## What we promise\n\n| promise | guarded by |\n|---|---|\n| It holds. | %s |\n\n## Run\n' "$1" \
    >"$tree/README.md"
}
promise ''
refuses "a promise without a guard" "README.md: no test guards the promise: It holds."
promise "\`nothing_such\`"
refuses "a promise with a harness that is not there" "README.md: there is no harness nothing_such"
promise '"Nothing such"'
refuses "a promise with a test that is not there" 'README.md: there is no test "Nothing such"'
plant core/base/a.h 'int a;'
refuses "a header without #pragma once" "core/base/a.h: a header needs"
plant core/base/a.cpp '// TO''DO later'
refuses "unfinished work" "core/base/a.cpp:2: finish it"
plant core/base/a.cpp 'int a; '
refuses "white space at the end" "core/base/a.cpp:2: white space"
plant core/base/a.cpp $'\tint a;'
refuses "a tab" "core/base/a.cpp:2: a tab"
plant tests/a.cpp 'TEST_CASE("One; two", "[a]")'
refuses "a semicolon in a test's name" "tests/a.cpp:2: no semicolon"
plant core/base/a.cpp '#define T QT_TR_NOOP("a")'
refuses "a text in a macro" "core/base/a.cpp:2: write QT_TRANSLATE_NOOP"
fresh && touch "$tree"/core/base/{1..41}.txt
refuses "a folder of 42 files" "core/base: 42 files; split"
fresh && touch "$tree"/core/base/{1..10}.txt
refuses "a folder of eleven files without a README" "core/base: 11 files and no README.md"

for fault in 'auto *a = new QLabel(name);' 'QLabel a(name);' 'QMessageBox::warning(this, a, b);' 'QMessageBox box(a);'; do
  plant ui/a.cpp "$fault"
  refuses "a text that may be markup: $fault" "ui/a.cpp:2: use plainLabel()"
done
for fault in 'edit->setHtml(a);' 'a->setTextFormat(Qt::RichText);' 'a->setWhatsThis(b);'; do
  plant ui/a.cpp "$fault"
  refuses "markup: $fault" "ui/a.cpp:2: no text is markup"
done

exit "$failed"

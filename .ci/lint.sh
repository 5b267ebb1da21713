#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Small rules that no compiler checks. Prints file, line and rule.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cd "${1:-$root}"
bad=0
complain() {
  say "$1: $2"
  bad=1
}

mapfile -t sources < <(find app core net ui tests \( -name '*.h' -o -name '*.cpp' \) | sort)
mapfile -t harnesses < <(find tests \( -name '*.py' -o -name '*.c' \) | sort)
mapfile -t scripts < <(find .ci app tests -type f \( -name '*.sh' -o -path .ci/run \) | sort)

for file in "${sources[@]}"; do
  lines=$(wc -l <"$file")
  [ "$lines" -le 500 ] || complain "$file" "$lines lines; split it by subject before it passes 500"
  [ "$(head -n 1 "$file")" = '// SPDX-License-Identifier: GPL-3.0-or-later' ] \
    || complain "$file:1" "the first line must be the SPDX license line"
  [[ $file != *.h ]] || grep -q '^#pragma once$' "$file" || complain "$file" "a header needs #pragma once"
done
# A folder holds one subject. With more than 40 files it holds several; with more than 10 files a
# newcomer needs a README.md. Test folders mirror the source folders and use their README.md.
while read -r count folder; do
  [ "$count" -le 40 ] || complain "$folder" "$count files; split the folder by subject before it passes 40"
  [ "$count" -le 10 ] || [ -f "$folder/README.md" ] \
    || complain "$folder" "$count files and no README.md with its map and decisions"
done < <(find .ci app core net resources tests translations ui -type f \
  ! -path 'resources/icons/*' ! -path 'tests/core/*' ! -path 'tests/ui/*' -printf '%h\n' | sort | uniq -c)

for file in "${scripts[@]}"; do
  head -n 2 "$file" | grep -q '^# SPDX-License-Identifier: GPL-3.0-or-later$' \
    || complain "$file:2" "the second line must be the SPDX license line"
done

for file in "${harnesses[@]}"; do
  head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' \
    || complain "$file:1" "the SPDX license line must come first"
done

# forbid PATTERN RULE FILE...
forbid() {
  local pattern=$1 rule=$2 hit
  shift 2
  while IFS= read -r hit; do
    complain "$(cut -d: -f1,2 <<<"$hit")" "$rule"
  done < <(grep -HnE "$pattern" "$@")
}
# The words are split by quotes so that this file does not match.
forbid '\b(TO''DO|FIX''ME|XX''X|HA''CK)\b' "finish it or open an issue" "${sources[@]}" "${scripts[@]}"
forbid '[[:space:]]$' "white space at the end of the line" "${sources[@]}" "${scripts[@]}" "${harnesses[@]}"
forbid $'\t' "a tab; indent with spaces" "${sources[@]}" "${scripts[@]}" "${harnesses[@]}"

# CMake would split such a name into two tests that do not exist.
forbid 'TEST_CASE\("[^"]*;' "no semicolon in the name of a test" "${sources[@]}"

# lupdate does not read macro definitions, so such a text would never be translated.
forbid '#define.*QT_TR[A-Z_]*NOOP' "write QT_TRANSLATE_NOOP where the text stands" "${sources[@]}"

# Qt takes text for HTML unless told otherwise; ui/inputs/plaintext tells it. What reads or writes HTML
# with a purpose is named here.
mapfile -t shown < <(printf '%s\n' "${sources[@]}" | grep -E '^(app|ui)/' | grep -vE '^ui/inputs/plaintext\.')
mapfile -t plain < <(printf '%s\n' "${sources[@]}" | grep -E '^(app|ui)/' \
  | grep -vE '^ui/(inputs/plaintext|models/clipboardtable|pages/historypage|signoff/mergedialog|backup/backupsdialog|years/compareyearsdialog)\.')
[ ${#shown[@]} -eq 0 ] \
  || forbid 'new QLabel\b|\bQLabel [a-z]+[({;]|QMessageBox::(about|critical|information|question|warning)\(|\bQMessageBox [a-z]+[({;]' \
    "use plainLabel() or PlainMessage, which show text as it is" "${shown[@]}"
[ ${#plain[@]} -eq 0 ] \
  || forbid '(set|insert)(Html|Markdown)\(|Qt::(Rich|Auto|Markdown)Text|setWhatsThis\(|QWhatsThis|QErrorMessage|QSplashScreen' \
    "no text is markup; use plain labels, fonts and buttons" "${plain[@]}"

"$root/.ci/check_fieldnames.sh" "$PWD" || bad=1
"$root/.ci/check_promises.sh" "$PWD" || bad=1

shellcheck --external-sources --source-path=SCRIPTDIR "${scripts[@]}" || bad=1

[ "$bad" -eq 0 ] || exit 1
echo "${#sources[@]} sources and ${#scripts[@]} scripts keep the small rules"

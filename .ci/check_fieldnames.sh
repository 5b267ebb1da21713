#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: .ci/check_fieldnames.sh [TOP]
# The key of a field is written only in its description in core/rows/*fields.cpp. Other code uses
# fieldOf(&OitItem::status) or a trait. Prints file:line of each literal key that is looked up,
# compared, or put into an edit or a place; fails if there is any.
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/..}"

# Files that may use literal keys, and why.
exempt='
core/catalogue/cataloguereader.cpp  reads catalogues, a JSON format of its own
core/export/contentexporter.cpp     "content" is also the suffix of an export format
core/export/docx/docxpicture.cpp    "id" and "name" are attributes of drawings in Word files
core/export/docx/docxorigin.cpp     "paper" and "report" are parts of what Word files say of their origin
core/export/docx/docxreader.cpp     "document" and "body" are elements of Word files
ui/models/fieldtext.cpp             "opinion" is also a word of the choice of a role
'
mapfile -t allowed < <(awk 'NF { print $1 }' <<<"$exempt")

shopt -s nullglob
described=(core/rows/*fields.cpp)
[ "${#described[@]}" -gt 0 ] || { echo "core/rows/*fields.cpp are not there"; exit 1; }
keys=$(grep -hoE '&[A-Za-z]+::[A-Za-z]+, (must\()?"[a-z_.]+"' "${described[@]}" | grep -oE '[a-z_.]+"$' | tr -d '"' | sort -u)
[ -n "$keys" ] || { echo "core/rows/*fields.cpp describe no field"; exit 1; }
key="(${keys//$'\n'/|})"
key=${key//./\\.}

literal='(QLatin1StringView\()?u?"'
name="u?\"$key\"(_s|_L1)"
patterns=(
  "toString\\(\\) *(==|!=) *u?\"$key\""                        # index.data(…).toString() == u"status"
  "\\bfield\\( *$literal"                                    # describe(row).field("status"_L1)
  "\\b(key|[fF]ield|name\\(\\)) *(==|!=) *$literal"          # field.key == "status"_L1
  "\\b(key|field|name\\(\\))\\.(starts|ends)With\\(u?\""     # set.field.startsWith("closed_"_L1)
  "SetField *\\{[^]\"[]*u?\"[a-z_.]+\"_"                     # SetField { row, u"status"_s, value }
  "[({][^(){}\",]*(\\([^()]*\\))?[^(){}\",]*, *$name *[,})]" # Place { row, u"status"_s }
  "\"$key\"_L1"                                              # isField("status"_L1)
  "$name *[,:] *$name|\\? *$name"                            # { u"role"_s, u"person"_s }
  "^ *$name *[,})]"                                          # the end of a wrapped line
)
pattern=$(IFS='|'; echo "${patterns[*]}")

found=$(find app core net ui \( -name '*.h' -o -name '*.cpp' \) -print0 2>/dev/null |
  xargs -0 -r grep -nE "$pattern" /dev/null |
  grep -vE '^core/rows/[a-z]*fields\.cpp:|^[^:]+:[0-9]+: *//' |
  grep -vFf <(printf '%s:\n' "${allowed[@]}") || true)
[ -z "$found" ] || {
  sed -E 's/^([^:]+:[0-9]+):.*/\1: names a field by a literal; use fieldOf(\&Row::member) or a trait/' <<<"$found"
  exit 1
}
for file in "${allowed[@]}"; do
  if [ -f "$file" ] && ! grep -qE "$pattern" "$file"; then
    echo "$file: names no field by a literal any more; take it off the list in .ci/check_fieldnames.sh"
    exit 1
  fi
done
echo "$(wc -l <<<"$keys") names of fields stand in their description alone"

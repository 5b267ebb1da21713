#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: .ci/translations.sh --check|--update
# --update adds new texts to translations/*.ts, to be translated there, and removes texts that the
# sources no longer contain.
# --check fails if texts were added or removed in the sources, or if a translation is not finished.
# The sources are written in English, so the English file contains only texts with plural forms.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cd "$root"
shopt -s nullglob
catalogues=(translations/*.ts)
[ "${#catalogues[@]}" -gt 0 ] || die "translations/ holds no .ts file"

# update FILE OPTION...: merges the texts of the sources into this translation file.
update() {
  local file=$1 options=(-silent -locations none -I . "${@:2}")
  [[ $file != *_en.ts ]] || options+=(-pluralonly)
  /usr/lib/qt6/bin/lupdate "${options[@]}" app core net ui -ts "$file"
}

# problems FILE: prints the source texts without a finished translation, one per line.
problems() {
  awk '
    /<name>/ { context = $0; gsub(/.*<name>|<\/name>.*/, "", context) }
    /<source>/ { source = $0; gsub(/.*<source>|<\/source>.*/, "", source) }
    /<translation.*type="unfinished"/ || /<numerusform><\/numerusform>/ || /<translation><\/translation>/ {
      print "  not translated: " context ": " source
    }
    /type="(vanished|obsolete)"/ { print "  no longer in the sources: " context ": " source }
  ' "$1" | sort -u
  # Qt underlines the letter after &; the underline would separate the letter from its mark.
  LC_ALL=C.UTF-8 grep -noP '&amp;\p{Thai}[ัิ-ฺ็-๎].*(?=<)' "$1" | sed 's/^/  the \& stands before a letter with a mark: line /' || true
}

check() {
  local work file found bad=0
  work=$(mktemp -d)
  for file in "${catalogues[@]}"; do
    cp "$file" "$work/"
    update "$work/$(basename "$file")"
    found=$(problems "$work/$(basename "$file")")
    [ -z "$found" ] || { bad=1; printf '%s:\n%s\n' "$file" "$found"; }
  done
  rm -rf "$work"
  [ "$bad" -eq 0 ] || die "Run .ci/translations.sh --update and finish the texts"
  echo "${#catalogues[@]} translations are complete"
}

case ${1:-} in
  --check) check ;;
  --update) for file in "${catalogues[@]}"; do update "$file" -no-obsolete; done ;;
  *) die "usage: .ci/translations.sh --check|--update" ;;
esac

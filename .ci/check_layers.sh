#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: .ci/check_layers.sh [TOP]
# Includes go one way: app → ui → {ui_models, print} → core. Prints file:line and the reason for each
# include that does not, and fails. The compiler enforces less: Qt's common include folder lets
# <QtWidgets/QWidget> through in core.
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/..}"

# Each layer and which other folders of ours it may include. Anything else is an error, and so is a
# folder that no line names: a new one needs its place in the order first.
layers='
core/base
core/proof        core/base
core/domain       core/base
core/store        core/base core/domain
core/signoff      core/base core/domain core/proof
core/review       core/base core/domain
core/model        core/base core/domain core/proof core/review core/signoff core/store
core/interchange  core/base core/domain
core/report       core/base core/domain core/signoff
ui/print          core/base core/domain core/report
ui/models         core/base core/domain core/model core/interchange core/report ui/commands core/review
ui/commands       core/base core/domain core/model core/interchange core/report ui/models core/review
ui                core/base core/domain core/signoff core/model core/interchange core/report core/review
app               core ui
tests             core ui app
'

# Which Qt headers a place may not include: place, header, reason; the first two are patterns.
widgets='^(QtWidgets/.*|QApplication|Q[A-Za-z]*(Widget|Dialog|Button|Edit|Menu|Label|MessageBox|ComboBox|CheckBox|GroupBox|SpinBox|MenuBar|ToolBar|TabBar|StatusBar|ScrollBar|ProgressBar|MainWindow|Delegate|Slider|Splitter)|Q(Box|VBox|HBox|Form|Grid|Stacked)Layout|Q(AbstractItem|Table|Tree|List|Header|Column|Graphics)View|Q(Table|Tree|List)WidgetItem|QStyle.*|QCompleter|QScrollArea|QToolTip)$'
gui='^(Qt(Gui|Svg|OpenGL)[A-Za-z]*/.*|Q(GuiApplication|Painter.*|Font.*|Text(Document|Layout|Cursor|Format|Option).*|Image.*|Pixmap.*|Icon.*|Color|Palette|Pen|Brush|Pdf.*|Paged.*|Page(Layout|Size|Ranges)|Undo.*|Action|KeySequence|Clipboard|Screen|Svg.*|StandardItem.*))$'
printer='^(QtPrintSupport/.*|Q(Abstract)?Print.*|QPageSetupDialog)$'
sql='^(QtSql/.*|QSql.*)$'
qt_rules() {
  printf '%s\t%s\t%s\n' \
    '^core/' "$widgets" 'core has no GUI' \
    '^core/' "$gui" 'core has no GUI' \
    '^core/' "$printer" 'core has no GUI' \
    '^ui/(models|commands)/' "$widgets" 'item models and commands work without widgets' \
    '^ui/print/' "$widgets" 'the print module works without widgets' \
    '^(app/|ui/(models|commands|print|widgets)/)' "$printer" \
    'QPrinter belongs to ui/dialogs, ui/pages and ui/mainwindow; Qt6::PrintSupport pulls in widgets' \
    '^(app|ui|core/(base|domain|proof|review|signoff|model|interchange|report))/' "$sql" 'only core/store talks SQL'
}

# file:line:header of every include; `header` is what stands between the quotes or angles.
includes() {
  { grep -rnE '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]' --include='*.h' --include='*.cpp' \
    app core ui tests 2>/dev/null || true; } \
    | sed -E 's/^([^:]*:[0-9]+:)[^<"]*[<"]([^>"]*)[>"].*$/\1\2/'
}

check() {
  awk -F: -v layers="$layers" -v rules="$(qt_rules)" '
    BEGIN {
      n = split(layers, line, "\n")
      for (i = 1; i <= n; ++i) {
        words = split(line[i], word, " ")
        if (words) allowed[word[1]] = " " word[1] " "
        for (w = 2; w <= words; ++w) allowed[word[1]] = allowed[word[1]] word[w] " "
      }
      qt = split(rules, rule, "\n")
    }
    # The layer a path lies in: core counts by its folders, ui too where they have a line.
    function layer(path,   part) {
      split(path, part, "/")
      if ((part[1] "/" part[2]) in allowed) return part[1] "/" part[2]
      return part[1]
    }
    function complain(reason) {
      print $1 ":" $2 ": " $3 ": " reason
      bad = 1
    }
    function may(from, target,   top) {
      top = target
      sub("/.*", "", top)
      if (index(allowed[from], " " target " ") || index(allowed[from], " " top " ")) return 1
      return from == "ui" && top == "ui"
    }
    {
      from = layer($1)
      if (!(from in allowed)) complain("the layer check has no line for " from)
      else if ($3 ~ /^(app|core|ui|tests)\//) {
        target = layer($3)
        if (!may(from, target)) complain(from " may not include " target)
      } else if ($3 ~ /^\.\.?\//) complain("include by path from the root")
      for (i = 1; i <= qt; ++i) {
        split(rule[i], part, "\t")
        if ($1 ~ part[1] && $3 ~ part[2]) { complain(part[3]); break }
      }
    }
    END { exit bad }'
}

# The targets are the law that the includes follow: core must not link what it may not include.
targets() {
  { grep -rnE 'Qt6::(Gui|Widgets|PrintSupport|Svg)' --include=CMakeLists.txt core 2>/dev/null || true; } \
    | awk '{ print $0 ": core has no GUI"; bad = 1 } END { exit bad }'
}

status=0
includes | check || status=1
targets || status=1
exit "$status"

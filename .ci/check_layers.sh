#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: .ci/check_layers.sh [TOP]
# Includes go in one direction: app → ui → {ui_models, print, net} → core. Prints file:line and the
# reason for each include that does not; fails if there is any. The compiler does not find all of
# them: all Qt modules share one include folder, so <QtWidgets/QWidget> compiles in core.
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/..}"

# Each line: a folder, then the other folders of the project that it may include. All other includes
# are errors. A folder without a line is an error too: decide its layer first. A line may also name
# a unit (a file without its suffix) that may include other folders than the rest of its folder.
core='core/thai core/base core/crypto core/rows core/domain core/interchange core/catalogue core/scores core/storage
  core/signoff core/review core/model core/backup core/report core/checks core/compare core/export core/wordback'
core=${core//$'\n'/ }
layers="
core/thai
core/base         core/thai
core/crypto       core/base
core/rows         core/thai core/base
core/domain       core/base core/rows
core/interchange  core/base core/rows
core/catalogue    core/thai core/base core/rows core/domain core/interchange
core/scores       core/base core/rows core/domain core/catalogue
core/storage      core/base core/rows
core/store        core/base core/rows core/storage
core/signoff      core/base core/rows core/domain core/crypto
core/review       core/base core/rows core/domain
core/model        core/base core/rows core/domain core/crypto core/review core/signoff core/storage
core/backup       core/base core/rows core/domain core/storage core/signoff core/model
core/report       core/base core/rows core/domain core/signoff
core/checks       core/base core/rows core/domain core/catalogue core/scores
core/compare      core/base core/rows core/domain core/catalogue core/scores core/review core/report
core/export/zip   core/base
core/export       core/base core/rows core/domain core/crypto core/interchange core/catalogue core/report core/signoff core/checks
core/wordback     core/base core/rows core/domain core/report core/export core/review
net               core/base core/rows core/domain
ui/print/text     core/thai core/base core/rows core/domain core/report core/checks
ui/print/plan
ui/print/page     core/base core/rows core/domain core/report ui/print/text ui/print/plan
ui/print/pdf      core/base core/rows core/domain core/report core/export ui/print/text ui/print/plan ui/print/page
ui/look
ui/help           core/thai core/base core/rows ui/look
ui/export         $core ui/print
ui/commands       $core
ui/models         $core ui/commands ui/help
ui/writing        $core
ui/inputs         $core ui/look ui/writing
ui/messages       ui/look ui/inputs
ui/parts          $core ui/help ui/commands ui/models ui/writing ui/inputs
ui/blocks         $core ui/help ui/commands ui/models ui/writing ui/inputs ui/parts
ui/panels         $core ui/help ui/commands ui/models ui/writing ui/inputs ui/messages ui/parts
ui/preview        $core ui/help ui/commands ui/models ui/writing ui/inputs ui/parts ui/print ui/export
ui/signoff        $core ui/help ui/commands ui/models ui/writing ui/inputs ui/parts ui/print
ui/links          $core net ui/help ui/commands ui/models ui/writing ui/inputs ui/parts
ui/backup         $core ui/help ui/commands ui/models ui/writing ui/inputs ui/parts
ui/start          $core ui/look ui/help ui/commands ui/models ui/writing ui/inputs ui/parts
ui/scores         $core ui/look ui/help ui/commands ui/models ui/writing ui/inputs ui/parts ui/print
ui/years          $core ui/help ui/commands ui/models ui/writing ui/inputs ui/parts
ui/pages          $core ui/look ui/help ui/commands ui/models ui/writing ui/inputs ui/parts ui/blocks ui/panels ui/scores
ui/window         $core ui
app               $core ui
app/verbs/links   $core net app ui
app/storages      core/storage core/store
tests             core net ui app
"

# Qt headers that a folder may not include: path, header, reason; the first two are patterns.
widgets='^(QtWidgets/.*|QApplication|Q[A-Za-z]*(Widget|Dialog|Button|Edit|Menu|Label|MessageBox|ComboBox|CheckBox|GroupBox|SpinBox|MenuBar|ToolBar|TabBar|StatusBar|ScrollBar|ProgressBar|MainWindow|Delegate|Slider|Splitter)|Q(Box|VBox|HBox|Form|Grid|Stacked)Layout|Q(AbstractItem|Table|Tree|List|Header|Column|Graphics)View|Q(Table|Tree|List)WidgetItem|QStyle.*|QCompleter|QScrollArea|QToolTip)$'
gui='^(Qt(Gui|Svg|OpenGL)[A-Za-z]*/.*|Q(GuiApplication|Painter.*|Font.*|Text(Document|Layout|Cursor|Format|Option).*|Image.*|Pixmap.*|Icon.*|Color|Palette|Pen|Brush|Pdf.*|Paged.*|Page(Layout|Size|Ranges)|Undo.*|Action|KeySequence|Clipboard|Screen|Svg.*|StandardItem.*))$'
printer='^(QtPrintSupport/.*|Q(Abstract)?Print.*|QPageSetupDialog)$'
sql='^(QtSql/.*|QSql.*)$'
network='^(QtNetwork/.*|Q(Network|Ssl|Tcp|Udp|Abstract(Socket|Network)|Host|LocalS|Dns|Http)[A-Za-z0-9]*)$'
qt_rules() {
  printf '%s\t%s\t%s\n' \
    '^core/' "$widgets" 'core has no GUI' \
    '^core/' "$gui" 'core has no GUI' \
    '^core/' "$printer" 'core has no GUI' \
    '^ui/(models|commands)/' "$widgets" 'item models and commands work without widgets' \
    '^ui/print/' "$widgets" 'the print module works without widgets' \
    '^(app/|ui/(models|commands|print|writing|inputs)/)' "$printer" \
    'QPrinter belongs to what previews and prints; Qt6::PrintSupport pulls in widgets' \
    '^(app|ui|net|core/([^s]|s[^t]|storage)[^/]*)/' "$sql" 'only core/store talks SQL' \
    '^net/' "$widgets" 'net has no GUI' \
    '^net/' "$gui" 'net has no GUI' \
    '^(app|core|ui)/' "$network" 'only net talks to the network'
}

# Prints file:line:header for every include; `header` is the text between the quotes or angles.
includes() {
  { grep -rnE '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]' --include='*.h' --include='*.cpp' --exclude=precompiled.h \
    app core net ui tests 2>/dev/null || true; } \
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
    # The layer of a path: its unit, or the longest of its folders that has a line.
    function layer(path,   folder) {
      folder = path
      sub("\\.[^./]*$", "", folder)
      if (folder in allowed) return folder
      while (sub("/[^/]*$", "", folder))
        if (folder in allowed) return folder
      return folder
    }
    function complain(reason) {
      print $1 ":" $2 ": " $3 ": " reason
      bad = 1
    }
    # A folder in a line allows its subfolders too.
    function may(from, target) {
      do
        if (index(allowed[from], " " target " ")) return 1
      while (sub("/[^/]*$", "", target))
      return 0
    }
    {
      from = layer($1)
      if (!(from in allowed)) complain("the layer check has no line for " from)
      else if ($3 ~ /^(app|core|net|ui|tests)\//) {
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

# core must also not link the libraries that it may not include.
targets() {
  { grep -rnE 'Qt6::(Gui|Widgets|PrintSupport|Svg)' --include=CMakeLists.txt core 2>/dev/null || true; } \
    | awk '{ print $0 ": core has no GUI"; bad = 1 } END { exit bad }'
}

# A unit is a header with its source. Units that include each other in a circle can only be read and
# tested together. tsort prints the units of each circle.
circles() {
  local loops
  loops=$(includes \
    | sed -nE 's#^(app|core|net|ui)(/[^:]*)\.(h|cpp):[0-9]+:((app|core|net|ui)/.*)\.h$#\1\2 \4#p' \
    | awk '$1 != $2' | sort -u | tsort 2>&1 >/dev/null) || true
  [ -z "$loops" ] || awk '
    /contains a loop/ { if (circle) print circle ": include each other in a circle"; circle = ""; next }
    { circle = circle (circle ? ", " : "") $2 }
    END { print circle ": include each other in a circle"; exit 1 }' <<<"$loops"
}

status=0
includes | check || status=1
targets || status=1
circles || status=1
exit "$status"

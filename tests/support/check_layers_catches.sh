#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests that check_layers.sh can fail: puts one forbidden include at a time into an empty source
# tree.
set -euo pipefail

check=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/.ci/check_layers.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failed=0

# plant FILE TEXT: makes a source tree with one file that contains one line.
plant() {
  rm -rf "${tree:?}"/*
  mkdir -p "$tree/$(dirname "$1")"
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

refuses core/base/a.h '#include "core/rows/rows.h"'
refuses core/domain/a.h '#include "core/store/database.h"'
refuses core/store/a.cpp '#include "core/model/session.h"'
refuses core/model/a.cpp '#include "core/store/officefile.h"'
refuses core/storage/a.h '#include "core/store/database.h"'
refuses core/storage/a.h '#include "core/model/session.h"'
refuses core/storage/a.h '#include <QSqlQuery>'
refuses ui/models/a.cpp '#include "core/store/journalstore.h"'
refuses core/model/a.cpp '#include <QNetworkReply>'
refuses ui/links/a.cpp '#include <QTcpSocket>'
refuses app/a.cpp '#include <QtNetwork/QSslSocket>'
refuses net/a.cpp '#include "core/model/session.h"'
refuses net/a.cpp '#include <QLabel>'
refuses ui/pages/a.cpp '#include "net/linkcheck.h"'
accepts ui/links/a.cpp '#include "net/linkcheck.h"'
accepts net/a.cpp '#include <QNetworkReply>'
refuses ui/window/a.cpp '#include "core/store/officefiles.h"'
refuses app/verbs.cpp '#include "core/store/officefiles.h"'
refuses app/storages.cpp '#include "ui/window/mainwindow.h"'
refuses core/report/a.cpp '#include "core/model/session.h"'
refuses core/interchange/a.cpp '#include "core/store/database.h"'
refuses core/model/a.cpp '#include "ui/window/mainwindow.h"'
refuses core/domain/a.h '#include <QtGui/QColor>'
refuses core/report/a.h '  #  include <QPainter>'
refuses core/model/a.h '#include <QtWidgets/QWidget>'
refuses core/model/a.h '#include <QSqlQuery>'
refuses core/newlayer/a.h '#include <QString>'
refuses core/CMakeLists.txt 'target_link_libraries(core PUBLIC Qt6::Gui)'
refuses core/export/a.cpp '#include "core/model/session.h"'
refuses ui/print/page/a.cpp '#include "core/export/exporter.h"'
refuses ui/pages/a.cpp '#include "core/store/database.h"'
refuses ui/pages/a.cpp '#include <QtSql/QSqlDatabase>'
refuses ui/models/a.cpp '#include "ui/pages/oitpage.h"'
refuses ui/models/a.cpp '#include "ui/print/page/painter.h"'
refuses ui/commands/a.cpp '#include "ui/models/rowtablemodel.h"'
refuses core/rows/a.cpp '#include "core/domain/people.h"'
refuses core/interchange/a.cpp '#include "core/catalogue/catalogue.h"'
refuses core/checks/a.cpp '#include "core/report/documentbuilder.h"'
refuses core/report/a.cpp '#include "core/checks/check.h"'
refuses ui/print/text/a.cpp '#include "ui/print/page/typesetter.h"'
refuses ui/print/page/a.cpp '#include "ui/print/pdf/pdfexport.h"'
refuses ui/inputs/a.cpp '#include "ui/parts/page.h"'
refuses ui/pages/a.cpp '#include "ui/window/workspace.h"'
refuses ui/models/a.cpp '#include <QTableView>'
refuses ui/commands/a.cpp '#include <QMessageBox>'
refuses ui/print/page/a.cpp '#include "core/model/session.h"'
refuses ui/print/page/a.cpp '#include "core/interchange/json.h"'
refuses ui/print/page/a.cpp '#include "ui/inputs/scoreedit.h"'
refuses ui/print/page/a.cpp '#include <QPrinter>'
refuses ui/print/page/a.cpp '#include <QApplication>'
refuses ui/inputs/a.cpp '#include <QtPrintSupport/QPrinter>'
refuses ui/start/a.cpp '#include "app/verbs/verb.h"'
refuses ui/start/a.cpp '#include "../parts/page.h"'
refuses app/main.cpp '#include "tests/support/golden.h"'
refuses app/main.cpp '#include <QSqlDatabase>'

# A circle needs two units; its message has no line number.
plant core/rows/a.h '#include "core/rows/b.h"'
printf '#include "core/rows/a.h"\n' >"$tree/core/rows/b.cpp"
if output=$("$check" "$tree") || [[ $output != *"core/rows/a, core/rows/b: include each other"* ]]; then
  echo "not caught: a circle of two units"
  failed=1
fi

accepts core/store/a.cpp '#include <QSqlQuery>'
accepts core/model/a.cpp '#include "core/storage/storage.h"'
accepts core/store/a.h '#include "core/storage/storage.h"'
accepts core/base/a.h '#include <QStringView>'
accepts core/report/a.cpp '// #include "ui/window/mainwindow.h"'
accepts ui/models/a.h '#include <QAbstractTableModel>'
accepts ui/commands/a.h '#include <QUndoCommand>'
accepts ui/print/page/a.cpp '#include <QTextLayout>'
accepts ui/preview/a.cpp '#include <QPrinter>'
accepts ui/preview/a.cpp '#include "ui_printdialog.h"'
accepts ui/window/mainwindow.cpp '#include "ui/pages/oitpage.h"'
accepts ui/window/mainwindow.cpp '#include <QPrintDialog>'
accepts ui/preview/a.cpp '#include "ui/print/page/painter.h"'
accepts app/main.cpp '#include "core/model/session.h"'
accepts app/storages.cpp '#include "core/store/officefiles.h"'
accepts app/verbs.cpp '#include "app/storages.h"'
accepts app/window.cpp '#include "ui/window/mainwindow.h"'
accepts tests/core/store/test_a.cpp '#include <QSqlQuery>'

exit "$failed"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/freetable.h"

#include <QList>
#include <QModelIndexList>
#include <QStringList>

class QMimeData;

namespace ita {

/// The texts of a table by row; all rows have the same length.
using Cells = QList<QStringList>;

/// Parses tab-separated text as spreadsheets write it: a cell with tabs, line ends or quotes is in
/// quotes. A quote inside an unquoted cell is an ordinary character.
Cells cellsFromText(const QString &text);

/// The tables of an HTML document from a word processor or spreadsheet, one below the other; empty
/// when there are none. Paragraphs and line breaks become '\n', bullets "- ". A cell merged over
/// rows is repeated in each row; a cell merged over columns fills only the first column.
Cells cellsFromHtml(const QString &html);

/// The tables of an HTML document, one below the other, with their merges.
CellBlock mergedCellsFromHtml(const QString &html);

/// Refuses what is no table of a person, before it is read: more than 50,000 cells, cells that span
/// thousands of others, tables within tables within tables.
Outcome checkTableSize(const QMimeData &data);

/// The table on the clipboard: the HTML tables, else the tab-separated text.
Cells cellsFrom(const QMimeData &data);

/// The same with merges, which only HTML has.
CellBlock mergedCellsFrom(const QMimeData &data);

/// The display texts of the indexes; cells without an index are empty.
Cells cellsOf(const QModelIndexList &indexes);

/// Puts a table into data for the clipboard, as tab-separated text and as HTML.
void putTable(QMimeData &data, const Cells &cells, const QList<CellArea> &merges = {});

} // namespace ita

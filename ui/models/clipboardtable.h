// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QModelIndexList>
#include <QStringList>

class QMimeData;

namespace ita {

/// The texts of a table by row; all rows are as long as the longest.
using Cells = QList<QStringList>;

/// Tab-separated text as spreadsheets write it: a cell with tabs, line ends or quotes stands in
/// quotes. A quote in the middle of a cell is just a quote.
Cells cellsFromText(const QString &text);

/// The tables of an HTML document from a word processor or spreadsheet, one below the other;
/// nothing when it holds none. Paragraphs and line breaks become '\n', bullets "- ". A cell merged
/// over rows stands in each of them, one merged over columns in its first.
Cells cellsFromHtml(const QString &html);

/// What a paste offers: its HTML tables, else its text.
Cells cellsFrom(const QMimeData &data);

/// The shown texts of the indexes, which may leave gaps.
Cells cellsOf(const QModelIndexList &indexes);

/// Puts a table into data for the clipboard, as tab-separated text and as HTML.
void putTable(QMimeData &data, const Cells &cells);

} // namespace ita

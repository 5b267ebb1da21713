// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/printedreport.h"

namespace ita::test {

/// A paragraph that belongs to a field of a row.
Paragraph paragraph(
    const QString &text, qint64 row = 1, const QString &field = QStringLiteral("text"));
TextBlock text(TextRole role, const QStringList &texts, qint64 row = 1);
/// A table with those headings and one row per list of texts; rows are numbered from `firstRow`.
Table table(const QStringList &headings, const QList<QStringList> &rows, qint64 firstRow = 100);
SignatureBlock signature(qint64 row, int opinionLines = 0);
Document document(const QList<Block> &blocks, Orientation orientation = Orientation::Portrait);

/// Typesets in the default style; fails the test when that is not possible.
PrintedReport pages(const Document &document);
/// The lines drawn on a page, the page number included.
QStringList linesOn(const PrintedReport &report, int page);
/// The lines of all pages, without page numbers.
QStringList allLines(const PrintedReport &report);

/// A sentence of `words` different words; each seed gives other words.
QString sentence(int words, int seed = 0);

} // namespace ita::test

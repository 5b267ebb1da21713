// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

#include <QCoreApplication>

#include <functional>

namespace ita {

/// The sentences of the checks of texts, for translation.
struct ChecksText
{
    Q_DECLARE_TR_FUNCTIONS(ChecksText)
};

/// A printed text of a report that people write: one point of a list, or a whole text.
struct ReportText
{
    Place place;
    const Field &field;
    QString text;
};

/// Visits these texts in printed order, those of hidden sections left out. Linear in their length.
void visitReportTexts(
    const Tree &tree, RowId report, const std::function<void(const ReportText &)> &visit);

/// The rows of a kind in sections that are not hidden, in printed order.
QList<RowId> printedRows(const Tree &tree, RowId report, RowKind kind);

/// "ความก้าวหน้า ข้อ O12": the field of the text, as sentences name it.
QString nameOf(const Tree &tree, const ReportText &text);

/// Such a part of a text that people recognise it: at most `most` letters, then "…".
QString quoted(QStringView text, qsizetype most = 40);
/// The same of its end: "…", then whole words.
QString endOf(QStringView text, qsizetype most = 40);

} // namespace ita

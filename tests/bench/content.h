// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/rows/tree.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

// The measured reports, and the same texts in a plain form for the peers.

namespace ita::bench {

/// The interchange document with each table row `times` times. Keys and codes stay unique, and the
/// texts of each copy differ, so that a cache of texts does not help.
QByteArray multiplied(const QByteArray &json, int times);

/// Empty when the file cannot be read.
QByteArray fileContent(const QString &path);

/// The reference report if there is one, otherwise the sample, as an interchange document.
QByteArray reference();

/// The reference report in ten years, all with the same catalogue.
Subtree officeOfTenYears();

/// A table; a text block is a table of one column.
struct PlainTable
{
    int size = 0; ///< of the font, in points
    bool bordered = true;
    QList<int> widths; ///< relative
    QList<QStringList> rows; ///< the columns' headings first; paragraphs separated by '\n'
};

/// Starts on a new page.
struct PlainSection
{
    bool landscape = false;
    std::vector<PlainTable> tables;
};

using PlainContent = std::vector<PlainSection>;

PlainContent plainContent(const Document &document);
QByteArray toBytes(const PlainContent &content);
PlainContent fromBytes(const QByteArray &bytes);
QString toHtml(const PlainContent &content);

} // namespace ita::bench

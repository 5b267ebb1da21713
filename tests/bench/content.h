// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

// What is measured, and the same texts in the plainest form for those we compare with.

namespace ita::bench {

/// The interchange document with so many times its table rows. Keys and codes stay unique, and
/// each copy's texts differ, so that remembering a text saves nothing.
QByteArray multiplied(const QByteArray &json, int times);

/// Empty when the file cannot be read.
QByteArray fileContent(const QString &path);

/// The reference report where it is at hand, else the sample, as an interchange document.
QByteArray reference();

/// A table; a text block is a table of one column.
struct PlainTable
{
    int size = 0; ///< of type, in points
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/place.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace ita {

/// A line of a paragraph: a dash of a list as "- ", a box as ☑ or ☐ before the text.
struct DocxLine
{
    Place place; ///< the field that it is named as; row 0 for none
    QString text;
    bool heading = false; ///< of a style that the contents list

    bool operator==(const DocxLine &) const = default;
};

struct DocxTableCell
{
    Place place; ///< as for a line
    QList<DocxLine> lines;
    int across = 1;
    bool goesOn = false; ///< with the merged cell above
};

struct DocxTableRow
{
    QList<DocxTableCell> cells;
    bool heading = false; ///< repeated on each page
};

struct DocxTable
{
    QList<DocxTableRow> rows;
};

using DocxBlock = std::variant<DocxLine, DocxTable>;

/// The text of a Word file as it reads when all tracked changes are accepted, of its main part.
/// Tables within cells are read as lines. Error Invalid for what is no such part, or declares
/// entities, or is nested too deeply.
Result<QList<DocxBlock>> readDocxBody(const QByteArray &xml);

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/enums.h"

#include <QString>
#include <QStringList>

namespace ita {

/// The fields that all papers have.
struct PaperLayout
{
    QString title; ///< the name in lists and of the PDF; empty: the name of its kind
    PaperKind paperKind = PaperKind::Report;
    PageNumbers pageNumbers = PageNumbers::Dashes;
    NumberPlace numberPlace = NumberPlace::Centre;
    Strip strip = Strip::Automatic;
    bool catchWords = false; ///< the first words of the next page stand at the foot of each page

    bool operator==(const PaperLayout &) const = default;
};

/// The fields that all sections have.
struct SectionLayout
{
    QString title; ///< the name in lists and bookmarks; empty: the kind's own name
    bool hidden = false; ///< kept, but not printed
    Orientation orientation = Orientation::Automatic;
    QStringList columnHeadings; ///< by column; a missing or empty one: the default
    QStringList columnWidths; ///< by column, relative numbers; a missing or empty one: the default
    QStringList columnOrder; ///< keys of the columns that come first, in order; the others follow
    QStringList columnsHidden; ///< keys of columns that are kept, but not printed
    /// Headings of the columns that the office has added, whose texts are in the fields own1 to
    /// own4 of the rows; an empty one: that column is not there.
    QStringList ownColumns;
    QStringList ownValues; ///< the words of what those hold, see ValueKind; else text
    QString paper; ///< key of the Paper that the section stands in; empty: the report itself
    SectionStart start = SectionStart::Automatic;
    int pageNumber = 0; ///< of its first page; 0: the numbers go on

    bool operator==(const SectionLayout &) const = default;
};

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/searchterm.h"
#include "core/rows/tree.h"

#include <QSet>

#include <optional>

namespace ita {

class Session;

/// A text found in a field of a row.
struct Hit
{
    RowId row;
    const Field *field = nullptr;
    qsizetype point = 0; ///< index in the field's texts
    TextSpan span; ///< in that text
    QString text; ///< that text when it was found
    RowId report; ///< the report it belongs to; 0 for rows of the office
    RowId section; ///< 0 for rows of the office

    bool operator==(const Hit &) const = default;
};

struct Hits
{
    QList<Hit> hits; ///< in printed order
    bool more = false; ///< there are more hits than the limit
};

struct FindLimits
{
    /// This report comes first, then the others, newest first.
    RowId firstReport;
    qsizetype most = 2000;
};

/// Searches the whole office file, all years. Reads only the rows that the storage's index names,
/// or all rows when the index cannot tell.
Hits find(const Session &session, const SearchTerm &term, const FindLimits &limits = {});
/// Searches these rows, or all; rows of the office are always searched.
Hits find(const Tree &tree, const SearchTerm &term, const std::optional<QSet<RowId>> &rows,
    const FindLimits &limits = {});

/// A hit with some of the text around it, on one line.
struct Excerpt
{
    QString text;
    TextSpan hit; ///< whole characters
};

/// With at most `before` and `after` characters around the hit; "…" marks omitted text.
Excerpt excerptOf(const Hit &hit, qsizetype before = 32, qsizetype after = 120);

} // namespace ita

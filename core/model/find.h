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
    qsizetype point = 0; ///< which of the field's texts
    TextSpan span; ///< in that text
    QString text; ///< that text as it was
    RowId report; ///< the year it belongs to; 0 for the office itself
    RowId section; ///< 0 for the office itself

    bool operator==(const Hit &) const = default;
};

struct Hits
{
    QList<Hit> hits; ///< in printed order
    bool more = false; ///< there are others beyond the limit
};

struct FindLimits
{
    /// This report comes before those of other years, the newest of them first.
    RowId firstReport;
    qsizetype most = 2000;
};

/// Looks through the whole office file, all years. Asks the storage which rows are worth
/// reading where it can tell.
Hits find(const Session &session, const SearchTerm &term, const FindLimits &limits = {});
/// The same among these rows, or all.
Hits find(const Tree &tree, const SearchTerm &term, const std::optional<QSet<RowId>> &rows,
    const FindLimits &limits = {});

/// A hit with some of the text around it, on one line.
struct Excerpt
{
    QString text;
    TextSpan hit; ///< whole characters
};

/// At most so many characters before and after the hit; "…" stands for what is left out.
Excerpt excerptOf(const Hit &hit, qsizetype before = 32, qsizetype after = 120);

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// One thing in which an earlier state of an office is not as now. Records (comments, keys,
/// sign-offs, review copies) are left out: they are only ever added.
struct StateDifference
{
    enum class Kind {
        Field, ///< says something else
        Gone, ///< the row was there then, with all below it
        Added, ///< the row came since
        Moved, ///< the row stood elsewhere
    };
    Kind kind = Kind::Field;
    RowId row;
    RowId section; ///< that holds it, then or now; 0 outside of sections
    RowId report; ///< 0 outside of reports
    const Field *field = nullptr; ///< for Kind::Field
    QJsonValue then;
    QJsonValue now;

    bool operator==(const StateDifference &) const = default;
};

/// All differences between two states of one file, section by section in printed order.
QList<StateDifference> differences(const Tree &then, const Tree &now);

/// The rows of a parent that may be brought back: without records.
QList<RowId> contentRows(const Tree &tree, RowId parent);

} // namespace ita

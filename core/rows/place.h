// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// A field of a row: the source of a printed text, or the subject of a comment or a change. `row`
/// is 0 for texts that the program adds; an empty `field` means the row as a whole.
struct Place
{
    RowId row;
    QString field; ///< Field::key

    bool operator==(const Place &) const = default;
};

} // namespace ita

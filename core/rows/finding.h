// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// What a check found, with the place it is about.
struct Finding
{
    QString text; ///< for the person, already translated
    RowId row; ///< 0 when it is about no row
    QString field; ///< Field::key; empty when it is about no field

    bool operator==(const Finding &) const = default;
};

} // namespace ita

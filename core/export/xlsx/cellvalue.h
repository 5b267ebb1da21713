// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/blockrows.h"

#include <optional>

namespace ita {

/// A number, or a day as the number of days that Excel counts, and the number format with which
/// Excel shows it as it was typed.
struct CellNumber
{
    double value = 0;
    QString format;

    bool operator==(const CellNumber &) const = default;
};

/// The number or day that a text of such values is. Nothing for what Excel could not show as it is
/// typed, such as numbers with leading zeros or more digits than it counts with: that stays a text.
std::optional<CellNumber> cellNumber(const QString &text, ValueKind values);

} // namespace ita

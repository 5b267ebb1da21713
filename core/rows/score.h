// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace ita {

/// A score of 0-100 in hundredths, so that sums and comparisons never round.
struct Score
{
    int hundredths = 0;

    auto operator<=>(const Score &) const = default;

    /// "98.27", "98.5" or "100", in Arabic digits; nothing when it is not a score.
    static std::optional<Score> parse(QStringView text);
};

} // namespace ita

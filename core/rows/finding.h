// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/choices.h"
#include "core/rows/place.h"

#include <array>

namespace ita {

/// How serious a finding is.
enum class Severity {
    Error, ///< the report cannot be printed, or the file contains something invalid
    Warning, ///< two values do not fit together; a person decides which is right
    Missing, ///< something is not filled in yet
};

template<>
inline constexpr std::array kWords<Severity> { QLatin1StringView("error"),
    QLatin1StringView("warning"), QLatin1StringView("missing") };

/// What a check found, with the place it is about.
struct Finding
{
    Place place; ///< row 0 when it is about no row
    QString text; ///< a complete sentence in the language of the interface
    Severity severity = Severity::Error;
    QLatin1StringView check {}; ///< Check::name; empty for what verify() finds in a file
    /// What the finding speaks of, in no language of the interface; empty: the value of the field.
    QString subject {};

    bool operator==(const Finding &) const = default;
};

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/choices.h"
#include "core/rows/place.h"

#include <array>

namespace ita {

/// How much a finding weighs.
enum class Severity {
    Error, ///< something is wrong: the report cannot be printed, or the file holds what it must not
    Warning, ///< two things do not fit together; a person decides which is right
    Missing, ///< something is not filled in yet
};

template<>
inline constexpr std::array kWords<Severity> { QLatin1StringView("error"),
    QLatin1StringView("warning"), QLatin1StringView("missing") };

/// What a check found, with the place it is about.
struct Finding
{
    Place place; ///< row 0 when it is about no row
    QString text; ///< a sentence that can stand alone, in the language of the interface
    Severity severity = Severity::Error;
    QLatin1StringView check {}; ///< Check::name; empty for what verify() finds in a file

    bool operator==(const Finding &) const = default;
};

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/thaidate.h"

#include <QString>

#include <optional>
#include <variant>

namespace ita {

/// Any other words; also the empty period.
struct FreePeriod
{
    QString text;

    bool operator==(const FreePeriod &) const = default;
};

/// "เดือนมีนาคม ๒๕๖๗"
struct MonthPeriod
{
    BuddhistMonth month;

    bool operator==(const MonthPeriod &) const = default;
};

/// "ต.ค. ๖๕ ถึง ก.ย. ๖๖"; `from` is not after `to`.
struct MonthsPeriod
{
    BuddhistMonth from;
    BuddhistMonth to;

    bool operator==(const MonthsPeriod &) const = default;
};

/// "ตลอดปีงบประมาณ", with or without the year, Buddhist era.
struct FiscalYearPeriod
{
    std::optional<int> year;

    bool operator==(const FiscalYearPeriod &) const = default;
};

/// When something was or will be done. Stored as its printed text; this is the parsed form. The
/// name of a round is a FreePeriod, because only the catalogue knows the rounds.
using Period = std::variant<FreePeriod, MonthPeriod, MonthsPeriod, FiscalYearPeriod>;

/// The text as it is printed.
QString periodText(const Period &period);

/// Parses a text; a text in none of the forms is a FreePeriod of exactly this text. Reads more than
/// periodText() writes: Arabic digits, short and long months, dashes for "ถึง".
Period parsePeriod(const QString &text);

/// The months of a whole fiscal year, from October to September.
MonthsPeriod monthsOfFiscalYear(int year);

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "core/rows/exportscope.h"

#include <optional>

namespace ita {

// Options that more than one verb knows, and what they mean.

Outcome checkYear(const QString &value);

inline constexpr Option kForce { .name = QLatin1StringView("--force"),
    .manual = "overwrite an existing output file" };
inline constexpr Option kYear { .name = QLatin1StringView("--year"),
    .value = "N",
    .manual = "fiscal year of the Buddhist era, such as 2566; without it the newest",
    .check = &checkYear };
inline constexpr Option kPerson { .name = QLatin1StringView("--person"),
    .value = "ID",
    .manual = "identifier of the person in the office file" };
inline constexpr Option kNote { .name = QLatin1StringView("--note"),
    .value = "TEXT",
    .manual = "why it is sent back or re-opened, or why a key is replaced" };
inline constexpr Option kPassphraseStdin { .name = QLatin1StringView("--passphrase-stdin"),
    .manual = "read passphrases from standard input, a line each" };
inline constexpr Option kJson { .name = QLatin1StringView("--json"),
    .manual = "print the findings as JSON" };
/// The one option of a call that opens the window.
inline constexpr Option kSample { .name = QLatin1StringView("--sample"),
    .manual = "open a copy of the sample report in the window" };

/// The fiscal year asked for, Buddhist era.
std::optional<int> yearWanted(const Call &call);

/// How the kinds of sections are called in options, in printed order.
QStringList sectionNames();

/// The parts of a list divided by commas, without the empty ones.
QStringList partsOf(const QString &list);

/// The error of a call that is wrong.
Error wrongCall(const QString &message);

/// What to say of an option that the verb cannot do without.
Error missingOption(const Option &option);

} // namespace ita

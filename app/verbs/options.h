// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "core/rows/exportscope.h"
#include "core/storage/access.h"

#include <optional>

namespace ita {

// Options that several verbs use.

/// For every option whose value is a fiscal year.
Outcome checkYear(const Option &option, const QString &value);
/// The year in such an option that is given.
int yearIn(const Call &call, const Option &option);

inline constexpr Option kForce { .name = QLatin1StringView("--force"),
    .manual = "overwrite an existing output file" };
inline constexpr Option kBreakLock { .name = QLatin1StringView("--break-lock"),
    .manual = "take the file over from another computer, or from a lock file that does not say "
              "whose it is; never from a program that runs on this computer" };
inline constexpr Option kYear { .name = QLatin1StringView("--year"),
    .value = "N",
    .manual = "fiscal year of the Buddhist era, such as 2566; without it the newest",
    .check = &checkYear };
inline constexpr Option kScheme { .name = QLatin1StringView("--scheme"),
    .value = "NAME",
    .manual = "scheme of the assessment, such as health; without it nacc" };
inline constexpr Option kPaper { .name = QLatin1StringView("--paper"),
    .value = "NAME",
    .manual = "a paper of the report by its title or key; without it the report itself" };
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
/// The only option of a call that opens the window.
inline constexpr Option kSample { .name = QLatin1StringView("--sample"),
    .manual = "open a copy of the sample report in the window" };

/// Whether the lock of somebody else is to be broken.
Lock lockWanted(const Call &call);

/// The fiscal year of --year, Buddhist era; std::nullopt without the option.
std::optional<int> yearWanted(const Call &call);
/// The scheme given by --scheme, otherwise that of most offices.
QString schemeWanted(const Call &call);

/// The names of the section kinds as used in options, in printed order.
QStringList sectionNames();

/// Splits a list at commas and drops empty parts.
QStringList partsOf(const QString &list);

/// An Error::Code::Usage with that message.
Error wrongCall(const QString &message);

/// The error when a required option is missing.
Error missingOption(const Option &option);

} // namespace ita

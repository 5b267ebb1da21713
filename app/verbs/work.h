// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "core/rows/finding.h"

#include <QJsonObject>

#include <memory>

namespace ita {

class Session;

// What several verbs do with the office file they are about.

/// Opens the call's first file to be changed; an error while somebody else does.
Result<std::unique_ptr<Session>> openToChange(const Call &call);

/// Makes an office file at `path`; with --force over an existing one. `label` is the name of the
/// first entry in its history.
Outcome createOfficeFile(
    const Call &call, const QString &path, Subtree office, const QString &label);

/// The report of the fiscal year that was asked for, or the newest, in the call's first file.
Result<RowId> reportWanted(const Session &session, const Call &call);

/// Its row, field and text, as every verb shows them with --json.
QJsonObject findingAsJson(const Finding &finding);

/// That many lines of standard input. Passphrases are no arguments: those can be seen by all users
/// of the computer.
Result<QStringList> readPassphrases(const Call &call, int count);

/// Waits some seconds after a wrong passphrase, so that tries in a row are slow.
Outcome slowedDown(Outcome outcome);

} // namespace ita

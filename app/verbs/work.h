// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "core/checks/acceptances.h"
#include "core/crypto/secrettext.h"
#include "core/rows/finding.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace ita {

class Session;
class Tree;

// Steps that several verbs share.

/// Opens the call's first file for reading.
Result<std::unique_ptr<Session>> openToRead(const Call &call);

/// Opens the call's first file for changes. Fails if it can only be opened read-only, for example
/// because another program has it open.
Result<std::unique_ptr<Session>> openToChange(const Call &call);

/// The call's first file, opened for changes, and the report in it that the call means.
struct OpenReport
{
    std::unique_ptr<Session> session;
    RowId report;
};

/// As openToChange() and reportWanted().
Result<OpenReport> openReport(const Call &call);

/// Creates an office file at `path`; with --force it replaces an existing file. `label` is the name
/// of its first journal entry.
Outcome createOfficeFile(
    const Call &call, const QString &path, Subtree office, const QString &label);

/// Why an office file could not be made at `path`, with the way out of a lock that may be broken.
Error notCreated(const Error &why, const QString &path);

/// The report of the year given by --year, otherwise the newest report.
Result<RowId> reportWanted(const Session &session, const Call &call);

/// The paper of the report given by --paper, otherwise the report itself, which is its first paper.
Result<RowId> paperWanted(const Session &session, const Call &call, RowId report);

/// Names on standard error, one a line in `sentence`, the characters of the paper that no typeface
/// has, with their places.
void nameMissing(const Tree &tree, RowId paper, const QString &sentence);

/// Writes the whole file or nothing; with --force also over an existing one.
Outcome writeOutput(const Call &call, const QString &path, const QByteArray &content);

/// What the checks find in the report today, and which of it a person has accepted.
JudgedFindings judgedFindings(const Session &session, RowId report);

/// Row, field and text of the finding, in the form that all verbs print with --json.
QJsonObject findingAsJson(const Finding &finding);

/// Reads `count` lines of standard input. Passphrases are not given as arguments, because all users
/// of the computer can see the arguments of a process.
Result<std::vector<SecretText>> readPassphrases(const Call &call, int count);

/// Waits some seconds after a wrong passphrase, so that repeated tries are slow.
Outcome slowedDown(Outcome outcome);

} // namespace ita

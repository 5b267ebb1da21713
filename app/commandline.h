// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/mergechange.h"
#include "core/rows/exportscope.h"
#include "core/rows/rows.h"

#include <QStringList>

namespace ita {

/// What the command line asks for.
struct Invocation
{
    enum class Verb {
        Window,
        New,
        Import,
        Export,
        Enroll,
        Passphrase,
        Sign,
        Reopen,
        ReviewSend,
        ReviewMerge,
        Verify,
        Paper,
        Help,
        Version
    };

    Verb verb = Verb::Window;
    QStringList files; ///< as named, in the verb's order
    QString office; ///< new: the office's name
    ExportScope selection; ///< new: the year; export: the year and sections
    QString person; ///< enroll, passphrase, review send: key of the person
    bool replace = false; ///< enroll: in place of the key in use
    int step = 0; ///< sign: from 1
    Decision decision = Decision::Endorse; ///< sign
    QString note; ///< sign: why it is sent back; reopen, enroll: why
    QStringList places; ///< sign, reopen: kinds of sections and codes of OIT items
    QString opinion; ///< sign
    bool passphraseStdin = false; ///< enroll, passphrase, sign: passphrases are lines of input
    QStringList may; ///< review send: what the person may do, in words of core/domain/rights.h
    MergeChoice choice = MergeChoice::Ours; ///< review merge: what becomes of conflicts
    bool dryRun = false; ///< review merge: only says what it would do
    bool commentsOnly = false; ///< review merge
    bool force = false; ///< overwrite an existing output
    bool json = false; ///< verify: findings as JSON
    bool sample = false; ///< window: a copy of the sample report

    bool operator==(const Invocation &) const = default;
};

/// Reads the arguments after the program's name; a wrong call is an Error::Code::Usage that names
/// the argument.
Result<Invocation> parseArguments(const QStringList &arguments);

/// Why a call for the window fails on a machine without a display.
Error noDisplayError();

/// The text of --help, in the language of the locale.
QString helpText();

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitstatus.h"

#include <QCoreApplication>
#include <QStringList>

namespace ita {

/// Where the texts of the command line are translated.
struct VerbsText
{
    Q_DECLARE_TR_FUNCTIONS(VerbsText)
};

/// An option that a verb knows.
struct Option
{
    QLatin1StringView name; ///< with its dashes
    const char *value = nullptr; ///< what the manual page calls its value; null: it takes none
    const char *manual = ""; ///< what the manual page says of it, in English
    /// Whether that can be its value; without it, every text can.
    Outcome (*check)(const QString &value) = nullptr;
};

struct Call;

/// One way to call a verb, as --help and the manual page show it.
struct Usage
{
    QString arguments; ///< files and options after the verb: "FILE.ita [--year N]"
    QString effect; ///< what it does, translated; may be empty, may have two lines
};

/// What the program can do without a window. A verb is one function that gives this value and one
/// line in verbs(); parsing, --help and the manual page need nothing more.
struct Verb
{
    QLatin1StringView words; ///< as typed: "export", "review send"
    qsizetype files = 1; ///< how many arguments it takes that are no options
    QList<Option> options {};
    QList<Usage> usages;
    QString manual {}; ///< its paragraph of the manual page, in English
    /// Messages go to standard output; the error is for standard error.
    Result<ExitStatus> (*run)(const Call &call) = nullptr;
};

/// All verbs in the order of --help, their texts in the language of now.
QList<Verb> verbs();

/// A call whose arguments are known to be right: as many files as the verb takes, no option but
/// its own, each value checked.
struct Call
{
    struct Given
    {
        QLatin1StringView name;
        QString value;
    };

    Verb verb {};
    QStringList files {}; ///< as named, in the verb's order
    QList<Given> options {}; ///< in the order of the call

    bool has(const Option &option) const;
    /// The value given last; empty when there is none.
    QString value(const Option &option) const;
    /// All of them, in the order of the call.
    QStringList values(const Option &option) const;
};

/// What Verb::run gives back when there are no findings to tell of.
Result<ExitStatus> done(const Outcome &outcome);

/// A line on standard output.
void printLine(const QString &text);

/// One line on standard error: the program and the reason.
void printError(const Error &error);

} // namespace ita

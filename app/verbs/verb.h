// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitstatus.h"

#include <QCoreApplication>
#include <QStringList>

namespace ita {

/// Translation context of the command line's texts.
struct VerbsText
{
    Q_DECLARE_TR_FUNCTIONS(VerbsText)
};

/// An option that a verb knows.
struct Option
{
    QLatin1StringView name; ///< with its dashes
    const char *value = nullptr; ///< placeholder of its value in the manual page; null: no value
    const char *manual = ""; ///< its description in the manual page, in English
    /// Checks a value of the option, which an error names; null if any text is valid.
    Outcome (*check)(const Option &option, const QString &value) = nullptr;
};

struct Call;

/// One way to call a verb, as --help and the manual page show it.
struct Usage
{
    QString arguments; ///< files and options after the verb: "FILE.ita [--year N]"
    QString effect; ///< what the call does, translated; may be empty or have two lines
};

/// A command of the program that needs no window. Adding one needs a function that returns this
/// value and a line in verbs(); parsing, --help and the manual page use that list.
struct Verb
{
    QLatin1StringView words; ///< as typed: "export", "review send"
    qsizetype files = 1; ///< number of arguments that are not options
    QList<Option> options {};
    QList<Usage> usages;
    QString manual {}; ///< its paragraph of the manual page, in English
    /// Prints messages to standard output; the caller prints the error to standard error.
    Result<ExitStatus> (*run)(const Call &call) = nullptr;
};

/// All verbs in the order of --help, with texts in the current language.
QList<Verb> verbs();

/// A call with checked arguments: the number of files is right, the verb knows all options, and all
/// values are valid.
struct Call
{
    struct Given
    {
        QLatin1StringView name;
        QString value;
    };

    Verb verb {};
    QStringList files {}; ///< as given, in the verb's order
    QList<Given> options {}; ///< in the order of the call

    bool has(const Option &option) const;
    /// The last value given; empty when there is none.
    QString value(const Option &option) const;
    /// All values given, in the order of the call.
    QStringList values(const Option &option) const;
};

/// The result of Verb::run for a verb without findings: Done, or the error.
Result<ExitStatus> done(const Outcome &outcome);

/// Prints a line to standard output; control characters and line ends in it are shown, not obeyed.
void printLine(const QString &text);
/// Prints JSON to standard output, with escapes for the control characters that JSON lets through.
void printJson(const QByteArray &json);

/// Prints one line to standard error: the program's name and the message.
void printError(const Error &error);

} // namespace ita

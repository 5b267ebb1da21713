// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"
#include "core/base/escapeinvisible.h"

#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {

bool Call::has(const Option &option) const
{
    return std::ranges::any_of(options, [&](const Given &g) { return g.name == option.name; });
}

QString Call::value(const Option &option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Call::values(const Option &option) const
{
    QStringList all;
    for (const Given &given : options)
        if (given.name == option.name)
            all.append(given.value);
    return all;
}

Result<ExitStatus> done(const Outcome &outcome)
{
    return outcome ? Result<ExitStatus>(ExitStatus::Done) : outcome.error();
}

void printLine(const QString &text)
{
    QTextStream(stdout) << text << '\n' << Qt::flush;
}

void printError(const Error &error)
{
    // Messages of libraries may contain line breaks.
    QString line = error.message;
    line.replace(u'\n', u' ');
    QTextStream(stderr) << "ita-report: " << visibleText(line) << '\n' << Qt::flush;
}

} // namespace ita

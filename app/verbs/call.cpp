// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"
#include "core/base/escapeinvisible.h"

#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QString oneLine(const QString &text)
{
    return visibleText(text).replace(u'\n', u' ');
}

} // namespace

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
    // What a file holds must not give orders to the terminal or begin a line of its own.
    QTextStream(stdout) << oneLine(text) << '\n' << Qt::flush;
}

void printJson(const QByteArray &json)
{
    // JSON itself lets some through. They can only be in texts, where they may be written so.
    QString safe;
    for (const QChar c : QString::fromUtf8(json).trimmed())
        safe += firstTrap(QStringView(&c, 1)) && !c.isSurrogate()
            ? u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0')
            : QString(c);
    QTextStream(stdout) << safe << '\n' << Qt::flush;
}

void printError(const Error &error)
{
    QTextStream(stderr) << "ita-report: " << oneLine(error.message) << '\n' << Qt::flush;
}

} // namespace ita

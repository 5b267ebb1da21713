// SPDX-License-Identifier: GPL-3.0-or-later
// usage: manualpage TEMPLATE PAGE
// Writes the manual page: replaces @CALLS@, @VERBS@ and @OPTIONS@ in the template with the
// program's own list of verbs and options. Run by the build.
#include "app/help.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

using namespace ita;

/// Prose in roff syntax, options in bold.
QString roff(QString text)
{
    static const QRegularExpression option(u"(--[a-z-]+)"_s);
    text.replace(option, u"\\fB\\1\\fR"_s);
    return text.replace(u'-', u"\\-"_s).replace(u"…"_s, u"..."_s);
}

/// Arguments in roff syntax, options in bold, placeholders for values in italics.
QString roffArguments(QString text)
{
    static const QRegularExpression value(u"\\b([A-Z]+(?:\\.[a-z]+)?)\\b"_s);
    return roff(text.replace(value, u"\\fI\\1\\fR"_s));
}

QString callsText()
{
    QStringList lines;
    for (const Verb &verb : QList<Verb> { windowVerb() } + verbs())
        for (const Usage &usage : verb.usages)
            lines.append(u"\\fB%1\\fR %2"_s.arg(
                (u"ita\\-report "_s + verb.words).trimmed(), roffArguments(usage.arguments)));
    return lines.join(u"\n.br\n"_s);
}

QString verbsText()
{
    QStringList entries;
    for (const Verb &verb : verbs())
        entries.append(u".TP\n.B %1\n%2"_s.arg(verb.words, roff(verb.manual)));
    return entries.join(u'\n');
}

QString optionsText()
{
    QStringList entries;
    QStringList seen;
    for (const Verb &verb : verbs() + QList<Verb> { windowVerb() })
        for (const Option &option : verb.options)
            if (!seen.contains(option.name)) {
                seen.append(option.name);
                const QString call = option.name + u' ' + QLatin1StringView(option.value);
                entries.append(u".TP\n%1\n%2"_s.arg(
                    roffArguments(call.trimmed()), roff(QString::fromUtf8(option.manual))));
            }
    return entries.join(u'\n');
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    QFile source(QString::fromLocal8Bit(argv[1]));
    QSaveFile page(QString::fromLocal8Bit(argv[2]));
    if (!source.open(QIODevice::ReadOnly) || !page.open(QIODevice::WriteOnly))
        return 3;
    QString text = QString::fromUtf8(source.readAll());
    text.replace("@CALLS@"_L1, callsText());
    text.replace("@VERBS@"_L1, verbsText());
    text.replace("@OPTIONS@"_L1, optionsText());
    page.write(text.toUtf8());
    return page.commit() ? 0 : 3;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/verbs/options.h"

#include <QRegularExpression>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr qsizetype kHelpWidth = 88;
constexpr qsizetype kEffectColumn = 45;
const QString kContinued(13, u' ');

/// The lines of a call. Lines break only between parts: an option in brackets stays on one line.
QStringList usageLines(const Verb &verb, const Usage &usage)
{
    QString line = (u"  ita-report "_s + verb.words).trimmed();
    line.prepend("  "_L1);
    QStringList lines;
    for (const QString &part : usageParts(usage.arguments)) {
        if (line.size() + 1 + part.size() > kHelpWidth) {
            lines.append(line);
            line = kContinued + part;
        } else {
            line += u' ' + part;
        }
    }
    return lines + QStringList { line };
}

QString usageText(const Verb &verb, const Usage &usage)
{
    QStringList lines = usageLines(verb, usage);
    const QString room(kEffectColumn, u' ');
    QStringList effect = usage.effect.split(u'\n', Qt::SkipEmptyParts);
    if (!effect.isEmpty() && lines.constLast().size() < kEffectColumn)
        lines.last() = lines.constLast().leftJustified(kEffectColumn) + effect.takeFirst();
    for (const QString &more : std::as_const(effect))
        lines.append(room + more);
    return lines.join(u'\n') + u'\n';
}

} // namespace

Verb windowVerb()
{
    return { .words = {},
        .options = { kSample },
        .usages = { { u"[FILE.ita]"_s, VerbsText::tr("open the window") },
            { u"--sample"_s, VerbsText::tr("open a copy of the sample report") } } };
}

QStringList usageParts(const QString &arguments)
{
    static const QRegularExpression part(u"\\[[^]]*\\]|\\S+"_s);
    QStringList parts;
    auto found = part.globalMatch(arguments);
    while (found.hasNext())
        parts.append(found.next().captured());
    return parts;
}

QString helpText()
{
    QString text = VerbsText::tr("Usage:") + u'\n';
    for (const Verb &verb : QList<Verb> { windowVerb() } + verbs())
        for (const Usage &usage : verb.usages)
            text += usageText(verb, usage);
    return text + u'\n'
        + VerbsText::tr("Options:\n"
                        "  --force     overwrite an existing output file\n"
                        "  --help      this text\n"
                        "  --version   the program's version\n"
                        "\n"
                        "Sections: %1\n"
                        "Exit status: 0 done, 1 findings, 2 wrong call, 3 a file could not be read "
                        "or written\n")
              .arg(sectionNames().join(u", "_s));
}

Result<ExitStatus> runHelp(const Call &)
{
    QTextStream(stdout) << helpText() << '\n' << Qt::flush;
    return ExitStatus::Done;
}

Result<ExitStatus> runVersion(const Call &)
{
    printLine(u"ita-report %1"_s.arg(QCoreApplication::applicationVersion()));
    return ExitStatus::Done;
}

} // namespace ita

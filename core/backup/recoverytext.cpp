// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/recoverytext.h"

#include "core/backup/rescuedcontent.h"
#include "core/domain/papertitle.h"
#include "core/domain/people.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "core/signoff/printedcontent.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// %1: the fiscal year, %2: the step, %3: who signed
QString stateOf(const Tree &tree, const ChainStep &step, const QString &content,
    const QSet<RowId> &withoutHistory)
{
    if (content.isEmpty() || !stillHolds(tree, step, content))
        return RecoveryText::tr("%1: step %2, signed by %3, no longer holds");
    if (withoutHistory.contains(step.record))
        return RecoveryText::tr("%1: step %2, signed by %3, holds for the content; the history "
                                "that was signed with it is lost");
    return RecoveryText::tr("%1: step %2, signed by %3, still holds");
}

QStringList signOffsOf(const Tree &tree, RowId report, const QSet<RowId> &withoutHistory)
{
    QStringList lines;
    const QString year = QString::number(tree.get<Report>(report).fiscalYear);
    for (const RowId paper : papersOf(tree, report)) {
        const auto hash = contentHash(tree, paper);
        const QString content = hash ? *hash : QString();
        const QString name
            = paper == report ? year : u"%1, %2"_s.arg(year, paperTitle(tree, paper));
        const Chain chain = chainOf(tree, paper);
        for (const ChainStep &step : chain.steps)
            if (step.record)
                lines.append(stateOf(tree, step, content, withoutHistory)
                                 .arg(name, QString::number(step.number),
                                     tree.get<SignOffRecord>(step.record).name));
    }
    return lines;
}

} // namespace

namespace recoverytext {

QString label()
{
    return RecoveryText::tr("Recovery of a damaged file");
}

QString keysLost()
{
    return RecoveryText::tr("Secret keys: whoever signs needs a new one");
}

QString historyLost()
{
    return RecoveryText::tr("The history: who changed what before today is lost");
}

QString entriesLost(qint64 from, qint64 to)
{
    return RecoveryText::tr("Entries %1 to %2 of the history").arg(from).arg(to);
}

QString historyEnds(qint64 last)
{
    return RecoveryText::tr(
        "The history after entry %1: what came of it stands in one entry of today")
        .arg(last);
}

QString contentLost(const RescuedContent &content)
{
    return RecoveryText::tr(
        "Part of the content: %1 rows and %2 fields could be seen, but not read; "
        "others may be gone without a trace")
        .arg(content.leftOut + content.withoutFields)
        .arg(content.lostFields);
}

QString contentDoesNotFit()
{
    return RecoveryText::tr("What came after the history that could be read: it does not fit "
                            "together");
}

Error nothingFits()
{
    return { Error::Code::Damaged,
        RecoveryText::tr("Neither the history nor the content can be read any more"), {} };
}

Error sameFile(const QString &path)
{
    return { Error::Code::Usage,
        RecoveryText::tr("“%1” is the damaged file itself; it stays as it is")
            .arg(QDir::toNativeSeparators(path)),
        {} };
}

QStringList signOffs(const Tree &tree, const QSet<RowId> &withoutHistory)
{
    QStringList lines;
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    for (const RowId report : reports)
        lines += signOffsOf(tree, report, withoutHistory);
    return lines;
}

} // namespace recoverytext

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/catalogue/owncatalogue.h"
#include "core/model/session.h"
#include "core/scores/scoresheet.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QJsonValue asJson(const std::optional<Score> &score)
{
    return score ? QJsonValue(scoreText(*score)) : QJsonValue();
}

QJsonObject asJson(const ScoreLine &line)
{
    QJsonObject json { { u"code"_s, line.code }, { u"score"_s, asJson(line.value()) },
        { u"typed"_s, asJson(line.typed) },
        { u"computed"_s,
            line.computed ? QJsonValue(scoreText(rounded(*line.computed))) : QJsonValue() } };
    if (line.range)
        json[u"range"_s] = QJsonArray { scoreText(line.range->low), scoreText(line.range->high) };
    return json;
}

QByteArray asJson(const ScoreSheet &sheet, const QString &reason)
{
    QJsonArray lines;
    for (const ScoreLine &line : sheet.lines)
        lines.append(asJson(line));
    return QJsonDocument(QJsonObject { { u"scores"_s, lines },
                             { u"levels"_s, QJsonArray::fromStringList(sheet.possibleLevels) },
                             { u"level_typed"_s, sheet.level }, { u"reason"_s, reason } })
        .toJson();
}

QString textOf(const ScoreLine &line)
{
    const QString name = line.code.isEmpty() ? line.name : line.code + u' ' + line.name;
    return QString(qsizetype(line.depth) * 2, u' ') + name + u": "_s + scoreNote(line);
}

Result<ExitStatus> runScores(const Call &call)
{
    auto session = openToRead(call);
    if (!session)
        return session.error();
    const auto report = reportWanted(**session, call);
    if (!report)
        return report.error();
    const Tree &tree = (*session)->tree();
    const auto catalogue = catalogueOf(tree, *report);
    if (!catalogue)
        return catalogue.error();
    const ScoreSheet sheet = scoreSheet(tree, *report, **catalogue);
    const QString reason = levelReason((*catalogue)->levels, sheet.known);
    if (call.has(kJson)) {
        printJson(asJson(sheet, reason));
        return ExitStatus::Done;
    }
    for (const ScoreLine &line : sheet.lines)
        printLine(textOf(line));
    if (!reason.isEmpty())
        printLine(reason);
    return ExitStatus::Done;
}

} // namespace

Verb scoresVerb()
{
    return { .words = "scores"_L1,
        .options = { kYear, kJson },
        .usages = { { u"FILE.ita [--year N] [--json]"_s,
            VerbsText::tr(
                "scores that follow from those typed, and why the level is what it is") } },
        .manual = u"prints the total, the instruments, indicators and sub-indicators: as typed, as "
                  "they follow from the scores below them by the weights of the catalogue, or "
                  "between which numbers they are; then the level with its reason."_s,
        .run = &runScores };
}

} // namespace ita

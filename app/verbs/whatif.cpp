// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scores/whatif.h"

#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/catalogue/owncatalogue.h"
#include "core/model/session.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QJsonObject asJson(const Outlook &outlook)
{
    const auto text = [](const std::optional<Score> &score) {
        return score ? QJsonValue(scoreText(*score)) : QJsonValue();
    };
    return { { u"oit"_s, text(outlook.oit) }, { u"total"_s, text(outlook.known.total) },
        { u"levels"_s, QJsonArray::fromStringList(outlook.levels) } };
}

/// The outlook once the first `count` items pass.
Outlook withFirst(const WhatIf &whatIf, qsizetype count)
{
    QSet<RowId> passing;
    for (const MissingItem &item : whatIf.missing().first(count))
        passing.insert(item.row);
    return whatIf.outlook(passing);
}

QByteArray asJson(const WhatIf &whatIf)
{
    QJsonArray items;
    for (const MissingItem &item : whatIf.missing())
        items.append(QJsonObject { { u"item"_s, item.code },
            { u"missing"_s, QJsonArray::fromStringList(item.missing) },
            { u"gain"_s, scoreText(item.gain) } });
    return QJsonDocument(QJsonObject { { u"now"_s, asJson(whatIf.outlook({})) },
                             { u"items"_s, items }, { u"needed"_s, whatIf.needed() },
                             { u"then"_s, asJson(withFirst(whatIf, whatIf.needed())) },
                             { u"obstacle"_s, whatIf.obstacle() } })
        .toJson();
}

void printText(const WhatIf &whatIf)
{
    printLine(VerbsText::tr("now: %1").arg(outlookText(whatIf.outlook({}))));
    for (qsizetype i = 0; i < whatIf.missing().size(); ++i) {
        const MissingItem &item = whatIf.missing()[i];
        printLine(VerbsText::tr("%1 %2: %n missing, +%3", nullptr, int(item.missing.size()))
                      .arg(item.code, item.name, scoreText(item.gain)));
        if (i + 1 == whatIf.needed())
            printLine(VerbsText::tr("with the items so far: %1")
                          .arg(outlookText(withFirst(whatIf, whatIf.needed()))));
    }
    if (!whatIf.obstacle().isEmpty())
        printLine(whatIf.obstacle());
}

Result<ExitStatus> runWhatIf(const Call &call)
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
    const WhatIf whatIf(tree, *report, **catalogue);
    if (call.has(kJson))
        printJson(asJson(whatIf));
    else
        printText(whatIf);
    return ExitStatus::Done;
}

} // namespace

Verb whatIfVerb()
{
    return { .words = "what-if"_L1,
        .options = { kYear, kJson },
        .usages = { { u"FILE.ita [--year N] [--json]"_s,
            VerbsText::tr("which missing items raise the level") } },
        .manual = u"lists the OIT items that would not pass as they stand, those with the fewest "
                  "missing elements first, and after which of them the level rises."_s,
        .run = &runWhatIf };
}

} // namespace ita

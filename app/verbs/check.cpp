// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"

#include "app/storages.h"
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/domain/placename.h"
#include "core/model/session.h"
#include "ui/print/text/reportchecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QByteArray listAsJson(const QList<Finding> &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        QJsonObject json = findingAsJson(finding);
        json[u"check"_s] = QString(finding.check);
        json[u"severity"_s] = QString(kWords<Severity>[size_t(finding.severity)]);
        list.append(json);
    }
    return QJsonDocument(list).toJson();
}

/// The name of the row's section, otherwise of the row. The text of the finding names the row.
QString sectionOf(const Tree &tree, RowId report, RowId row)
{
    const RowId place = tree.contains(row) ? row : report;
    const RowId section = tree.section(place);
    return placeName(tree, section ? section : place);
}

QString lineOf(const Tree &tree, RowId report, const Finding &finding)
{
    return sectionOf(tree, report, finding.place.row) + u": "_s + finding.text;
}

Result<ExitStatus> runCheck(const Call &call)
{
    auto session = Session::open(storages(), call.files[0], Access::Read, {});
    if (!session)
        return session.error();
    const auto report = reportWanted(**session, call);
    if (!report)
        return report.error();
    const Tree &tree = (*session)->tree();
    const Readiness ready = readiness(tree, *report);
    const QList<Finding> found = runChecks(reportChecks(), { tree, *report, ready }).kept();
    if (call.has(kJson))
        printJson(listAsJson(found));
    else
        for (const Finding &finding : found)
            printLine(lineOf(tree, *report, finding));
    return found.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

} // namespace

Verb checkVerb()
{
    return { .words = "check"_L1,
        .options = { kYear, kJson },
        .usages = { { u"FILE.ita [--year N] [--json]"_s,
            VerbsText::tr("what is unfinished or does not fit in a report") } },
        .manual
        = u"lists what is unfinished in a report, what does not fit together and what cannot "
          "be printed, one line each: the section, then a sentence. Nothing is printed when "
          "nothing is found."_s,
        .run = &runCheck };
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/domain/people.h"
#include "core/domain/placename.h"
#include "core/model/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QJsonObject asJson(const Tree &tree, const JudgedFinding &judged)
{
    const Finding &finding = judged.finding;
    QJsonObject json = findingAsJson(finding);
    json[u"check"_s] = QString(finding.check);
    json[u"severity"_s] = QString(kWords<Severity>[size_t(finding.severity)]);
    if (judged.acceptance) {
        const auto &acceptance = tree.get<Acceptance>(judged.acceptance);
        json[judged.isAccepted ? u"accepted"_s : u"accepted_before"_s]
            = QJsonObject { { u"by"_s, nameOfPerson(tree, acceptance.author) },
                  { u"time"_s, acceptance.time }, { u"reason"_s, acceptance.reason } };
    }
    return json;
}

QByteArray listAsJson(const Tree &tree, const QList<JudgedFinding> &findings)
{
    QJsonArray list;
    for (const JudgedFinding &judged : findings)
        list.append(asJson(tree, judged));
    return QJsonDocument(list).toJson();
}

/// The name of the row's section, otherwise of the row. The text of the finding names the row.
QString sectionOf(const Tree &tree, RowId report, RowId row)
{
    const RowId place = tree.contains(row) ? row : report;
    const RowId section = tree.section(place);
    return placeName(tree, section ? section : place);
}

QString lineOf(const Tree &tree, RowId report, const JudgedFinding &judged)
{
    const QString line
        = sectionOf(tree, report, judged.finding.place.row) + u": "_s + judged.finding.text;
    return judged.note.isEmpty() ? line : u"%1 (%2)"_s.arg(line, judged.note);
}

Result<ExitStatus> runCheck(const Call &call)
{
    auto session = openToRead(call);
    if (!session)
        return session.error();
    const auto report = reportWanted(**session, call);
    if (!report)
        return report.error();
    const Tree &tree = (*session)->tree();
    const JudgedFindings found = judgedFindings(**session, *report);
    const QList<JudgedFinding> all = found.open + found.accepted;
    if (call.has(kJson))
        printJson(listAsJson(tree, all));
    else
        for (const JudgedFinding &judged : all)
            printLine(lineOf(tree, *report, judged));
    return found.open.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
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
          "be printed, one line each: the section, then a sentence. Findings that a person has "
          "accepted follow the others, with the reason; they do not count for the exit status. "
          "Nothing is printed when nothing is found."_s,
        .run = &runCheck };
}

} // namespace ita

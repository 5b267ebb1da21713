// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proofverbs.h"

#include "core/domain/placename.h"
#include "core/model/printout.h"
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/report/documentbuilder.h"
#include "core/rows/choices.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct VerbsText
{
    Q_DECLARE_TR_FUNCTIONS(VerbsText)
};

QJsonArray findingsAsJson(const QList<Finding> &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(QJsonObject { { u"row"_s, finding.place.row.value },
            { u"field"_s, finding.place.field }, { u"text"_s, finding.text } });
    return list;
}

QJsonObject rowAsJson(const RowValue &row)
{
    QJsonObject json;
    for (const Field &field : describe(row).fields)
        json[field.name()] = field.get(row);
    return json;
}

QJsonArray keysAsJson(const QList<KeyProof> &keys)
{
    QJsonArray list;
    for (const KeyProof &proof : keys) {
        QJsonObject json = rowAsJson(proof.key);
        json[u"person"_s] = proof.person;
        json[u"entry"_s] = proof.entry;
        json[u"author"_s] = proof.author;
        list.append(json);
    }
    return list;
}

QByteArray asJson(const QString &path, const Verification &found)
{
    QJsonArray reports;
    for (const ReportProof &report : found.reports) {
        QJsonArray records;
        for (const SignOffRecord &record : report.records)
            records.append(rowAsJson(record));
        reports.append(QJsonObject { { u"fiscal_year"_s, report.fiscalYear },
            { u"number"_s, reportNumber(found.fileId, report.fiscalYear) },
            { u"content_hash"_s, report.contentHash }, { u"steps"_s, report.steps },
            { u"endorsed"_s, report.endorsed }, { u"records"_s, records } });
    }
    return QJsonDocument(
        QJsonObject { { u"file"_s, path }, { u"file_id"_s, found.fileId },
            { u"entries"_s, found.entries }, { u"journal_hash"_s, found.journalHash },
            { u"findings"_s, findingsAsJson(found.findings) },
            { u"notes"_s, findingsAsJson(found.notes) }, { u"reports"_s, reports },
            { u"keys"_s, keysAsJson(found.keys) },
            { u"exempt"_s, QJsonArray::fromStringList(exemptions()) } })
        .toJson();
}

QString recordLine(const SignOffRecord &record)
{
    return u"    %1  %2  %3  %4  %5"_s.arg(
        record.step ? VerbsText::tr("step %1").arg(record.step) : u"–"_s,
        QString(kWords<Decision>[size_t(record.decision)]), record.time, record.name,
        record.hash.first(qMin(kPrintedHashLength, int(record.hash.size()))));
}

void printProofs(const Verification &found)
{
    printLine(VerbsText::tr("file %1, %2 entries of history, the last %3")
                  .arg(found.fileId)
                  .arg(found.entries)
                  .arg(found.journalHash));
    for (const ReportProof &report : found.reports) {
        printLine(VerbsText::tr("report %1: content %2, %3 of %4 steps signed")
                      .arg(reportNumber(found.fileId, report.fiscalYear), report.contentHash,
                          QString::number(report.endorsed), QString::number(report.steps)));
        for (const SignOffRecord &record : report.records)
            printLine(recordLine(record));
    }
    for (const KeyProof &key : found.keys)
        printLine(VerbsText::tr("key of %1").arg(keyText(key)));
    printLine(VerbsText::tr("Sign-offs do not bind:"));
    const QStringList exempt = exemptions();
    for (const QString &line : exempt)
        printLine(u"    "_s + line);
}

QString changeLine(const PaperState &state, const Tree &now, const ContentChange &change)
{
    const Tree &knows = now.contains(change.place.row) ? now : state.then;
    const QString place = placeName(knows, change.place.row, change.place.field);
    switch (change.kind) {
    case ContentChange::Kind::Added:
        return VerbsText::tr("added: %1").arg(place);
    case ContentChange::Kind::Removed:
        return VerbsText::tr("removed: %1").arg(place);
    case ContentChange::Kind::Moved:
        return VerbsText::tr("moved: %1").arg(place);
    case ContentChange::Kind::Changed:
        break;
    }
    return VerbsText::tr("changed: %1").arg(place);
}

} // namespace

Result<ExitStatus> runVerify(const Invocation &invocation)
{
    const QString &path = invocation.files[0];
    auto found = verify(path);
    if (!found)
        return found.error();
    if (invocation.json) {
        printLine(QString::fromUtf8(asJson(path, *found)).trimmed());
    } else {
        for (const Finding &finding : std::as_const(found->findings))
            printLine(path + u": "_s + finding.text);
        for (const Finding &note : std::as_const(found->notes))
            printLine(VerbsText::tr("%1: note: %2").arg(path, note.text));
        if (found->findings.isEmpty())
            printLine(VerbsText::tr("%1: nothing found").arg(path));
        printProofs(*found);
    }
    return found->findings.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

Result<ExitStatus> runPaper(const Invocation &invocation)
{
    const auto code = parsePaperCode(invocation.files[1]);
    if (!code)
        return code.error();
    auto session = Session::open(invocation.files[0], Access::Read, {});
    if (!session)
        return session.error();
    const auto state = findPaper(**session, *code);
    if (!state)
        return state.error();
    printLine(VerbsText::tr("report %1, as it was from entry %2 to entry %3 of the history; %4 of "
                            "%5 steps signed")
                  .arg(reportNumber(
                           (*session)->fileId(), state->then.get<Report>(state->report).fiscalYear),
                      QString::number(state->from), QString::number(state->to),
                      QString::number(state->endorsed), QString::number(state->steps)));
    printLine(state->changes.isEmpty() ? VerbsText::tr("nothing has changed since")
                                       : VerbsText::tr("changed since:"));
    for (const ContentChange &change : state->changes)
        printLine(u"    "_s + changeLine(*state, (*session)->tree(), change));
    return state->changes.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

} // namespace ita

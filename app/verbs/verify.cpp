// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/verify.h"

#include "app/storages.h"
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/rows/choices.h"
#include "core/signoff/printedcontent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QJsonArray findingsAsJson(const QList<Finding> &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(findingAsJson(finding));
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
            { u"paper"_s, report.title }, { u"content_hash"_s, report.contentHash },
            { u"steps"_s, report.steps }, { u"endorsed"_s, report.endorsed },
            { u"records"_s, records } });
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

QString nameOf(const Verification &found, const ReportProof &report)
{
    const QString number = reportNumber(found.fileId, report.fiscalYear);
    return report.title.isEmpty() ? number : u"%1, %2"_s.arg(number, report.title);
}

void printProofs(const Verification &found)
{
    printLine(VerbsText::tr("file %1, %2 entries of history, the last %3")
                  .arg(found.fileId)
                  .arg(found.entries)
                  .arg(found.journalHash));
    for (const ReportProof &report : found.reports) {
        printLine(VerbsText::tr("report %1: content %2, %3 of %4 steps signed")
                      .arg(nameOf(found, report), report.contentHash,
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

Result<ExitStatus> runVerify(const Call &call)
{
    const QString &path = call.files[0];
    auto found = verify(storages(), path);
    if (!found)
        return found.error();
    if (call.has(kJson)) {
        printJson(asJson(path, *found));
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

} // namespace

Verb verifyVerb()
{
    return { .words = "verify"_L1,
        .options = { kJson },
        .usages = { { u"FILE.ita [--json]"_s,
            VerbsText::tr("check the file, its journal and sign-offs") } },
        .manual = u"checks the file, its journal, that the content is what the journal arrives at, "
                  "and every sign-off; prints the hashes and what sign-offs do not bind."_s,
        .run = &runVerify };
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/canonicaljson.h"
#include "core/crypto/sha256.h"
#include "core/domain/people.h"
#include "core/interchange/reader.h"
#include "core/model/journallist.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/model/verify.h"
#include "core/report/documentbuilder.h"
#include "core/signoff/chain.h"
#include "core/signoff/printedcontent.h"
#include "core/store/officefiles.h"
#include "tests/bench/bench.h"
#include "tests/bench/content.h"
#include "tests/support/trees.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ita::bench {
namespace {

void benchHash(int times)
{
    const Tree tree = treeOf(orStop(readDocument(multiplied(reference(), times))));
    const RowId report = findReport(tree, {});
    QList<double> content;
    QList<double> canonical;
    QList<double> plain;
    QList<double> hashing;
    qsizetype size = 0;
    for (int i = 0; i < 9; ++i) {
        QJsonObject value;
        QByteArray bytes;
        content.append(timed([&] { value = printedContent(tree, report); }));
        canonical.append(timed([&] { bytes = orStop(canonicalJson(value)); }));
        plain.append(timed([&] { QJsonDocument(value).toJson(QJsonDocument::Compact); }));
        hashing.append(timed([&] { sha256Hex(bytes); }));
        size = bytes.size();
    }
    std::printf("%3dx, %lld kB: content %.2f ms, canonical form %.2f ms (QJsonDocument %.2f ms), "
                "SHA-256 %.2f ms\n",
        times, static_cast<long long>(size / 1024), median(content) / 1000,
        median(canonical) / 1000, median(plain) / 1000, median(hashing) / 1000);
}

void signAllSteps(Session &session, RowId report)
{
    const QString passphrase = u"รหัสผ่านสำหรับวัดความเร็ว"_s;
    const QList<ChainStep> steps = chainOf(session.tree(), report).steps;
    for (const ChainStep &step : steps)
        orStop(session.apply({ u"ใส่ชื่อ"_s,
            { SetField { personRow(session.tree(), step.person), u"name"_s, step.person } } }));
    for (const ChainStep &step : steps) {
        if (!keyInUse(session.tree(), step.person))
            orStop(enroll(session, step.person, passphrase));
        orStop(sign(session, { .paper = report, .step = step.number }, passphrase));
    }
}

/// A file with the reference report in ten years and `entries` journal entries before the newest
/// year is signed.
QString editedFile(const QTemporaryDir &dir, int entries)
{
    Subtree office = orStop(readDocument(reference()));
    Subtree report = office.children.constLast();
    for (int year = 1; year < 10; ++year) {
        ++std::get<Report>(report.value).fiscalYear;
        office.children.append(report);
    }
    auto session = orStop(Session::create(officeFiles(), dir.filePath(u"ten-years.ita"_s),
        Overwrite::No, std::move(office), u"bench"_s, {}));
    QList<RowId> items;
    for (const RowId row : session->tree().descendants(session->tree().root()))
        if (session->tree().kind(row) == RowKind::OitItem)
            items.append(row);
    for (int i = 1; i < entries; ++i)
        orStop(session->apply({ u"แก้ความก้าวหน้า"_s,
            { SetField { items[i % items.size()], u"progress"_s,
                QJsonArray { u"ดำเนินการครั้งที่ %1"_s.arg(i) } } } }));
    signAllSteps(*session, findReport(session->tree(), {}));
    return session->path();
}

/// The history page's first screen, and a search that has to read all entries.
void benchHistory(const QString &path)
{
    const auto session = orStop(Session::open(officeFiles(), path, Access::Read, {}));
    const auto read = [&](const JournalFilter &filter) {
        return timed([&] {
            JournalList list(session->storage(), session->tree(), filter);
            orStop(list.readOn(200));
        });
    };
    std::printf("history: newest 200 entries in %.1f ms, a search without a hit in %.0f ms\n",
        read({}) / 1000,
        read({ .author = {}, .section = {}, .text = u"ไม่มีคำนี้"_s, .sinceSignOffOf = {} }) / 1000);
}

} // namespace

void benchProof()
{
    for (const int times : { 1, 10 })
        benchHash(times);
    const QTemporaryDir dir;
    constexpr int kEntries = 20'000;
    const QString path = editedFile(dir, kEntries);
    qint64 found = 0;
    const double verifying
        = timed([&] { found = orStop(verify(officeFiles(), path)).findings.size(); });
    std::printf("verify of ten years with %d journal rows: %.2f s, %lld findings\n", kEntries,
        verifying / 1e6, static_cast<long long>(found));
    benchHistory(path);
}

} // namespace ita::bench

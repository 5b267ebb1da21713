// SPDX-License-Identifier: GPL-3.0-or-later
// Office files as programs of each schema left them, see tests/data/offices/README.md.
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/model/verify.h"
#include "core/report/documentbuilder.h"
#include "core/rows/papers.h"
#include "core/store/migrations.h"
#include "core/store/officefiles.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/fileof.h"
#include "tests/support/reference.h"

#include <QDir>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// Schemas that were given out.
const QList<int> kFrozen { 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 };

/// A copy that can be opened; it can also be written, as a copy from a clean tree need not be.
QString frozenFile(const QTemporaryDir &dir, int schema)
{
    const QString path = dir.filePath(u"office.ita"_s);
    writeBytes(path, bytesOf(sourcePath(u"tests/data/offices/schema-%1.ita"_s.arg(schema))));
    return path;
}

std::unique_ptr<Session> opened(const QString &path, Access access)
{
    auto session = Session::open(officeFiles(), path, access, { u"ผู้เก็บแฟ้ม"_s, noon });
    REQUIRE(session);
    return std::move(session).value();
}

QStringList textsOf(const QList<Finding> &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts.append(finding.text);
    return texts;
}

QList<int> endorsedIn(const Verification &found)
{
    QList<int> endorsed;
    for (const ReportProof &paper : found.reports)
        endorsed.append(paper.endorsed);
    return endorsed;
}

} // namespace

TEST_CASE("There is a frozen file of the schema of today", "[store]")
{
    CHECK(kFrozen.last() == schemaVersion());
}

TEST_CASE("A file of a newer schema is refused and not touched", "[store]")
{
    const QTemporaryDir dir;
    const QString path = frozenFile(dir, kFrozen.last());
    withSqlite(path, { u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1) });
    const QByteArray before = bytesOf(path);
    for (const Access access : { Access::Read, Access::Write }) {
        const auto refused = Session::open(officeFiles(), path, access, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Newer);
    }
    CHECK(verify(officeFiles(), path).error().code == Error::Code::Newer);
    CHECK(bytesOf(path) == before);
    CHECK(QDir(dir.path()).entryList(QDir::Files) == QStringList { u"office.ita"_s });
}

TEST_CASE("A frozen file is brought up to date and nothing of it is lost", "[store]")
{
    const int schema = GENERATE(from_range(kFrozen));
    CAPTURE(schema);
    const QTemporaryDir dir;
    const QString path = frozenFile(dir, schema);
    const QByteArray before = bytesOf(path);
    const auto session = opened(path, Access::Write);
    CHECK(fileOf(*session).database().value(u"PRAGMA user_version"_s).value() == schemaVersion());

    const auto found = verify(session->storage());
    REQUIRE(found);
    CHECK(textsOf(found->findings) == QStringList());
    CHECK(found->entries >= 10);

    const RowId report = firstOf(session->tree(), RowKind::Report);
    const Document document = buildDocument(session->tree(), report);
    QList<RowId> printed = sectionsOf(session->tree(), report);
    printed.removeIf([&](RowId row) { return sectionLayout(session->tree().value(row))->hidden; });
    CHECK(document.sections.size() == printed.size());

    const RowId indicator = firstOf(session->tree(), RowKind::Indicator);
    CHECK(session->tree().get<Indicator>(indicator).guideline.contains(u"แก้ครั้งที่ 8"_s));
    if (schema < schemaVersion())
        CHECK(bytesOf(dir.filePath(u"office.schema-%1.ita"_s.arg(schema))).size()
            >= before.size() / 2);
}

TEST_CASE("A frozen file is written on and stays whole", "[store]")
{
    const int schema = GENERATE(from_range(kFrozen));
    CAPTURE(schema);
    const QTemporaryDir dir;
    const QString path = frozenFile(dir, schema);
    {
        const auto session = opened(path, Access::Write);
        const RowId unit = firstOf(session->tree(), RowKind::Unit);
        REQUIRE(session->apply({ u"แก้"_s, { SetField { unit, u"name"_s, u"กองใหม่"_s } } }));
    }
    const auto found = verify(officeFiles(), path);
    REQUIRE(found);
    CHECK(textsOf(found->findings) == QStringList());
}

TEST_CASE("The sign-offs of a frozen file still hold", "[store][signoff]")
{
    const int schema = GENERATE(from_range(kFrozen));
    if (schema < 3)
        return;
    const QTemporaryDir dir;
    const QString path = frozenFile(dir, schema);
    const auto session = opened(path, Access::Write);
    const auto found = verify(session->storage());
    REQUIRE(found);
    QList<int> endorsed {
        2
    }; // by paper: of the report, then of its memo, then of the one carried over
    if (schema > 9)
        endorsed.append(1);
    if (schema > 7)
        endorsed.append(0);
    CHECK(endorsedIn(*found) == endorsed);
    CHECK(found->keys.size() == 2);
    // Opened again and signed anew, by a key as it was sealed then.
    const RowId report = found->reports.first().report;
    REQUIRE(reopen(*session, report, u"แก้คำผิด"_s));
    REQUIRE(
        sign(*session, { .paper = report, .step = 1, .note = {}, .places = {} }, u"ดอกไม้ริมทาง"_s));
    const auto after = verify(session->storage());
    REQUIRE(after);
    CHECK(textsOf(after->findings) == QStringList());
    CHECK(after->reports.first().endorsed == 1);
}

TEST_CASE("A frozen file that may only be read is read or refused with the reason", "[store]")
{
    const int schema = GENERATE(from_range(kFrozen));
    CAPTURE(schema);
    const QTemporaryDir dir;
    const QString path = frozenFile(dir, schema);
    const QByteArray before = bytesOf(path);
    const auto found = verify(officeFiles(), path);
    if (schema < kOldestReadableSchema) {
        REQUIRE_FALSE(found);
        CHECK(found.error().code == Error::Code::ReadOnly);
    } else {
        REQUIRE(found);
        CHECK(textsOf(found->findings) == QStringList());
    }
    CHECK(bytesOf(path) == before);
}

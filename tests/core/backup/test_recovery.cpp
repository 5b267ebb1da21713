// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/recovery.h"
#include "core/backup/rescuedcontent.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/model/verify.h"
#include "core/rows/fields.h"
#include "core/store/officefiles.h"
#include "tests/core/signoff/signedoffice.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/storedstate.h"

#include <QFile>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPage = 4096;

/// Without ids and keys, as a new office begins.
void forget(Subtree &subtree)
{
    subtree.id = {};
    subtree.children.removeIf(
        [](const Subtree &child) { return kindOf(child.value) == RowKind::KeyRecord; });
    for (Subtree &child : subtree.children)
        forget(child);
}

struct Damaged
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);
    QString out = dir.filePath(u"out.ita"_s);
    Author author { u"ผู้กู้"_s, [] { return noon(); } };
    StoredState before;
    QByteArray bytes;

    explicit Damaged(const Subtree &office = officeWithMeasures(60))
    {
        auto session
            = Session::create(officeFiles(), path, Overwrite::No, office, u"ใหม่"_s, author);
        REQUIRE(session);
        const RowId text = firstOf((*session)->tree(), RowKind::Text);
        for (int i = 0; i < 60; ++i)
            REQUIRE((*session)->apply({ u"แก้"_s,
                { SetField {
                    text, keyOf(&TextSection::heading), u"ครั้งที่ %1 "_s.arg(i).repeated(30) } } }));
        before = stateOf((*session)->storage());
        session->reset();
        bytes = bytesOf(path);
    }

    /// Zeroes, as a disk gives them back for a sector that is gone.
    void destroy(qsizetype page)
    {
        QByteArray damaged = bytes;
        damaged.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
        writeBytes(path, damaged);
    }

    /// As if pages that hold a table were gone.
    void drop(const QStringList &statements) { withSqlite(path, statements); }

    Result<Recovery> recoverNow()
    {
        return recover(officeFiles(), path, out, Overwrite::Yes, author);
    }

    StoredState stateOfOut()
    {
        const auto storage = officeFiles().open(out, Access::Read);
        REQUIRE(storage);
        return stateOf(**storage);
    }
};

} // namespace

TEST_CASE("What is no office file is not recovered, and nothing is made", "[recovery]")
{
    Damaged w;
    writeBytes(w.path, "something else");
    CHECK_FALSE(w.recoverNow());
    CHECK_FALSE(QFile::exists(w.out));
    REQUIRE(QFile::remove(w.path));
    CHECK_FALSE(w.recoverNow());
}

TEST_CASE("A file whose tables cannot be found any more says so", "[recovery]")
{
    Damaged w;
    QByteArray bytes = w.bytes;
    bytes.replace(100, kPage - 100, QByteArray(kPage - 100, '\0'));
    writeBytes(w.path, bytes);
    const auto recovered = w.recoverNow();
    REQUIRE_FALSE(recovered);
    CHECK(recovered.error().message.contains(u"office.ita"_s));
    CHECK_FALSE(QFile::exists(w.out));
}

TEST_CASE("The damaged file is never written, nor replaced by the new one", "[recovery]")
{
    Damaged w;
    w.destroy(w.bytes.size() / kPage - 1);
    const QByteArray damaged = bytesOf(w.path);
    w.out = w.path;
    CHECK_FALSE(w.recoverNow());
    CHECK(bytesOf(w.path) == damaged);
    w.out = w.dir.filePath(u"out.ita"_s);
    REQUIRE(w.recoverNow());
    CHECK(bytesOf(w.path) == damaged);
}

TEST_CASE("Whichever page is destroyed, what is not told as missing is there", "[recovery]")
{
    Damaged w;
    const qsizetype pages = w.bytes.size() / kPage;
    int whole = 0;
    int part = 0;
    int nothing = 0;
    for (qsizetype page = 1; page < pages; ++page) {
        CAPTURE(page);
        w.destroy(page);
        const auto recovered = w.recoverNow();
        if (!recovered) {
            ++nothing;
            continue;
        }
        CHECK(recovered->findings.isEmpty());
        if (!recovered->missing.isEmpty()) {
            ++part;
            continue;
        }
        ++whole;
        REQUIRE(w.stateOfOut() == w.before);
    }
    INFO(whole << " whole, " << part << " in part, " << nothing << " not of " << pages);
    CHECK(whole > pages * 2 / 5);
    CHECK(nothing <= 12); // the description of the tables lies on as many pages
}

TEST_CASE("Content that is lost is made again from the history", "[recovery]")
{
    Damaged w;
    w.drop({ u"DELETE FROM measure"_s, u"DELETE FROM node WHERE kind = 'unit'"_s });
    const auto recovered = w.recoverNow();
    REQUIRE(recovered);
    CHECK(recovered->source == Recovery::Source::History);
    CHECK(recovered->missing.isEmpty());
    CHECK(recovered->findings.isEmpty());
    CHECK(w.stateOfOut() == w.before);
}

TEST_CASE("A history that ends early is continued from the content", "[recovery]")
{
    Damaged w;
    w.drop({ u"DROP TRIGGER journal_keeps_rows"_s, u"DELETE FROM journal WHERE seq = 30"_s });
    const auto recovered = w.recoverNow();
    REQUIRE(recovered);
    CHECK(recovered->source == Recovery::Source::Both);
    CHECK(recovered->entries == 29);
    CHECK(recovered->missing.size() == 2);
    CHECK(recovered->findings.isEmpty());
    const StoredState after = w.stateOfOut();
    CHECK(after.tree == w.before.tree);
    CHECK(after.lastId == w.before.lastId);
    REQUIRE(after.journal.size() == 30);
    CHECK(after.journal.first(29) == w.before.journal.first(29));
    CHECK(after.journal.last().author == u"ผู้กู้"_s);
}

TEST_CASE("Entries behind a gap are carried out where the content is lost", "[recovery]")
{
    Damaged w;
    w.drop({ u"DROP TRIGGER journal_keeps_rows"_s, u"DELETE FROM journal WHERE seq = 30"_s,
        u"DELETE FROM measure"_s });
    const auto recovered = w.recoverNow();
    REQUIRE(recovered);
    CHECK(recovered->findings.isEmpty());
    CHECK(w.stateOfOut().tree == w.before.tree);
}

TEST_CASE("Without a history the content is kept, and it is said what is lost", "[recovery]")
{
    Damaged w;
    w.drop(
        { u"DROP TRIGGER journal_keeps_rows"_s, u"DELETE FROM journal"_s, u"DELETE FROM unit"_s });
    const auto recovered = w.recoverNow();
    REQUIRE(recovered);
    CHECK(recovered->source == Recovery::Source::Content);
    CHECK(recovered->missing.size() == 2);
    CHECK(recovered->findings.isEmpty());
    const StoredState after = w.stateOfOut();
    CHECK(after.tree.size()
        == w.before.tree.size() - w.before.tree.rows(w.before.tree.root(), RowKind::Unit).size());
    CHECK(after.tree.get<TextSection>(firstOf(after.tree, RowKind::Text)).heading
        == w.before.tree.get<TextSection>(firstOf(w.before.tree, RowKind::Text)).heading);
    CHECK(after.journal.size() == 1);
}

TEST_CASE("It is said of each signature whether it still holds", "[recovery]")
{
    SignedOffice made({ u"p1"_s, u"p2"_s, u"p3"_s });
    Subtree office = made.tree.subtree(made.tree.root());
    forget(office);
    Damaged w(office);
    auto session = Session::open(officeFiles(), w.path, Access::Write, w.author);
    REQUIRE(session);
    const RowId report = firstOf((*session)->tree(), RowKind::Report);
    REQUIRE(enroll(**session, u"p1"_s, kPassphrase, kCheap));
    REQUIRE(sign(**session, { .paper = report, .step = 1 }, kPassphrase));
    session->reset();
    const bool isTailLost = GENERATE(false, true);
    if (isTailLost)
        w.drop({ u"DROP TRIGGER journal_keeps_rows"_s, u"DELETE FROM journal WHERE seq > 60"_s,
            u"UPDATE text SET heading = heading || 'x'"_s });
    else
        w.drop({ u"UPDATE text SET heading = heading || 'x'"_s });
    const auto recovered = w.recoverNow();
    REQUIRE(recovered);
    REQUIRE(recovered->signOffs.size() == 1);
    CHECK(recovered->signOffs.first().contains(u"no longer holds"_s) == isTailLost);
}

TEST_CASE("A signature whose history is lost is said to hold for the content alone", "[recovery]")
{
    SignedOffice made({ u"p1"_s, u"p2"_s, u"p3"_s });
    Subtree office = made.tree.subtree(made.tree.root());
    forget(office);
    Damaged w(office);
    auto session = Session::open(officeFiles(), w.path, Access::Write, w.author);
    REQUIRE(session);
    REQUIRE(enroll(**session, u"p1"_s, kPassphrase, kCheap));
    REQUIRE(sign(**session, { .paper = firstOf((*session)->tree(), RowKind::Report), .step = 1 },
        kPassphrase));
    session->reset();
    const bool isAllLost = GENERATE(false, true);
    w.drop({ u"DROP TRIGGER journal_keeps_rows"_s,
        isAllLost ? u"DELETE FROM journal"_s : u"DELETE FROM journal WHERE seq = 30"_s });
    const auto recovered = w.recoverNow();
    REQUIRE(recovered);
    REQUIRE(recovered->signOffs.size() == 1);
    CHECK(recovered->signOffs.first().contains(u"the history that was signed with it is lost"_s));
    // verify() cannot know that it was lost and not rewritten, and says so of what is there.
    CHECK(recovered->findings.isEmpty() == isAllLost);
}

TEST_CASE("The newest backup that is good is found", "[recovery]")
{
    Damaged w;
    REQUIRE(QFile::copy(w.path, w.dir.filePath(u"b.ita"_s)));
    writeBytes(w.dir.filePath(u"a.ita"_s), w.bytes.left(3 * kPage));
    const auto at = [&](const QString &name) {
        return Backup { w.dir.filePath(name), noon(), BackupReason::Regular, 1 };
    };
    CHECK_FALSE(newestGood(officeFiles(), {}));
    CHECK_FALSE(newestGood(officeFiles(), { at(u"a.ita"_s), at(u"missing.ita"_s) }));
    CHECK(newestGood(officeFiles(), { at(u"a.ita"_s), at(u"b.ita"_s) }) == at(u"b.ita"_s));
}

TEST_CASE("Rows without a parent are left out and counted", "[recovery]")
{
    const auto row = [](qint64 id, qint64 parent, const RowValue &value) {
        return RescuedRow { .id = { id },
            .parent = { parent },
            .position = 0,
            .kind = kindOf(value),
            .value = value,
            .extra = {},
            .hasFields = true };
    };
    CHECK(rescuedContent({}).tree.isEmpty());
    CHECK(rescuedContent({ row(2, 1, Unit()) }).tree.isEmpty());
    const RescuedContent content
        = rescuedContent({ row(1, 0, Office()), row(2, 1, Unit()), row(3, 99, Unit()),
            row(4, 5, Unit()), row(5, 4, Unit()), row(6, 1, Measure()), row(7, 0, Office()) });
    CHECK(content.tree.size() == 2);
    CHECK(content.leftOut == 5);
    CHECK_FALSE(content.isWhole());
}

TEST_CASE("A view that stands for the history is not read", "[recovery]")
{
    Damaged w;
    w.drop({ u"ALTER TABLE journal RENAME TO kept"_s,
        u"CREATE VIEW journal AS SELECT * FROM kept"_s });
    const auto recovered = w.recoverNow();
    REQUIRE(recovered);
    CHECK(recovered->source == Recovery::Source::Content);
}

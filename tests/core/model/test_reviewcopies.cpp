// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/changeplan.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/store/officefiles.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/memorystorage.h"

#include <QDir>
#include <QFile>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

using Verdict = MergeItem::Verdict;

/// Writes edits that the program would refuse, with a valid journal entry.
void forge(const QString &path, const QList<Edit> &edits)
{
    auto file = OfficeFile::open(path, Access::Write, { u"ผู้ปลอม"_s, noon() });
    REQUIRE(file);
    const auto office = (*file)->content().load();
    const auto lastId = (*file)->content().lastId();
    REQUIRE(office);
    Tree tree;
    tree.insert({}, 0, *office);
    const auto plan = planChange(tree, { u"ปลอม"_s, edits }, *lastId + 1);
    REQUIRE(plan);
    REQUIRE(
        (*file)->write(plan->change.edits, { noon(), u"ผู้ปลอม"_s, u"ปลอม"_s, plan->journal }, {}));
}

/// An office with a report, and a copy of it for the only person.
struct Review
{
    QTemporaryDir folder;
    std::unique_ptr<Session> ours;
    QString path;

    explicit Review(const QList<CopyRight> &may
        = { CopyRight::Comment, CopyRight::Opinion, CopyRight::EditRows })
        : ours(newOffice(u"office.ita"_s))
        , path(folder.filePath(u"copy.itareview"_s))
    {
        const RowId measure = firstOf(ours->tree(), RowKind::Measure);
        apply(*ours, SetField { measure, u"units"_s, QJsonArray { u"สำนักปลัด"_s } });
        const Outcome sent = send(may);
        if (!sent)
            FAIL(sent.error().message.toStdString());
    }

    std::unique_ptr<Session> newOffice(const QString &name)
    {
        auto made = Session::create(officeFiles(), folder.filePath(name), Overwrite::No,
            smallOffice(), u"เริ่มต้น: "_s + name, { u"สมชาย"_s, noon });
        REQUIRE(made);
        return std::move(made).value();
    }

    Outcome send(const QList<CopyRight> &may)
    {
        return sendCopy(*ours, firstOf(ours->tree(), RowKind::Report), u"person-1"_s, may, path,
            Overwrite::Yes);
    }

    std::unique_ptr<Session> openCopy() const
    {
        auto opened = Session::open(officeFiles(), path, Access::Write, { u"หัวหน้า"_s, noon });
        REQUIRE(opened);
        return std::move(opened).value();
    }

    static void apply(Session &session, const Edit &edit)
    {
        const auto applied = session.apply({ u"แก้"_s, { edit } });
        if (!applied)
            FAIL(applied.error().message.toStdString());
    }

    void setInCopy(RowKind kind, const QString &field, const QJsonValue &value) const
    {
        const auto copy = openCopy();
        apply(*copy, SetField { firstOf(copy->tree(), kind), field, value });
    }

    QString refusal() const
    {
        const Tree before = ours->tree();
        const auto plan = readCopy(*ours, path);
        REQUIRE(!plan);
        CHECK(ours->tree() == before);
        return plan.error().message;
    }
};

InsertRow comment(RowId row, const QString &text, const QString &key = u"k1"_s)
{
    Comment comment;
    comment.key = key;
    comment.author = u"person-1"_s;
    comment.time = u"2026-11-23T01:00:00.000Z"_s;
    comment.text = text;
    return { row, 0, { .id = {}, .value = comment, .extra = {}, .children = {} } };
}

} // namespace

TEST_CASE("A copy holds the report and nothing that is nobody else's business", "[model]")
{
    const Review review;
    const auto verified = verify(officeFiles(), review.path);
    REQUIRE(verified);
    CHECK(verified->findings.isEmpty());
    const auto copy = review.openCopy();
    CHECK(copy->person() == u"person-1"_s);
    REQUIRE(heldCopy(copy->tree()));
    CHECK(heldCopy(copy->tree())->origin == review.ours->fileId());
    const RowId sent = firstOf(review.ours->tree(), RowKind::ReviewCopy);
    CHECK(review.ours->tree().get<ReviewCopy>(sent).seal == copy->fileId());
    const RowId measure = firstOf(copy->tree(), RowKind::Measure);
    CHECK(copy->tree().subtree(measure) == review.ours->tree().subtree(measure));
}

TEST_CASE("In a copy only what it allows is possible", "[model]")
{
    const Review review({ CopyRight::Comment });
    const auto copy = review.openCopy();
    const RowId measure = firstOf(copy->tree(), RowKind::Measure);
    const RowId step = firstOf(copy->tree(), RowKind::SignOffStep);
    const auto refused = [&](const Edit &edit) {
        const auto applied = copy->apply({ u"แก้"_s, { edit } });
        return !applied && applied.error().code == Error::Code::Forbidden;
    };
    CHECK(refused(SetField { measure, u"steps"_s, u"ใหม่"_s }));
    CHECK(refused(SetField { step, u"opinion"_s, u"เห็นชอบ"_s }));
    CHECK(refused(SetField { firstOf(copy->tree(), RowKind::Unit), u"name"_s, u"ใหม่"_s }));
    CHECK(refused(RemoveRow { measure }));
    CHECK(copy->apply({ u"แก้"_s, { comment(measure, u"ความเห็น"_s) } }));
}

TEST_CASE("A copy goes out, comes back and is merged in one change, once", "[model]")
{
    const Review review;
    Session &ours = *review.ours;
    review.setInCopy(RowKind::Measure, u"steps"_s, u"ของเขา"_s);
    review.setInCopy(RowKind::SignOffStep, u"opinion"_s, u"เห็นชอบ"_s);
    {
        const auto copy = review.openCopy();
        Review::apply(
            *copy, comment(firstOf(copy->tree(), RowKind::Cover), u"<script>alert(1)</script>"_s));
    }
    const RowId measure = firstOf(ours.tree(), RowKind::Measure);
    Review::apply(ours, SetField { measure, u"steps"_s, u"ของเรา"_s });
    const auto plan = readCopy(ours, review.path);
    REQUIRE(plan);
    CHECK(plan->count(Verdict::Taken) == 2);
    CHECK(plan->count(Verdict::Conflict) == 1);
    const auto entries = ours.storage().lastEntry();
    REQUIRE(applyMerge(ours, *plan, {}));
    CHECK(*ours.storage().lastEntry() == *entries + 1);
    CHECK(ours.tree().get<Measure>(measure).steps == u"ของเรา"_s);
    CHECK(ours.tree().get<SignOffStep>(firstOf(ours.tree(), RowKind::SignOffStep)).opinion
        == u"เห็นชอบ"_s);
    const RowId cover = firstOf(ours.tree(), RowKind::Cover);
    REQUIRE(ours.tree().children(cover).size() == 1);
    CHECK(ours.tree().get<Comment>(ours.tree().children(cover).first()).text
        == u"<script>alert(1)</script>"_s);

    const auto again = readCopy(ours, review.path);
    REQUIRE(again);
    CHECK(again->isNothing());
    REQUIRE(applyMerge(ours, *again, { .all = MergeChoice::Theirs }));
    CHECK(*ours.storage().lastEntry() == *entries + 1);
    const auto verified = verify(ours.storage());
    REQUIRE(verified);
    CHECK(verified->findings.isEmpty());
}

TEST_CASE("What is no copy of this file and report is refused", "[model]")
{
    Review review;
    SECTION("an office file")
    {
        QFile::remove(review.path);
        QFile::copy(review.ours->path(), review.path);
        CHECK(review.refusal().contains(u"is not a review copy"_s));
    }
    SECTION("a copy of another file")
    {
        review.ours = review.newOffice(u"other.ita"_s);
        CHECK(review.refusal().contains(u"another file"_s));
    }
    SECTION("a copy of another year")
    {
        const RowId report = firstOf(review.ours->tree(), RowKind::Report);
        Review::apply(*review.ours, SetField { report, u"fiscal_year"_s, 2567 });
        CHECK(review.refusal().contains(u"another year"_s));
    }
    SECTION("a copy that was never sent")
    {
        const QString path = review.ours->path();
        const QByteArray before = bytesOf(path);
        REQUIRE(review.send({}));
        review.ours.reset();
        writeBytes(path, before);
        review.ours
            = std::move(Session::open(officeFiles(), path, Access::Write, { u"สมชาย"_s, noon }))
                  .value();
        CHECK(review.refusal().contains(u"not one of the review copies"_s));
    }
    SECTION("a missing file")
    {
        QFile::remove(review.path);
        CHECK(!review.refusal().isEmpty());
    }
}

TEST_CASE("A copy that was cut short, flipped, edited or is newer is refused", "[model]")
{
    const Review review;
    review.setInCopy(RowKind::Measure, u"steps"_s, u"ของเขา"_s);
    const QByteArray bytes = bytesOf(review.path);
    SECTION("cut short")
    {
        for (const qsizetype length : { qsizetype(0), qsizetype(50), bytes.size() / 2 }) {
            writeBytes(review.path, bytes.left(length));
            CHECK(!review.refusal().isEmpty());
        }
    }
    SECTION("a bit flipped in a text")
    {
        const QByteArray text = u"ของเขา"_s.toUtf8();
        for (qsizetype at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
            QByteArray flipped = bytes;
            flipped[at + 2] = char(flipped[at + 2] ^ 1);
            writeBytes(review.path, flipped);
            const auto plan = readCopy(*review.ours, review.path);
            // The bit may be one of the search index, which is no content.
            if (plan)
                CHECK(plan->theirs.get<Measure>(firstOf(plan->theirs, RowKind::Measure)).steps
                    == u"ของเขา"_s);
        }
    }
    SECTION("newer")
    {
        withSqlite(review.path, { u"PRAGMA user_version = 9999"_s });
        CHECK(readCopy(*review.ours, review.path).error().code == Error::Code::Newer);
    }
    SECTION("its content edited with another tool")
    {
        withSqlite(review.path, { u"UPDATE measure SET steps = 'x'"_s });
        CHECK(review.refusal().contains(u"changed by another program"_s));
    }
    SECTION("a trigger planted with another tool")
    {
        withSqlite(review.path,
            { u"CREATE TRIGGER planted AFTER INSERT ON journal BEGIN SELECT 1; END"_s });
        CHECK(review.refusal().contains(u"planted"_s));
    }
    SECTION("its journal edited with another tool")
    {
        withoutJournalTriggers(review.path, { u"UPDATE journal SET label = 'x'"_s });
        CHECK(!review.refusal().isEmpty());
    }
}

TEST_CASE("A copy that cannot be noted leaves the older one as it was", "[model]")
{
    const Review review;
    const QByteArray before = bytesOf(review.path);
    const RowId report = firstOf(review.ours->tree(), RowKind::Report);
    // During a change the session accepts no other, so the new copy cannot be noted.
    Outcome sent = ok();
    QObject::connect(review.ours.get(), &Session::aboutToChange, review.ours.get(), [&] {
        sent = sendCopy(*review.ours, report, u"person-1"_s, {}, review.path, Overwrite::Yes);
    });
    Review::apply(*review.ours, SetField { report, u"fiscal_year"_s, 2570 });
    CHECK_FALSE(sent);
    CHECK(bytesOf(review.path) == before);
    CHECK(QDir(review.folder.path()).entryList({ u"*itareview*"_s }, QDir::Files)
        == QStringList { u"copy.itareview"_s });
}

TEST_CASE("A copy whose last sync failed is there, and stays noted", "[model]")
{
    MemoryStorages storages;
    const auto ours = Session::create(
        storages, u"office.ita"_s, Overwrite::No, smallOffice(), u"เริ่มต้น"_s, { u"สมชาย"_s, noon });
    REQUIRE(ours);
    const RowId report = firstOf((*ours)->tree(), RowKind::Report);
    const Error doubt { Error::Code::Storage, u"may not survive a power failure"_s, {} };
    storages.doubt(doubt);
    const Outcome sent
        = sendCopy(**ours, report, u"person-1"_s, {}, u"copy.itareview"_s, Overwrite::No);
    REQUIRE_FALSE(sent);
    CHECK(sent.error() == doubt);
    CHECK((*ours)->tree().rows(report, RowKind::ReviewCopy).size() == 1);
    CHECK(readCopy(**ours, u"copy.itareview"_s));
}

#ifndef Q_OS_WIN
TEST_CASE(
    "A copy that could not be put in place leaves the older one, which still merges", "[model]")
{
    const Review review;
    const QByteArray before = bytesOf(review.path);
    const RowId report = firstOf(review.ours->tree(), RowKind::Report);
    // The finished copy is taken away when it has been noted, before it gets its name.
    QObject::connect(review.ours.get(), &Session::saved, review.ours.get(), [&] {
        const QDir folder(review.folder.path());
        for (const QString &made :
            folder.entryList({ u".ita-*.new"_s }, QDir::Files | QDir::Hidden))
            QFile::remove(folder.filePath(made));
    });
    CHECK_FALSE(sendCopy(*review.ours, report, u"person-1"_s, {}, review.path, Overwrite::Yes));
    CHECK(bytesOf(review.path) == before);
    CHECK(readCopy(*review.ours, review.path));
}
#endif

TEST_CASE("A forged copy whose history is sound is refused for what it holds", "[model]")
{
    const Review review;
    const Tree &tree = review.ours->tree();
    const RowId item = firstOf(tree, RowKind::OitItem);
    const RowId measure = firstOf(tree, RowKind::Measure);
    const auto words = [](const QString &author) {
        return leaf(Reply { .key = u"r"_s, .author = author, .text = u"ไม่เคยพูด"_s });
    };
    InsertRow answered = comment(measure, u"ความเห็น"_s);
    InsertRow closed = answered;
    answered.content.children = { words(u"person-5"_s) };
    std::get<Comment>(closed.content.value).closedBy = u"person-5"_s;
    std::get<Comment>(closed.content.value).closedAt = u"9999-01-01T00:00:00.000Z"_s;
    InsertRow foreign = comment(measure, u"ความเห็น"_s);
    std::get<Comment>(foreign.content.value).author = u"person-5"_s;
    const QList<Edit> edits {
        SetField { firstOf(tree, RowKind::Cover), u"title"_s, u"ชื่ออื่น"_s },
        SetField { item, u"name"_s, u"ชื่ออื่น"_s },
        RemoveRow { firstOf(tree, RowKind::Indicator) },
        answered,
        closed,
        foreign,
        InsertRow {
            tree.root(), 0, leaf(Person { .key = u"x"_s, .name = u"ใหม่"_s, .role = Role::Owner }) },
        SetField { firstOf(tree, RowKind::Person), u"signature_image"_s, somePicture() },
    };
    const QByteArray clean = bytesOf(review.path);
    for (qsizetype i = 0; i < edits.size(); ++i) {
        CAPTURE(i);
        writeBytes(review.path, clean);
        forge(review.path, { edits.at(i) });
        const auto sound = verify(officeFiles(), review.path);
        REQUIRE(sound);
        CHECK(sound->findings.isEmpty());
        CHECK(review.refusal().contains(u"holds what its person may not do"_s));
    }
}

namespace {

/// A copy made after the owner of the file resolved a comment of the copy's person.
struct SettledReview : Review
{
    RowId settled;

    SettledReview()
    {
        apply(*ours, comment(firstOf(ours->tree(), RowKind::Measure), u"ความเห็น"_s));
        settled = firstOf(ours->tree(), RowKind::Comment);
        REQUIRE(ours->apply({ u"แก้ไขแล้ว"_s, settle(u"resolved"_s, u"สมชาย"_s, u"2026-11-23"_s) }));
        REQUIRE(send({ CopyRight::Comment }));
    }

    QList<Edit> settle(const QString &state, const QString &by, const QString &at) const
    {
        return { SetField { settled, u"state"_s, state }, SetField { settled, u"closed_by"_s, by },
            SetField { settled, u"closed_at"_s, at } };
    }
};

} // namespace

TEST_CASE("A reviewer takes back that she re-opened what another had resolved", "[model]")
{
    SettledReview review;
    const auto copy = review.openCopy();
    const Tree before = copy->tree();
    const auto undo = copy->apply({ u"เปิดใหม่"_s, review.settle(u"open"_s, {}, {}) });
    REQUIRE(undo);
    const auto redo = copy->apply(*undo);
    REQUIRE(redo);
    CHECK(copy->tree() == before);
    CHECK(verify(officeFiles(), review.path)->findings.isEmpty());
    const auto plan = readCopy(*review.ours, review.path);
    REQUIRE(plan);
    CHECK(plan->items.isEmpty());
    REQUIRE(copy->apply(*redo));
    const auto opened = readCopy(*review.ours, review.path);
    REQUIRE(opened);
    CHECK(opened->count(Verdict::Taken) == 1);
}

TEST_CASE("A comment is never closed in the name of another, nor at another time", "[model]")
{
    SettledReview review;
    const QByteArray clean = bytesOf(review.path);
    const QList<QList<Edit>> forgeries {
        review.settle(u"resolved"_s, u"สมชาย"_s, u"9999"_s),
        review.settle(u"deleted"_s, u"สมชาย"_s, u"2026-11-23"_s),
        review.settle(u"resolved"_s, u"person-5"_s, u"2026-11-23"_s),
        { SetField { review.settled, u"closed_at"_s, u"9999"_s } },
        { SetField { review.settled, u"state"_s, u"open"_s } },
    };
    for (qsizetype i = 0; i < forgeries.size(); ++i) {
        CAPTURE(i);
        writeBytes(review.path, clean);
        {
            const auto copy = review.openCopy();
            const Tree before = copy->tree();
            const auto refused = copy->apply({ u"ปลอม"_s, forgeries.at(i) });
            REQUIRE(!refused);
            CHECK(refused.error().code == Error::Code::Forbidden);
            CHECK(copy->tree() == before);
        }
        forge(review.path, forgeries.at(i));
        CHECK(review.refusal().contains(u"holds what its person may not do"_s));
    }
}

TEST_CASE("A copy is not written where it cannot be noted", "[model]")
{
    const Review review;
    QFile::remove(review.path);
    const RowId report = firstOf(review.ours->tree(), RowKind::Report);
    const Tree before = review.ours->tree();
    const auto send = [&](const QString &person, const QString &name) {
        return sendCopy(
            *review.ours, report, person, {}, review.folder.filePath(name), Overwrite::No);
    };
    CHECK(!send(u"nobody"_s, u"copy.itareview"_s));
    CHECK(!send(u"person-1"_s, u"copy.ita"_s));
    CHECK(!send(u"person-1"_s, u"nowhere/copy.itareview"_s));
    CHECK(!QFile::exists(review.path));
    CHECK(review.ours->tree() == before);
}

TEST_CASE("Comments come in by the thousand", "[model]")
{
    constexpr int kMany = 5'000;
    const Review review;
    {
        const auto copy = review.openCopy();
        Change change { u"ความเห็น"_s, {} };
        const RowId cover = firstOf(copy->tree(), RowKind::Cover);
        for (int i = 0; i < kMany; ++i) {
            InsertRow insert = comment(cover, u"ความเห็นที่ %1"_s.arg(i), u"k%1"_s.arg(i));
            insert.position = i;
            change.edits.append(insert);
        }
        REQUIRE(copy->apply(change));
    }
    const auto plan = readCopy(*review.ours, review.path);
    REQUIRE(plan);
    REQUIRE(applyMerge(*review.ours, *plan, {}));
    CHECK(plan->count(Verdict::Taken) == kMany);
}

TEST_CASE("Reading a copy can be stopped at any time, and changes nothing", "[review]")
{
    Review review;
    review.setInCopy(RowKind::Measure, u"measure"_s, u"อื่น"_s);
    const Tree before = review.ours->tree();
    QList<qint64> told;
    const auto stopAt = [&](qint64 last) {
        told.clear();
        return readCopy(*review.ours, review.path, [&, last](qint64 done, qint64 all) {
            told.append(done);
            CHECK(all == 4); // two entries, gone through twice
            return done < last;
        });
    };
    CHECK(stopAt(5));
    CHECK(told == QList<qint64> { 1, 2, 3, 4 });
    for (const qint64 last : { 1, 4 }) {
        const auto stopped = stopAt(last);
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == Error::Code::Cancelled);
    }
    CHECK(review.ours->tree() == before);
}

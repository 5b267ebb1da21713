// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/store/officefiles.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/memorystorage.h"
#include "tests/support/storedstate.h"

#include <QFile>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

Author somchai()
{
    return { u"สมชาย"_s, noon };
}

std::unique_ptr<Session> newSession(const Storages &storages, const QString &path = u"office.ita"_s)
{
    auto session = Session::create(
        storages, path, Overwrite::No, officeWithMeasures(3), u"เริ่มต้น"_s, somchai());
    REQUIRE(session);
    return std::move(session).value();
}

Change one(const Edit &edit)
{
    return { u"แก้"_s, { edit } };
}

/// Records every signal with the size of the tree at that moment.
class Listener : public QObject
{
public:
    explicit Listener(const Session &session)
        : m_session(session)
    {
        const auto note = [this](const QString &text) {
            notes.append(u"%1 of %2"_s.arg(text).arg(m_session.tree().size()));
        };
        connect(&session, &Session::aboutToInsert, this,
            [=](RowId parent, RowKind kind, qsizetype position) {
                note(u"about to insert %1 at %2 in %3"_s.arg(QLatin1StringView(describe(kind).name))
                         .arg(position)
                         .arg(parent.value));
            });
        connect(&session, &Session::inserted, this,
            [=](RowId row) { note(u"inserted %1"_s.arg(row.value)); });
        connect(&session, &Session::aboutToRemove, this,
            [=](RowId row) { note(u"about to remove %1"_s.arg(row.value)); });
        connect(&session, &Session::removed, this, [=](RowId parent, RowKind, qsizetype position) {
            note(u"removed %1 in %2"_s.arg(position).arg(parent.value));
        });
        connect(&session, &Session::aboutToMove, this, [=](RowId row, RowId, qsizetype position) {
            note(u"about to move %1 to %2"_s.arg(row.value).arg(position));
        });
        connect(&session, &Session::moved, this, [=](RowId row, RowId, qsizetype oldPosition) {
            note(u"moved %1 from %2"_s.arg(row.value).arg(oldPosition));
        });
        connect(&session, &Session::fieldChanged, this, [=](RowId row, const Field *field) {
            note(u"changed %1 %2"_s.arg(row.value).arg(field->name()));
        });
        connect(&session, &Session::changed, this,
            [=](const Change &change) { note(u"all %1 edits"_s.arg(change.edits.size())); });
        connect(&session, &Session::saved, this,
            [=](const QDateTime &time) { note(time.toString(Qt::ISODate)); });
    }

    QStringList notes;

private:
    const Session &m_session;
};

} // namespace

TEST_CASE("A new file is what was given, numbered, and opens again the same", "[model]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    Tree before;
    {
        const auto session = newSession(officeFiles(), path);
        before = session->tree();
        CHECK(before.root() == RowId { 1 });
        CHECK_FALSE(session->isReadOnly());
    }
    CHECK(
        QDir(dir.path()).entryList(QDir::Files | QDir::Hidden) == QStringList { u"office.ita"_s });
    const auto again = Session::open(officeFiles(), path, Access::Write, somchai());
    REQUIRE(again);
    CHECK((*again)->tree() == before);
}

TEST_CASE("A change is in the file before it is in memory and is announced last", "[model]")
{
    const MemoryStorages storages;
    const auto session = newSession(storages);
    const RowId plan = firstOf(session->tree(), RowKind::Plan);
    const RowId measure = firstOf(session->tree(), RowKind::Measure);
    Measure fresh;
    fresh.key = u"m9"_s;
    const Listener listener(*session);

    const auto undo = session->apply({ u"หลายอย่าง"_s,
        { SetField { measure, u"measure"_s, u"ใหม่"_s }, SetField { measure, u"steps"_s, u"๑"_s },
            InsertRow { plan, 1, { {}, fresh, {}, {} } }, MoveRow { measure, plan, 3 } } });

    REQUIRE(undo);
    CHECK(listener.notes
        == QStringList { u"changed 9 measure of 24"_s, u"changed 9 steps of 24"_s,
            u"about to insert measure at 1 in 8 of 24"_s, u"inserted 25 of 25"_s,
            u"about to move 9 to 3 of 25"_s, u"moved 9 from 0 of 25"_s, u"all 4 edits of 25"_s,
            u"2023-05-17T12:00:00Z of 25"_s });
    CHECK(session->tree().get<Measure>(measure).name == u"ใหม่"_s);
    const auto reader = Session::open(storages, u"office.ita"_s, Access::Read, somchai());
    REQUIRE(reader);
    CHECK((*reader)->tree() == session->tree());
}

TEST_CASE("An edit that breaks a rule changes neither file nor memory", "[model]")
{
    const MemoryStorages storages;
    const auto session = newSession(storages);
    const RowId measure = firstOf(session->tree(), RowKind::Measure);
    const Tree before = session->tree();
    const StoredState stored = stateOf(session->storage());
    const Listener listener(*session);

    CHECK_FALSE(session->apply(one(SetField { measure, u"no such field"_s, u"x"_s })));
    CHECK_FALSE(session->apply(one(SetField { { 999 }, u"measure"_s, u"x"_s })));
    CHECK_FALSE(session->apply(one(RemoveRow { { 999 } })));
    CHECK_FALSE(session->apply(one(RemoveRow { before.root() })));
    CHECK_FALSE(session->apply(one(MoveRow { { 999 }, before.root(), 0 })));
    CHECK_FALSE(session->apply(one(InsertRow { { 999 }, 0, smallOffice() })));
    CHECK_FALSE(session->apply({ u"x"_s,
        { SetField { measure, u"measure"_s, u"x"_s }, RemoveRow { { 2 } },
            SetField { measure, u"id"_s, u"m2"_s } } }));

    CHECK(session->tree() == before);
    CHECK(stateOf(session->storage()) == stored);
    CHECK(listener.notes == QStringList());
    CHECK(*session->storage().lastEntry() == 1);
}

TEST_CASE("A change that changes nothing is neither written nor announced", "[model]")
{
    const MemoryStorages storages;
    const auto session = newSession(storages);
    const RowId measure = firstOf(session->tree(), RowKind::Measure);
    const QString name = session->tree().get<Measure>(measure).name;
    const Listener listener(*session);

    const auto undo = session->apply({ u"x"_s,
        { SetField { measure, u"measure"_s, name },
            MoveRow { measure, session->tree().parent(measure), 0 } } });

    REQUIRE(undo);
    CHECK(undo->edits.isEmpty());
    CHECK(listener.notes == QStringList());
    CHECK(*session->storage().lastEntry() == 1);
}

TEST_CASE("A change that the disk refuses leaves memory as it was", "[model]")
{
    MemoryStorages storages;
    const auto session = newSession(storages);
    const RowId plan = firstOf(session->tree(), RowKind::Plan);
    const Tree before = session->tree();
    const StoredState stored = stateOf(session->storage());
    Measure fresh;
    fresh.key = u"m9"_s;
    const Change change { u"x"_s,
        { SetField { plan, u"intro"_s, u"ใหม่"_s }, InsertRow { plan, 0, leaf(fresh) } } };
    const Listener listener(*session);

    storages.setFull(true);
    const auto refused = session->apply(change);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Storage);
    CHECK(session->tree() == before);
    CHECK(stateOf(session->storage()) == stored);
    CHECK(listener.notes == QStringList());

    storages.setFull(false);
    CHECK(session->apply(change));
    CHECK(session->tree().contains({ 25 }));
}

TEST_CASE("A slot cannot change what is just being changed", "[model]")
{
    const MemoryStorages storages;
    const auto session = newSession(storages);
    const RowId measure = firstOf(session->tree(), RowKind::Measure);
    const auto apply = [&](const QString &approach) {
        return session->apply(one(SetField { measure, u"approach"_s, approach }));
    };
    QObject::connect(session.get(), &Session::fieldChanged, session.get(),
        [&](RowId, const Field *) { CHECK_FALSE(apply(u"in the middle"_s)); });
    bool once = true;
    QObject::connect(session.get(), &Session::changed, session.get(), [&] {
        if (std::exchange(once, false))
            CHECK(apply(u"afterwards"_s));
    });
    REQUIRE(session->apply(one(SetField { measure, u"measure"_s, u"ใหม่"_s })));
    CHECK(session->tree().get<Measure>(measure).approach == u"afterwards"_s);
}

TEST_CASE("A removed row comes back under its own number and no other row gets it", "[model]")
{
    const MemoryStorages storages;
    const auto session = newSession(storages);
    const RowId plan = firstOf(session->tree(), RowKind::Plan);
    Measure fresh;
    fresh.key = u"m9"_s;
    const auto insert = one(InsertRow { plan, 0, leaf(fresh) });

    const auto undoInsert = session->apply(insert);
    REQUIRE(undoInsert);
    CHECK(undoInsert->edits == QList<Edit> { RemoveRow { { 25 } } });
    const auto redo = session->apply(*undoInsert);
    REQUIRE(redo);
    fresh.key = u"m10"_s;
    const auto other = session->apply(one(InsertRow { plan, 0, leaf(fresh) }));
    REQUIRE(other);
    CHECK(other->edits == QList<Edit> { RemoveRow { { 26 } } });
    REQUIRE(session->apply(*redo));
    CHECK(session->tree().contains({ 25 }));

    Subtree stranger = leaf(fresh);
    stranger.id = { 77 };
    CHECK_FALSE(session->apply(one(InsertRow { plan, 0, stranger })));
}

TEST_CASE("A session that finds the file locked reads and says why it cannot write", "[model]")
{
    const MemoryStorages storages;
    const auto writer = newSession(storages);
    const auto reader
        = Session::open(storages, u"office.ita"_s, Access::Write, { u"สมหญิง"_s, noon });
    REQUIRE(reader);
    CHECK((*reader)->isReadOnly());
    CHECK((*reader)->tree() == writer->tree());
    REQUIRE((*reader)->lockHolder());
    CHECK((*reader)->lockHolder()->person == u"สมชาย"_s);
    const auto refused = (*reader)->apply(one(SetField { { 2 }, u"name"_s, u"x"_s }));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == (*reader)->whyReadOnly());
    CHECK(refused.error().code == Error::Code::Locked);
}

TEST_CASE("A file that is being written by another tool is left as it is", "[model]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const auto session = newSession(officeFiles(), path);
    const Tree before = session->tree();
    {
        auto other = Database::open(path, Access::Write);
        REQUIRE(other);
        auto transaction = Transaction::begin(**other, Access::Write);
        REQUIRE(transaction);
        const auto refused = session->apply(one(SetField { { 2 }, u"name"_s, u"x"_s }));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Locked);
        CHECK(session->tree() == before);
    }
    CHECK(session->apply(one(SetField { { 2 }, u"name"_s, u"x"_s })));
}

TEST_CASE("Rules hold at the end of a change, not between its edits", "[model]")
{
    const MemoryStorages storages;
    const auto session = newSession(storages);
    const RowId plan = firstOf(session->tree(), RowKind::Plan);
    const QList<RowId> measures = session->tree().children(plan);
    const auto key = [&](int row) { return session->tree().get<Measure>(measures.at(row)).key; };
    const QString first = key(1);
    const QString second = key(2);
    const Tree before = session->tree();

    SECTION("two keys change places")
    {
        const auto undo = session->apply({ u"สลับ"_s,
            { SetField { measures.at(1), u"id"_s, second },
                SetField { measures.at(2), u"id"_s, first } } });
        REQUIRE(undo);
        CHECK(key(1) == second);
        CHECK(key(2) == first);
        REQUIRE(session->apply(*undo));
        CHECK(session->tree() == before);
        CHECK(verify(session->storage())->findings.isEmpty());
    }
    SECTION("a key that stays twice refuses all, and its field is named")
    {
        const auto refused = session->apply({ u"ซ้ำ"_s,
            { SetField { measures.at(1), u"steps"_s, u"ใหม่"_s },
                SetField { measures.at(1), u"id"_s, second } } });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(u"“%1” is used twice"_s.arg(second)));
        CHECK(session->tree() == before);
    }
    SECTION("a measure that is referred to does not go alone")
    {
        CHECK_FALSE(session->apply(one(RemoveRow { firstOf(before, RowKind::Measure) })));
        CHECK(session->tree() == before);
    }
}

// ---- what others do, and disks that fail --------------------------------------------------------

TEST_CASE("What is stored in doubt is stored, and the doubt is told", "[model]")
{
    MemoryStorages memory;
    auto session
        = Session::create(memory, u"office.ita"_s, Overwrite::No, smallOffice(), u"new"_s, {});
    REQUIRE(session);
    const RowId cover = firstOf((*session)->tree(), RowKind::Cover);
    const Error error { Error::Code::Storage, u"the disk reports an error"_s, {} };
    QList<Error> doubts;
    QObject::connect(session->get(), &Session::storedInDoubt, session->get(),
        [&](const Error &why) { doubts.append(why); });
    REQUIRE((*session)->apply({ u"แก้"_s, { SetField { cover, u"title"_s, u"หนึ่ง"_s } } }));
    CHECK(doubts.isEmpty());
    memory.doubt(error);
    REQUIRE((*session)->apply({ u"แก้"_s, { SetField { cover, u"title"_s, u"สอง"_s } } }));
    CHECK(doubts == QList<Error> { error });
    CHECK((*session)->tree().get<CoverSection>(cover).title == u"สอง"_s);
}

TEST_CASE("A session goes on with what others have put there", "[model]")
{
    MemoryStorages memory;
    auto session
        = Session::create(memory, u"office.ita"_s, Overwrite::No, smallOffice(), u"new"_s, {});
    REQUIRE(session);
    const RowId cover = firstOf((*session)->tree(), RowKind::Cover);
    CHECK((*session)->isHeldBy((*session)->storage()).value());
    memory.changeByOthers((*session)->path(), { cover, u"title"_s, u"ของเขา"_s });
    const auto refused
        = (*session)->apply({ u"แก้"_s, { SetField { cover, u"title"_s, u"สอง"_s } } });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Changed);
    auto again = (*session)->openAgain();
    REQUIRE(again);
    session->reset();
    CHECK((*again)->tree().get<CoverSection>(cover).title == u"ของเขา"_s);
    CHECK((*again)->apply({ u"แก้"_s, { SetField { cover, u"title"_s, u"สอง"_s } } }));

    // Another office does not hold what is stored here.
    const auto other
        = Session::create(memory, u"other.ita"_s, Overwrite::No, smallOffice(), u"x"_s, { u"y"_s });
    REQUIRE(other);
    CHECK_FALSE((*again)->isHeldBy((*other)->storage()).value());
}

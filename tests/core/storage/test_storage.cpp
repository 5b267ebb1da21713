// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/contentcomparison.h"
#include "tests/core/storage/makers.h"

#include <QDir>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

// What every storage must do; failures are in test_storagefailures.cpp.

TEMPLATE_TEST_CASE("What was made is there on opening again", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    QString path;
    StoredState before;
    {
        const auto storage = made(maker, u"office.ita"_s);
        path = storage->path();
        CHECK(QDir::isAbsolutePath(path));
        CHECK(storage->access() == Access::Write);
        before = stateOf(*storage);
    }
    Tree expected;
    expected.insert({}, 0, newOffice().content);
    CHECK(before.tree == expected);
    CHECK(before.lastId == expected.size());
    CHECK(before.keys.isEmpty());
    REQUIRE(before.journal.size() == 1);
    CHECK(before.journal.constFirst().previous == QString());
    const auto again = maker.storages().open(path, Access::Read);
    REQUIRE(again);
    CHECK((*again)->path() == path);
    CHECK((*again)->access() == Access::Read);
    CHECK(stateOf(**again) == before);
}

TEMPLATE_TEST_CASE("No two offices have the same path", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    TestType other;
    const auto first = made(maker, u"office.ita"_s);
    CHECK(first->path() != made(maker, u"second.ita"_s)->path());
    CHECK(first->path() != made(other, u"office.ita"_s)->path());
}

TEMPLATE_TEST_CASE(
    "Edits are written in their order with their entry and keys", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    Tree tree = storedTree(*storage);
    const RowId plan = firstOf(tree, RowKind::Plan);
    const QList<RowId> measures = tree.rows(plan, RowKind::Measure);
    Measure value;
    value.key = u"m9"_s;
    Subtree fresh = leaf(value);
    fresh.id = { tree.size() + 1 };
    const QList<Edit> edits { InsertRow { plan, 1, fresh },
        SetField { fresh.id, u"measure"_s, u"ใหม่"_s }, MoveRow { measures.at(1), plan, 0 },
        RemoveRow { measures.at(3) }, SetField { { 2 }, u"name"_s, QString() } };
    const QJsonArray forms { QJsonObject { { u"op"_s, u"set"_s }, { u"row"_s, 2 } } };
    const QList<SealedKeyChange> keys { { u"bb"_s, u"sealed b"_s }, { u"aa"_s, u"sealed a"_s } };

    REQUIRE(storage->write(edits, entryOf(u"หลาย\nอย่าง"_s, forms), keys));

    for (const Edit &edit : edits)
        carryOut(tree, edit);
    const StoredState written = stateOf(*storage);
    CHECK(written.tree == tree);
    CHECK(written.lastId == fresh.id.value);
    CHECK(written.keys
        == QList<StoredKey> { { u"aa"_s, u"sealed a"_s }, { u"bb"_s, u"sealed b"_s } });
    REQUIRE(written.journal.size() == 2);
    const JournalRow &row = written.journal.constLast();
    CHECK(row.seq == 2);
    CHECK(row.previous == written.journal.constFirst().hash);
    CHECK(row.hash == row.computedHash());
    CHECK(row.label == u"หลาย อย่าง"_s);
    CHECK(row.entry().time == noon());
    CHECK(row.entry().author == u"สมชาย"_s);
    CHECK(row.entry().edits == forms);
    CHECK(storage->lastEntry().value() == 2);
}

TEMPLATE_TEST_CASE("A key is sealed anew or taken away", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    const auto write = [&](const QList<SealedKeyChange> &keys) {
        REQUIRE(storage->write({}, entryOf(u"กุญแจ"_s), keys));
    };
    write({ { u"aa"_s, u"one"_s }, { u"bb"_s, u"two"_s } });
    write({ { u"aa"_s, u"three"_s }, { u"bb"_s, {} }, { u"cc"_s, {} } });
    CHECK(*storage->sealedKeys() == QList<StoredKey> { { u"aa"_s, u"three"_s } });
}

TEMPLATE_TEST_CASE(
    "The number of a row that is gone is not given again", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const QString path = maker.path(u"office.ita"_s);
    qint64 last = 0;
    {
        const auto storage = made(maker, u"office.ita"_s);
        last = *storage->lastId();
        REQUIRE(storage->write({ RemoveRow { { last } } }, entryOf(u"ลบ"_s)));
        CHECK(*storage->lastId() == last);
    }
    CHECK((*maker.storages().open(path, Access::Read))->lastId().value() == last);
}

TEMPLATE_TEST_CASE(
    "The journal is read in order, as far as is wanted", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    for (int row = 2; row <= 4; ++row)
        REQUIRE(storage->write(
            {}, entryOf(u"แก้ %1"_s.arg(row), { QJsonObject { { u"row"_s, 1000 + row } } })));
    const auto numbers = [&](const JournalRange &range) {
        QList<qint64> all;
        for (const JournalRow &row : journalOf(*storage, range))
            all.append(row.seq);
        return all;
    };
    CHECK(numbers({}) == QList<qint64> { 1, 2, 3, 4 });
    CHECK(numbers({ .from = 2, .to = 3 }) == QList<qint64> { 2, 3 });
    CHECK(numbers({ .from = 5 }).isEmpty());
    CHECK(numbers({ .about = { 1003 } }) == QList<qint64> { 3 });
    CHECK(numbers({ .from = 4, .about = { 1003 } }).isEmpty());

    const Error enough { Error::Code::Cancelled, u"enough"_s, {} };
    int seen = 0;
    const auto stopped = storage->readJournal(
        {}, [&](const JournalRow &) -> Outcome { return ++seen < 2 ? ok() : Outcome(enough); });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error() == enough);
    CHECK(seen == 2);
}

TEMPLATE_TEST_CASE("Stored rows lie beside those of a tree", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    Tree tree = storedTree(*storage);
    auto rows = storage->rows(tree);
    REQUIRE(rows);
    CHECK(rows->found.size() == tree.size());
    CHECK(rows->strays.isEmpty());
    CHECK(compareContent(tree, *rows).isEmpty());
    CHECK(storage->findProblems()->isEmpty());

    tree.set({ 2 }, *describe(RowKind::Unit).field(u"name"_s), u"อื่น"_s);
    rows = storage->rows(tree);
    REQUIRE(rows);
    const QList<Finding> findings = compareContent(tree, *rows);
    REQUIRE(findings.size() == 1);
    CHECK(findings.constFirst().place.row == RowId { 2 });
    CHECK(storage->rows(Tree())->wanted.isEmpty());
}

TEMPLATE_TEST_CASE("No row that holds a text is left out", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    REQUIRE(storage->write({ SetField { { 2 }, u"name"_s, u"กองช่างแห่งใหม่"_s } }, entryOf(u"แก้"_s)));
    const auto rows = storage->rowsWith(u"ช่างแห่ง"_s);
    CHECK((!rows || rows->contains({ 2 })));
}

TEMPLATE_TEST_CASE("A copy holds everything, and both go on", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    REQUIRE(storage->write(
        { SetField { { 2 }, u"name"_s, u"ก"_s } }, entryOf(u"แก้"_s), { { u"aa"_s, u"sealed"_s } }));
    REQUIRE(storage->keepDraft(draftOf(u"ร่าง"_s)));
    const StoredState copied = stateOf(*storage);
    const QString path = maker.path(u"copy.ita"_s);
    REQUIRE(storage->copyTo(path, Overwrite::No));
    REQUIRE(storage->write({ SetField { { 2 }, u"name"_s, u"ข"_s } }, entryOf(u"แก้"_s)));

    const auto copy = maker.storages().open(path, Access::Write);
    REQUIRE(copy);
    CHECK(stateOf(**copy) == copied);
    REQUIRE((*copy)->write({ SetField { { 2 }, u"name"_s, u"ค"_s } }, entryOf(u"แก้"_s)));
    CHECK_FALSE(storedTree(**copy) == storedTree(*storage));
}

TEMPLATE_TEST_CASE(
    "A backup holds all of an office that is being written", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    const SetField edit { { 2 }, u"name"_s, u"สำนักใหม่"_s };
    const QJsonArray form { journalForm(storedTree(*storage), edit) };
    REQUIRE(storage->write({ edit }, entryOf(u"หลัง"_s, form), { { u"ab"_s, u"sealed"_s } }));
    const QString copy = maker.path(u"copy.ita"_s);
    REQUIRE(maker.storages().backUp(storage->path(), copy));
    const auto backup = maker.storages().open(copy, Access::Read);
    REQUIRE(backup);
    CHECK(stateOf(**backup) == stateOf(*storage));
    // And neither keeps the other from being written.
    REQUIRE(storage->write({}, entryOf(u"ต่อ"_s)));
    CHECK(stateOf(**backup).journal.size() == 2);
}

TEMPLATE_TEST_CASE(
    "An office is made again with its history as it was", "[storage][recovery]", OnDisk, InMemory)
{
    TestType maker;
    StoredState before;
    RebuiltOffice office;
    {
        const auto storage = made(maker, u"office.ita"_s);
        const SetField edit { { 2 }, u"name"_s, u"สำนักใหม่"_s };
        const QJsonArray form { journalForm(storedTree(*storage), edit) };
        REQUIRE(storage->write({ edit }, entryOf(u"หลัง"_s, form), { { u"ab"_s, u"sealed"_s } }));
        before = stateOf(*storage);
        const auto rescue = maker.storages().rescue(storage->path());
        REQUIRE(rescue);
        CHECK(rescue->isJournalWhole);
        CHECK(rescue->isContentWhole);
        CHECK(rescue->journal == before.journal);
        CHECK(rescue->keys == before.keys);
        CHECK(rescue->rows.size() == before.tree.size());
        office = { before.tree.subtree(before.tree.root()), rescue->journal, rescue->keys, 999 };
    }
    before.lastId = 999;
    const auto again
        = maker.storages().rebuild(maker.path(u"again.ita"_s), Overwrite::No, office, {});
    REQUIRE(again);
    CHECK(stateOf(**again) == before);
    CHECK_FALSE(maker.storages().rebuild(maker.path(u"again.ita"_s), Overwrite::No, office, {}));
    REQUIRE((*again)->write({}, entryOf(u"ต่อ"_s)));
}

TEMPLATE_TEST_CASE("Drafts are kept one for each place and person", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    CHECK(storage->drafts().value().isEmpty());
    const Draft own = draftOf(u"หนึ่ง\nสอง"_s);
    const Draft others = draftOf(u"ของคนอื่น"_s, u"p1"_s);
    const Draft longer = draftOf(u"หนึ่ง\nสอง สาม"_s);
    REQUIRE(storage->keepDraft(own));
    REQUIRE(storage->keepDraft(others));
    CHECK(storage->drafts().value() == QList<Draft> { own, others });
    REQUIRE(storage->keepDraft(longer)); // instead of the shorter one, and now the last
    CHECK(storage->drafts().value() == QList<Draft> { others, longer });

    const auto reader = maker.storages().open(storage->path(), Access::Read);
    REQUIRE(reader);
    CHECK((*reader)->drafts().value() == QList<Draft> { others, longer });

    REQUIRE(storage->dropDraft(others.of));
    REQUIRE(storage->dropDraft(others.of)); // none is there any more
    CHECK(storage->drafts().value() == QList<Draft> { longer });
}

TEMPLATE_TEST_CASE("A draft is no content and outlives its row", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    StoredState before = stateOf(*storage);
    REQUIRE(storage->keepDraft(draftOf(u"ร่าง"_s)));
    before.drafts = { draftOf(u"ร่าง"_s) };
    CHECK(stateOf(*storage) == before);
    CHECK(storage->findProblems().value().isEmpty());
    REQUIRE(storage->write({ RemoveRow { { 2 } } }, entryOf(u"ลบ"_s)));
    CHECK(storage->drafts().value() == before.drafts);
    CHECK(storage->findProblems().value().isEmpty());
}

TEST_CASE("Each kind of draft has a word of its own", "[storage]")
{
    for (const DraftKind kind :
        { DraftKind::HalfTyped, DraftKind::Unstored, DraftKind::Comment, DraftKind::Reply,
            DraftKind::Rewording, DraftKind::Opinion, DraftKind::Reason, DraftKind::Reopening })
        CHECK(draftKindOf(QString(wordOf(kind))) == kind);
    CHECK_FALSE(draftKindOf(u"of a later version"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/makers.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

// How every storage must fail; the rest of its behaviour is in test_storage.cpp.

namespace {

/// Writes two edits, a journal entry and a key, so that a failed write could leave some of them.
/// Needs more room than a full disk has.
Outcome writeMuch(Storage &storage)
{
    return storage.write({ SetField { { 2 }, u"name"_s, u"ใหม่"_s },
                             SetField { { 3 }, u"name"_s, QString(100'000, u'ก') } },
        entryOf(u"แก้"_s), { { u"aa"_s, u"sealed"_s } });
}

Outcome writeName(Storage &storage, const QString &name)
{
    return storage.write({ SetField { { 2 }, u"name"_s, name } }, entryOf(u"แก้"_s));
}

Error::Code codeOf(const Outcome &outcome)
{
    REQUIRE_FALSE(outcome);
    return outcome.error().code;
}

template<typename Maker>
Error::Code openingCode(const Maker &maker, const QString &path, Access access)
{
    const auto storage = maker.storages().open(path, access, { u"สมหญิง"_s, noon() });
    REQUIRE_FALSE(storage);
    return storage.error().code;
}

} // namespace

TEMPLATE_TEST_CASE("What is not there is not opened or made", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const QString path = maker.path(u"none.ita"_s);
    CHECK(openingCode(maker, path, Access::Read) == Error::Code::NotFound);
    CHECK(openingCode(maker, path, Access::Write) == Error::Code::NotFound);
    CHECK(openingCode(maker, path, Access::Read) == Error::Code::NotFound);
}

TEMPLATE_TEST_CASE("An office is replaced only on request and when nobody writes it", "[storage]",
    OnDisk, InMemory)
{
    TestType maker;
    const QString path = maker.path(u"office.ita"_s);
    {
        const auto writer = made(maker, u"office.ita"_s);
        REQUIRE(writeName(*writer, u"ใหม่"_s));
        const StoredState before = stateOf(*writer);
        const auto unasked = create(maker, u"office.ita"_s);
        REQUIRE_FALSE(unasked);
        CHECK(unasked.error().code == Error::Code::Storage);
        const auto locked = create(maker, u"office.ita"_s, Overwrite::Yes);
        REQUIRE_FALSE(locked);
        CHECK(stateOf(*writer) == before);
        CHECK(writeName(*writer, u"ต่อ"_s));
    }
    const auto replaced = create(maker, u"office.ita"_s, Overwrite::Yes);
    REQUIRE(replaced);
    CHECK((*replaced)->lastEntry().value() == 1);
}

TEMPLATE_TEST_CASE(
    "One writes, and whoever comes second reads and is told who", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const QString path = maker.path(u"office.ita"_s);
    auto writer = made(maker, u"office.ita"_s);
    CHECK(openingCode(maker, path, Access::Write) == Error::Code::Locked);
    const auto reader = maker.storages().open(path, Access::Read);
    REQUIRE(reader);
    const auto holder = (*reader)->writer();
    REQUIRE(holder);
    CHECK(holder->person == u"สมชาย"_s);
    CHECK(holder->since == noon());
    REQUIRE(writeName(*writer, u"ใหม่"_s));
    CHECK(storedTree(**reader) == storedTree(*writer));

    writer.reset();
    CHECK_FALSE((*reader)->writer());
    CHECK(maker.storages().open(path, Access::Write, {}));
}

TEMPLATE_TEST_CASE("Where nobody can write, reading still works", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    made(maker, u"office.ita"_s);
    const QString path = maker.protect(maker.path(u"office.ita"_s));
    CHECK(openingCode(maker, path, Access::Write) == Error::Code::ReadOnly);
    const auto reader = maker.storages().open(path, Access::Read);
    REQUIRE(reader);
    CHECK_FALSE((*reader)->writer());
    CHECK((*reader)->lastEntry().value() == 1);
}

TEMPLATE_TEST_CASE("What is open for reading is not written", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    made(maker, u"office.ita"_s);
    const auto reader = maker.storages().open(maker.path(u"office.ita"_s), Access::Read);
    REQUIRE(reader);
    const StoredState before = stateOf(**reader);
    CHECK(codeOf(writeMuch(**reader)) == Error::Code::ReadOnly);
    CHECK(stateOf(**reader) == before);
}

TEMPLATE_TEST_CASE(
    "A write that does not fit leaves rows, journal and keys", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    const StoredState before = stateOf(*storage);
    maker.setFull(*storage, true);
    CHECK(codeOf(writeMuch(*storage)) == Error::Code::Storage);
    CHECK(stateOf(*storage) == before);

    maker.setFull(*storage, false);
    REQUIRE(writeMuch(*storage));
    CHECK(storage->lastEntry().value() == 2);
    CHECK(storage->sealedKeys()->size() == 1);
}

TEMPLATE_TEST_CASE("What others have changed is not written over", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const QString path = maker.path(u"office.ita"_s);
    {
        const auto storage = made(maker, u"office.ita"_s);
        REQUIRE(writeName(*storage, u"เรา"_s));
        maker.nameFirstUnit(path, u"เขา"_s);
        CHECK(codeOf(storage->checkInPlace()) == Error::Code::Changed);
        CHECK(codeOf(writeName(*storage, u"เราอีก"_s)) == Error::Code::Changed);
        CHECK(storage->lastEntry().value() == 2);
        CHECK_FALSE(storage->rowsWith(u"เราอีก"_s));
    }
    const auto again = maker.storages().open(path, Access::Write);
    REQUIRE(again);
    CHECK(storedTree(**again).template get<Unit>({ 2 }).name == u"เขา"_s);
    CHECK(writeName(**again, u"เรา"_s));
}

TEMPLATE_TEST_CASE("Nothing is written into what is read at once", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto writer = made(maker, u"office.ita"_s);
    const auto reader = maker.storages().open(maker.path(u"office.ita"_s), Access::Read);
    REQUIRE(reader);
    const Error enough { Error::Code::Cancelled, u"enough"_s, {} };
    const auto read = (*reader)->readAtOnce([&]() -> Outcome {
        const StoredState before = stateOf(**reader);
        std::ignore = writeName(*writer, u"ใหม่"_s);
        CHECK(stateOf(**reader) == before);
        return enough;
    });
    REQUIRE_FALSE(read);
    CHECK(read.error() == enough);
    CHECK(writeName(*writer, u"ใหม่"_s));
}

TEMPLATE_TEST_CASE(
    "A copy that cannot be made leaves what was there", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    const auto other = made(maker, u"other.ita"_s);
    REQUIRE(writeName(*other, u"ของเขา"_s));
    const StoredState before = stateOf(*storage);
    const StoredState others = stateOf(*other);
    CHECK(codeOf(storage->copyTo(storage->path(), Overwrite::Yes)) == Error::Code::Usage);
    CHECK(codeOf(storage->copyTo(other->path(), Overwrite::No)) == Error::Code::Storage);
    CHECK(codeOf(storage->copyTo(other->path(), Overwrite::Yes)) == Error::Code::Locked);
    CHECK(stateOf(*storage) == before);
    CHECK(stateOf(*other) == others);
}

TEMPLATE_TEST_CASE(
    "What is not there is not backed up, and nothing is replaced", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    const auto other = made(maker, u"other.ita"_s);
    const StoredState before = stateOf(*other);
    CHECK_FALSE(maker.storages().backUp(maker.path(u"missing.ita"_s), maker.path(u"b.ita"_s)));
    CHECK_FALSE(maker.storages().open(maker.path(u"b.ita"_s), Access::Read));
    const Outcome done = maker.storages().backUp(storage->path(), other->path());
    REQUIRE_FALSE(done);
    CHECK(done.error().message.contains(u"other.ita"_s));
    CHECK(stateOf(*other) == before);
}

TEMPLATE_TEST_CASE(
    "A draft that cannot be written is refused and changes nothing", "[storage]", OnDisk, InMemory)
{
    TestType maker;
    const auto storage = made(maker, u"office.ita"_s);
    REQUIRE(storage->keepDraft(draftOf(u"ร่าง"_s)));
    const StoredState before = stateOf(*storage);

    maker.setFull(*storage, true);
    CHECK(codeOf(storage->keepDraft(draftOf(QString(100'000, u'ก')))) == Error::Code::Storage);
    maker.setFull(*storage, false);
    CHECK(stateOf(*storage) == before);

    const auto reader = maker.storages().open(storage->path(), Access::Read);
    REQUIRE(reader);
    CHECK(codeOf((*reader)->keepDraft(draftOf(u"อื่น"_s))) == Error::Code::ReadOnly);
    CHECK(codeOf((*reader)->dropDraft(draftOf({}).of)) == Error::Code::ReadOnly);

    maker.nameFirstUnit(storage->path(), u"จากที่อื่น"_s);
    CHECK(codeOf(storage->keepDraft(draftOf(u"อื่น"_s))) == Error::Code::Changed);
    CHECK(codeOf(storage->dropDraft(draftOf({}).of)) == Error::Code::Changed);
    CHECK(storage->drafts().value() == before.drafts);
}

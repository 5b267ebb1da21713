// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystorage.h"
#include "tests/ui/models/fixture.h"
#include "ui/commands/drafts.h"
#include "ui/commands/localdrafts.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// One office in memory, opened once after the other as by a program that was ended.
struct Reopened
{
    MemoryStorages memory;
    std::unique_ptr<Session> session;
    std::unique_ptr<EditHistory> history;

    Reopened()
    {
        REQUIRE(
            Session::create(memory, u"office.ita"_s, Overwrite::No, smallOffice(), u"new"_s, {}));
        open();
    }
    ~Reopened() { keepLocalDrafts(session->fileId(), {}); }

    void open(Access access = Access::Write)
    {
        history.reset();
        session.reset();
        auto opened = Session::open(memory, u"office.ita"_s, access, { u"ผู้ช่วย"_s });
        REQUIRE(opened);
        session = std::move(opened).value();
        history = std::make_unique<EditHistory>(*session);
    }

    RowId measure() const { return firstOf(session->tree(), RowKind::Measure); }
    QString name() const { return session->tree().get<Measure>(measure()).name; }
    const Field &field() const { return fieldOf(&Measure::name); }
    Place place() const { return { measure(), field().name() }; }
};

} // namespace

TEST_CASE("Drafts are there again for the same person on the next opening", "[commands]")
{
    Reopened office;
    const Place place = office.place();
    office.history->drafts().keep(DraftKind::Comment, place, u"ข้อความที่ค้าง"_s);
    office.open();
    const auto draft = office.history->drafts().find(DraftKind::Comment, place);
    REQUIRE(draft);
    CHECK(draft->text == u"ข้อความที่ค้าง"_s);
    CHECK_FALSE(office.history->drafts().find(DraftKind::Reply, place));
    office.session->setPerson(u"somebody"_s);
    CHECK(office.history->drafts().ofPerson().isEmpty());
    office.session->setPerson({});
    office.history->drafts().drop(DraftKind::Comment, place);
    office.open();
    CHECK(office.history->drafts().ofPerson().isEmpty());
}

TEST_CASE("Drafts of rows that are gone are dropped on opening", "[commands]")
{
    Reopened office;
    const RowId cover = firstOf(office.session->tree(), RowKind::Cover);
    office.history->drafts().keep(DraftKind::Comment, { cover, {} }, u"ค้าง"_s);
    REQUIRE(office.history->apply({ u"ลบ"_s, { RemoveRow { cover } } }));
    office.open();
    CHECK(office.session->storage().drafts().value().isEmpty());
}

TEST_CASE("A draft that the file does not take is kept on this computer", "[commands]")
{
    Reopened office;
    const Place place = office.place();
    office.history->drafts().keep(DraftKind::Comment, place, u"เก่า"_s);
    office.memory.setFull(true);
    office.history->drafts().keep(DraftKind::Comment, place, u"ใหม่"_s);
    CHECK(localDrafts(office.session->fileId()).size() == 1);
    office.open();
    CHECK(office.history->drafts().find(DraftKind::Comment, place)->text == u"ใหม่"_s);

    office.memory.setFull(false);
    office.history->drafts().keep(DraftKind::Comment, place, u"ใหม่กว่า"_s);
    CHECK(localDrafts(office.session->fileId()).isEmpty());
    office.open();
    CHECK(office.history->drafts().find(DraftKind::Comment, place)->text == u"ใหม่กว่า"_s);
}

TEST_CASE("A session that only reads has no drafts and keeps none", "[commands]")
{
    Reopened office;
    office.history->drafts().keep(DraftKind::Comment, office.place(), u"ค้าง"_s);
    office.open(Access::Read);
    CHECK(office.history->drafts().ofPerson().isEmpty());
    office.history->drafts().keep(DraftKind::Reply, office.place(), u"ไม่ได้"_s);
    CHECK(office.history->drafts().ofPerson().isEmpty());
    CHECK(localDrafts(office.session->fileId()).isEmpty());
}

TEST_CASE("What a full disk did not take is stored after the next opening", "[commands]")
{
    Reopened office;
    office.memory.setFull(true);
    CHECK_FALSE(office.history->type(office.measure(), office.field(), u"พิมพ์แล้ว"_s));
    office.open(); // the program was killed
    CHECK(office.history->unsavedCount() == 1);
    office.memory.setFull(false);
    CHECK(office.history->storeUnsaved());
    CHECK(office.name() == u"พิมพ์แล้ว"_s);
    CHECK(localDrafts(office.session->fileId()).isEmpty());
}

TEST_CASE("What was changed elsewhere meanwhile is not overwritten", "[commands]")
{
    Reopened office;
    office.memory.setFull(true);
    CHECK_FALSE(office.history->type(office.measure(), office.field(), u"พิมพ์แล้ว"_s));
    office.memory.setFull(false);
    office.memory.changeByOthers(
        u"office.ita"_s, { office.measure(), office.field().name(), u"จากที่อื่น"_s });
    office.open();
    CHECK(office.history->unsavedCount() == 0);
    CHECK(office.name() == u"จากที่อื่น"_s);
    CHECK(office.history->halfTyped(office.measure(), office.field().name()) == u"พิมพ์แล้ว"_s);
}

TEST_CASE("What is discarded does not come back", "[commands]")
{
    Reopened office;
    const QString before = office.name();
    office.memory.setFull(true);
    CHECK_FALSE(office.history->type(office.measure(), office.field(), u"พิมพ์แล้ว"_s));
    office.history->discardUnsaved();
    CHECK(office.history->unsavedCount() == 0);
    office.memory.setFull(false);
    office.open();
    CHECK(office.history->unsavedCount() == 0);
    CHECK(office.name() == before);
}

TEST_CASE("A half-typed value is kept until one is stored or it is taken back", "[commands]")
{
    Reopened office;
    const RowId row = office.measure();
    const QString key = office.field().name();
    int changes = 0;
    QObject::connect(office.history.get(), &EditHistory::halfTypedChanged, [&] { ++changes; });
    office.history->keepHalfTyped(row, office.field(), u"ครึ่ง"_s);
    office.history->keepHalfTyped(row, office.field(), u"ครึ่ง"_s);
    CHECK(changes == 1);
    office.open();
    CHECK(office.history->halfTyped(row, key) == u"ครึ่ง"_s);
    REQUIRE(office.history->type(row, office.field(), u"เต็ม"_s));
    CHECK_FALSE(office.history->halfTyped(row, key));
    office.history->keepHalfTyped(row, office.field(), u"ครึ่ง"_s);
    office.history->takeBack(row, office.field());
    CHECK(office.session->storage().drafts().value().isEmpty());
    CHECK(office.name() == u"เต็ม"_s);
}

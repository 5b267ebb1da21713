// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/journallist.h"
#include "core/model/session.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/memorystorage.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Journaled
{
    MemoryStorages storages;
    std::unique_ptr<Session> session;

    Journaled()
    {
        auto created = Session::create(storages, u"office.ita"_s, Overwrite::No, smallOffice(),
            u"เริ่มต้น"_s, { u"สมชาย"_s, [] { return noon(); } });
        REQUIRE(created);
        session = std::move(created).value();
    }

    const Tree &tree() const { return session->tree(); }
    const Storage &storage() const { return session->storage(); }

    void set(RowId row, const QString &field, const QJsonValue &value)
    {
        REQUIRE(session->apply({ u"แก้ "_s + field, { SetField { row, field, value } } }));
    }

    QStringList labels(const JournalFilter &filter)
    {
        JournalList list(storage(), tree(), filter);
        const auto lines = list.readOn(1000);
        REQUIRE(lines);
        CHECK(list.isAtEnd());
        QStringList all;
        for (const JournalLine &line : *lines)
            all.append(line.label);
        return all;
    }
};

} // namespace

TEST_CASE("The journal is read newest first with what each entry did", "[model]")
{
    Journaled office;
    const RowId item = firstOf(office.tree(), RowKind::OitItem);
    office.set(item, u"name"_s, u"ใหม่"_s);
    REQUIRE(office.session->apply({ u"ย้ายและลบ"_s,
        { RemoveRow { firstOf(office.tree(), RowKind::Evidence) },
            MoveRow { firstOf(office.tree(), RowKind::Cover),
                firstOf(office.tree(), RowKind::Report), 2 } } }));
    JournalList list(office.storage(), office.tree(), {});
    const auto lines = list.readOn(2);
    REQUIRE(lines);
    REQUIRE(lines->size() >= 2);
    CHECK(lines->at(0).seq == 3);
    CHECK(lines->at(0).effects.at(0).what == JournalEffect::What::Removed);
    CHECK(lines->at(0).effects.at(0).kind == RowKind::Evidence);
    CHECK(lines->at(0).effects.at(1).what == JournalEffect::What::Moved);
    CHECK(list.sectionOf(lines->at(0).effects.at(0).place.row)
        == firstOf(office.tree(), RowKind::Oit));
    const JournalLine &second = lines->at(1);
    CHECK(second.author == u"สมชาย"_s);
    CHECK(second.time == noon());
    CHECK(second.effects.constFirst().place == Place { item, u"name"_s });
    CHECK(second.effects.constFirst().before == u"โครงสร้าง"_s);
    CHECK(second.effects.constFirst().after == u"ใหม่"_s);

    office.set(item, u"name"_s, u"ใหม่กว่า"_s);
    const auto fresh = list.readNew();
    REQUIRE(fresh);
    REQUIRE(fresh->size() == 1);
    CHECK(fresh->constFirst().seq == 4);
    CHECK(list.readNew()->isEmpty());
}

TEST_CASE("The journal is filtered by person, section and text", "[model]")
{
    Journaled office;
    const RowId measure = firstOf(office.tree(), RowKind::Measure);
    const RowId plan = firstOf(office.tree(), RowKind::Plan);
    office.set(measure, u"steps"_s, u"ประกาศนโยบาย"_s);
    office.session->setAuthor(u"สมหญิง"_s);
    office.set(firstOf(office.tree(), RowKind::OitItem), u"name"_s, u"ใหม่"_s);
    REQUIRE(office.session->apply({ u"ลบ"_s,
        { RemoveRow { firstOf(office.tree(), RowKind::ImplementationRow) },
            RemoveRow { measure } } }));

    CHECK(office.labels({}) == QStringList { u"ลบ"_s, u"แก้ name"_s, u"แก้ steps"_s, u"เริ่มต้น"_s });
    CHECK(office.labels({ .author = u"สมหญิง"_s }) == QStringList { u"ลบ"_s, u"แก้ name"_s });
    // The measure is removed, but the entries about it still belong to its section.
    CHECK(office.labels({ .section = plan }) == QStringList { u"ลบ"_s, u"แก้ steps"_s });
    CHECK(office.labels({ .text = u"นโยบาย"_s }) == QStringList { u"ลบ"_s, u"แก้ steps"_s });
    CHECK(office.labels({ .author = u"ไม่มี"_s }).isEmpty());
    const QDate today = noon().toLocalTime().date();
    CHECK(office.labels({ .from = today, .until = today }).size() == 4);
    CHECK(office.labels({ .from = today.addDays(1) }).isEmpty());
    CHECK(office.labels({ .until = today.addDays(-1) }).isEmpty());
    auto authors = journalAuthors(office.storage());
    REQUIRE(authors);
    authors->sort();
    CHECK(*authors == QStringList { u"สมชาย"_s, u"สมหญิง"_s });
}

TEST_CASE("A long journal is read in pieces", "[model]")
{
    Journaled office;
    const RowId item = firstOf(office.tree(), RowKind::OitItem);
    for (int i = 0; i < 600; ++i)
        office.set(item, u"name"_s, QString::number(i));
    JournalList list(office.storage(), office.tree(), {});
    qsizetype count = 0;
    qint64 before = 602;
    while (!list.isAtEnd()) {
        const auto lines = list.readOn(100);
        REQUIRE(lines);
        CHECK(lines->size() == (list.isAtEnd() ? 1 : 100));
        for (const JournalLine &line : *lines) {
            REQUIRE(line.seq == before - 1);
            before = line.seq;
        }
        count += lines->size();
    }
    CHECK(count == 601);
    CHECK(list.readOn(100)->isEmpty());
}

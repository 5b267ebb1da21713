// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/carryover.h"
#include "core/catalogue/catalogueedits.h"
#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/changecatalogue.h"
#include "core/catalogue/entries.h"
#include "core/catalogue/newreport.h"
#include "core/catalogue/reportcommands.h"
#include "core/interchange/jsonpointer.h"
#include "core/model/session.h"
#include "tests/support/catch.h"
#include "tests/support/memorystorage.h"
#include "tests/support/trees.h"

#include <QJsonDocument>

#include <algorithm>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// A report of 2569 with the program's catalogue of that year, which is a draft.
struct OwnOffice
{
    MemoryStorages storages;
    std::unique_ptr<Session> session;
    RowId report;

    explicit OwnOffice(int year = 2569)
    {
        auto created = Session::create(storages, u"office.ita"_s, Overwrite::No,
            newOffice(*builtInCatalogue(year), Office { .name = u"อบต.ตัวอย่าง"_s }), u"new"_s, {});
        REQUIRE(created);
        session = std::move(created).value();
        report = firstOf(tree(), RowKind::Report);
    }
    const Tree &tree() const { return session->tree(); }
    std::shared_ptr<const Catalogue> catalogue() const
    {
        const auto known = catalogueOf(tree(), report);
        REQUIRE(known);
        return *known;
    }
    CatalogueEntry entry(const QString &code) const
    {
        const QList<CatalogueEntry> entries = entriesOf(*catalogue());
        const auto found = std::ranges::find(entries, code, &CatalogueEntry::code);
        REQUIRE(found != entries.end());
        return *found;
    }
    CatalogueItem item(const QString &code) const
    {
        return itemInFile(*catalogueFileOf(tree(), report), entry(code).pointer);
    }
    /// Applies it; the change that undoes it.
    Change apply(const Result<Change> &change) const
    {
        if (!change)
            FAIL(change.error().message.toStdString());
        const auto undo = session->apply(*change);
        REQUIRE(undo);
        return *undo;
    }
    void refuses(const Result<Change> &change, const QString &reason) const
    {
        REQUIRE_FALSE(change);
        CAPTURE(change.error().message);
        CHECK(change.error().message.contains(reason));
    }
    RowId row(const QString &code) const
    {
        for (const RowId each : tree().descendants(report))
            if (const auto *item = std::get_if<OitItem>(&tree().value(each)))
                if (item->code == code)
                    return each;
        return {};
    }
};

} // namespace

TEST_CASE("A copy says the same as the program's catalogue, item by item", "[catalogue]")
{
    for (const AssessmentScheme &scheme : assessmentSchemes())
        for (const int year : catalogueYears(scheme.code)) {
            CAPTURE(scheme.code, year);
            const Catalogue shipped = *builtInCatalogue(year, scheme.code);
            Tree tree = treeOf(newOffice(shipped, {}));
            const RowId report = firstOf(tree, RowKind::Report);
            CHECK_FALSE(hasOwnCatalogue(tree, report));
            const auto edits = keepCatalogue(tree, report, *catalogueFileOf(tree, report));
            REQUIRE(edits);
            qint64 next = 1'000'000;
            for (Edit edit : *edits) {
                numberRows(std::get<InsertRow>(edit).content, next);
                REQUIRE(applyEdit(tree, edit));
            }
            CHECK(hasOwnCatalogue(tree, report));
            CHECK(**catalogueOf(tree, report) == shipped);
            CHECK(keepCatalogue(tree, report, *catalogueFileOf(tree, report))->isEmpty());
        }
}

TEST_CASE("What would not be a sound catalogue is refused and names its fault", "[catalogue]")
{
    const OwnOffice office;
    const QString o1 = office.entry(u"O1"_s).pointer;
    const CatalogueItem twice { .code = u"O2"_s, .name = u"ก"_s, .origin = { false, u"ก"_s } };
    office.refuses(addItem(office.tree(), office.report, o1, twice), u"“O2” is used twice"_s);
    office.refuses(removeItem(office.tree(), office.report, o1), u"The report has item O1"_s);
    office.refuses(markEntry(office.tree(), office.report, o1, { true, {} }), u"no source"_s);
    office.refuses(markEntry(office.tree(), office.report, u"/levels/77"_s, { true, u"ก"_s }),
        u"/levels/77"_s);
    CatalogueItem item = office.item(u"O1"_s);
    item.name = u"โครงสร้าง {yaer}"_s;
    office.refuses(mendItem(office.tree(), office.report, o1, item), u"yaer"_s);
    QJsonObject file = *catalogueFileOf(office.tree(), office.report);
    file[u"fiscal_year"_s] = 2568;
    office.refuses(replaceCatalogue(office.tree(), office.report, file), u"“nacc” of 2569"_s);
    const QJsonValue without = withValueAt(*catalogueFileOf(office.tree(), office.report), o1,
        QJsonObject { { u"code"_s, u"O1ก"_s }, { u"name"_s, u"ก"_s } });
    office.refuses(
        replaceCatalogue(office.tree(), office.report, without.toObject()), u"has item O1"_s);
    CHECK_FALSE(hasOwnCatalogue(office.tree(), office.report));
}

TEST_CASE("An entry is confirmed in one step, and the last one ends the draft", "[catalogue]")
{
    const OwnOffice office;
    const Tree before = office.tree();
    const OitItem row = office.tree().get<OitItem>(office.row(u"O25"_s));
    REQUIRE_FALSE(doubtAbout(*office.catalogue(), row).isEmpty());
    const Change undo = office.apply(markEntry(office.tree(), office.report,
        office.entry(u"O25"_s).pointer, { true, u"หนังสือแจ้ง ๑/๒๕๖๙"_s }));
    CHECK(doubtAbout(*office.catalogue(), row).isEmpty());
    CHECK(office.entry(u"O25"_s).origin.source == u"หนังสือแจ้ง ๑/๒๕๖๙"_s);
    CHECK(office.catalogue()->draft);
    REQUIRE(office.session->apply(undo));
    CHECK_FALSE(hasOwnCatalogue(office.tree(), office.report));
    CHECK(office.tree().subtree(office.report) == before.subtree(office.report));
    for (const CatalogueEntry &entry : entriesOf(*office.catalogue()))
        office.apply(markEntry(office.tree(), office.report, entry.pointer, { true, u"คู่มือ"_s }));
    CHECK_FALSE(office.catalogue()->draft);
}

TEST_CASE("A later change of an item touches the rows of that item alone", "[catalogue]")
{
    const OwnOffice office;
    const QString pointer = office.entry(u"O3"_s).pointer;
    office.apply(markEntry(office.tree(), office.report, pointer, { true, u"ก"_s }));
    const auto again = markEntry(office.tree(), office.report, pointer, { true, u"ข"_s });
    REQUIRE(again);
    CHECK(again->edits.size() == 1);
    CHECK(std::holds_alternative<SetField>(again->edits.first()));
}

TEST_CASE("A mended item goes to the report where the text is the catalogue's", "[catalogue]")
{
    const OwnOffice office(2566);
    const auto mended = [&](const QString &code) {
        CatalogueItem item = office.item(code);
        item.name = u"ชื่อใหม่ของ "_s + code;
        item.elements = QStringList { u"แผนของปี {year}"_s };
        item.period = ContentPeriod::PreviousResult;
        return office.apply(
            mendItem(office.tree(), office.report, office.entry(code).pointer, item));
    };
    REQUIRE(office.session->apply(
        { u"x"_s, { SetField { office.row(u"O5"_s), u"name"_s, u"ชื่อของเรา"_s } } }));
    mended(u"O4"_s);
    mended(u"O5"_s);
    const auto &o4 = office.tree().get<OitItem>(office.row(u"O4"_s));
    CHECK(o4.name == u"ชื่อใหม่ของ O4"_s);
    CHECK(o4.elements == QStringList { u"แผนของปี ๒๕๖๖"_s });
    CHECK(office.tree().get<OitItem>(office.row(u"O5"_s)).name == u"ชื่อของเรา"_s);
    CHECK(office.catalogue()->item(u"O4"_s)->period == ContentPeriod::PreviousResult);
    CHECK(office.item(u"O4"_s).elements == QStringList { u"แผนของปี {year}"_s });
}

TEST_CASE("An item that no row uses is added and removed", "[catalogue]")
{
    const OwnOffice office;
    const CatalogueItem added {
        .code = u"O27"_s, .name = u"ข้อที่ประกาศเพิ่ม"_s, .origin = { false, u"ประกาศ"_s }
    };
    office.apply(addItem(office.tree(), office.report, office.entry(u"O26"_s).pointer, added));
    CHECK(office.catalogue()->item(u"O27"_s)->name == added.name);
    const QString pointer = office.entry(u"O27"_s).pointer;
    CHECK(listOf(pointer) == listOf(office.entry(u"O26"_s).pointer));
    office.apply(removeItem(office.tree(), office.report, pointer));
    CHECK_FALSE(office.catalogue()->item(u"O27"_s));
    CHECK(*office.catalogue() == *builtInCatalogue(2569));
}

TEST_CASE("A copy goes into the next year with the same catalogue, not with another", "[catalogue]")
{
    const OwnOffice office(2568);
    CatalogueItem item = office.item(u"O1"_s);
    item.name = u"โครงสร้างที่แก้แล้ว"_s;
    office.apply(mendItem(office.tree(), office.report, office.entry(u"O1"_s).pointer, item));
    const auto same
        = carryOver(office.tree(), office.report, *builtInCatalogue(2568, kDefaultScheme, 2569));
    REQUIRE(same);
    const auto other = carryOver(office.tree(), office.report, *builtInCatalogue(2569));
    REQUIRE(other);
    const auto isPart
        = [](const Subtree &row) { return kindOf(row.value) == RowKind::CataloguePart; };
    CHECK(std::ranges::count_if(other->report.children, isPart) == 0);
    REQUIRE(office.session->apply(addReport(office.tree(), same->report)));
    const RowId next = office.tree().rows(office.tree().root(), RowKind::Report).constLast();
    CHECK((*catalogueOf(office.tree(), next))->item(u"O1"_s)->name == item.name);
}

TEST_CASE(
    "A catalogue from a file comes in along a mapping, which compares the years", "[catalogue]")
{
    const OwnOffice office;
    QJsonObject file = *catalogueFileOf(office.tree(), office.report);
    file[u"fiscal_year"_s] = 2570;
    file = withValueAt(file, office.entry(u"O2"_s).pointer + u"/code"_s, u"O99"_s).toObject();
    const Catalogue before = *office.catalogue();
    const Catalogue after = *readCatalogue(QJsonDocument(file).toJson());
    auto successors = proposeSuccessors(before, after);
    CHECK(successors[1] == Successors { u"O2"_s, { u"O99"_s } });
    successors[2].to.clear(); // O3 is dropped
    const auto mapping = mappingOfSuccessors(before, after, successors);
    REQUIRE(mapping);
    const auto changed = changeCatalogue(office.tree(), office.report, file, *mapping);
    REQUIRE(changed);
    const RowId o2 = office.row(u"O2"_s);
    office.apply(changed->change);
    CHECK(office.row(u"O99"_s) == o2);
    CHECK(office.row(u"O3/2569"_s));
    CHECK(office.catalogue()->fiscalYear == 2570);
    CHECK(predecessorText(*mappingOf(office.tree(), office.report), u"O99"_s).contains(u"O2"_s));
    // Another item in the copy: the mapping accounts for it.
    office.apply(addItem(office.tree(), office.report, office.entry(u"O26"_s).pointer,
        { .code = u"O27"_s, .name = u"ก"_s, .origin = { false, u"ก"_s } }));
    const auto fitted = mappingOf(office.tree(), office.report);
    REQUIRE(fitted);
    CHECK(checkMapping(*fitted, before, *office.catalogue()));
    CHECK_FALSE(changeCatalogue(office.tree(), office.report, file, *mapping)); // has it already
}

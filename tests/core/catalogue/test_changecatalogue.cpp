// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/changecatalogue.h"
#include "core/catalogue/newreport.h"
#include "core/compare/cataloguecomparison.h"
#include "core/model/session.h"
#include "tests/support/catch.h"
#include "tests/support/memorystorage.h"
#include "tests/support/trees.h"

#include <QSet>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// Every item is at work: started, with evidence and a comment.
void work(Subtree &row)
{
    if (auto *item = std::get_if<OitItem>(&row.value)) {
        item->status = Status::InProgress;
        item->progress = QStringList { u"ความก้าวหน้าของ "_s + item->code };
        item->elementsMet = item->elements.first(std::min(item->elements.size(), qsizetype(1)));
        const QString page = u"https://www.example.com/"_s + item->code;
        row.children.append(leaf(Evidence { .url = page, .explanation = {} }));
        row.children.append(leaf(Comment { .key = item->code, .author = u"ก"_s, .text = u"ดู"_s }));
    }
    for (Subtree &child : row.children)
        work(child);
}

/// A report of a year with the catalogue of another.
struct AtWork
{
    MemoryStorages storages;
    std::unique_ptr<Session> session;
    RowId report;

    AtWork(int catalogueYear, int reportYear)
    {
        Subtree office = newOffice(*builtInCatalogue(catalogueYear, kDefaultScheme, reportYear),
            Office { .name = u"อบต.ตัวอย่าง"_s });
        work(office);
        auto created = Session::create(
            storages, u"office.ita"_s, Overwrite::No, std::move(office), u"new"_s, {});
        REQUIRE(created);
        session = std::move(created).value();
        report = firstOf(tree(), RowKind::Report);
    }
    const Tree &tree() const { return session->tree(); }
    QList<RowId> items() const
    {
        QList<RowId> rows = tree().descendants(report);
        rows.removeIf([&](RowId row) { return tree().kind(row) != RowKind::OitItem; });
        return rows;
    }
    QStringList textsOf(auto take) const
    {
        QStringList texts;
        for (const RowId row : items())
            texts += take(tree().get<OitItem>(row));
        texts.sort();
        return texts;
    }
    QSet<QString> addresses() const
    {
        QSet<QString> all;
        for (const RowId row : tree().descendants(report))
            if (const auto *evidence = std::get_if<Evidence>(&tree().value(row)))
                all.insert(evidence->url);
        return all;
    }
    QSet<RowId> comments() const
    {
        QSet<RowId> all;
        for (const RowId row : tree().descendants(report))
            if (tree().kind(row) == RowKind::Comment)
                all.insert(row);
        return all;
    }
    Result<CatalogueChange> to(int catalogueYear) const
    {
        const int year = tree().get<Report>(report).fiscalYear;
        return changeCatalogue(
            tree(), report, *builtInCatalogue(catalogueYear, kDefaultScheme, year));
    }
};

} // namespace

TEST_CASE("A report takes another catalogue and loses nothing", "[domain]")
{
    const auto [from, to] = GENERATE(
        std::pair(2566, 2567), std::pair(2566, 2569), std::pair(2567, 2568), std::pair(2568, 2569));
    CAPTURE(from, to);
    AtWork office(from, 2570);
    const auto progress = [](const OitItem &item) { return item.progress; };
    const QStringList words = office.textsOf(progress);
    const QSet<QString> addresses = office.addresses();
    const QSet<RowId> comments = office.comments();
    const Tree before = office.tree();
    const auto changed = office.to(to);
    REQUIRE(changed);
    REQUIRE(office.session->apply(changed->change));

    CHECK(office.tree().get<Report>(office.report).catalogueYear == to);
    const Subtree fresh = newReport(*builtInCatalogue(to, kDefaultScheme, 2570),
        office.tree().get<Office>(office.tree().root()), {});
    const auto codes = [](const OitItem &item) { return QStringList { item.code }; };
    for (const Subtree &section : fresh.children)
        for (const Subtree &group : section.children)
            for (const Subtree &item : group.children)
                if (const auto *value = std::get_if<OitItem>(&item.value))
                    CHECK(office.textsOf(codes).contains(value->code));
    CHECK(office.textsOf(progress) == words); // none twice, none lost
    CHECK(office.addresses() == addresses);
    CHECK(office.comments() == comments); // the same rows
    // Accounted for: a line for each item there was.
    QStringList told;
    for (const CarriedItem &item : changed->items)
        if (!item.code.isEmpty())
            told.append(item.code);
    CHECK(told.size() == words.size());
    CHECK(QSet<QString>(told.begin(), told.end()).size() == told.size());
}

TEST_CASE("Texts of the catalogue are renewed, those of the office stay", "[domain]")
{
    AtWork office(2566, 2567);
    const auto named = [&](const QString &code) {
        for (const RowId row : office.items())
            if (office.tree().get<OitItem>(row).code == code)
                return row;
        return RowId {};
    };
    const RowId own = named(u"O2"_s);
    REQUIRE(office.session->apply(
        { u"x"_s, { SetField { own, keyOf(&OitItem::name), u"ชื่อของเรา"_s } } }));
    const RowId theirs = named(u"O1"_s);
    REQUIRE(office.session->apply(office.to(2567)->change));
    CHECK(office.tree().get<OitItem>(own).name == u"ชื่อของเรา"_s);
    CHECK(office.tree().get<OitItem>(theirs).name == builtInCatalogue(2567)->item(u"O1")->name);
    CHECK(office.tree().get<OitItem>(theirs).status == Status::InProgress);
}

TEST_CASE("A catalogue that does not fit is refused by its name", "[domain]")
{
    AtWork office(2567, 2568);
    const auto refused = [&](const Catalogue &catalogue) {
        const auto changed = changeCatalogue(office.tree(), office.report, catalogue);
        REQUIRE_FALSE(changed);
        return changed.error().message;
    };
    CHECK(refused(*builtInCatalogue(2567)) == u"The report has the catalogue of 2567 already"_s);
    CHECK(refused(*builtInCatalogue(2566)).contains(u"cannot be carried back"_s));
    CHECK(refused(*builtInCatalogue(2569, u"vocational"_s)).contains(u"“vocational”"_s));
}

TEST_CASE("Two catalogues differ in rules and items, and one not from itself", "[domain]")
{
    const auto catalogue = [](int year) { return *builtInCatalogue(year); };
    for (const int year : catalogueYears())
        CHECK(compareCatalogues(catalogue(year), catalogue(year)).isEmpty());
    QStringList lines;
    for (const CatalogueDifference &one : compareCatalogues(catalogue(2565), catalogue(2566)))
        lines.append(differenceText(one));
    const QString all = lines.join(u'\n');
    CHECK(all.contains(u"Level AA: total 95.00, each instrument 0.00 → –"_s));
    CHECK(all.contains(u"Level ผ่านดี: – → total 85.00, each instrument 85.00"_s));
    CHECK(all.contains(u"O10 แผนดำเนินงาน"_s)); // merged
}

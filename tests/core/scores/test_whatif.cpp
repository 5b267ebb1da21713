// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/newreport.h"
#include "core/rows/edit.h"
#include "core/scores/whatif.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QRandomGenerator>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// All items of a new report are done and have evidence.
void finish(Subtree &row)
{
    if (auto *item = std::get_if<OitItem>(&row.value)) {
        item->status = Status::Done;
        item->elementsMet = item->elements;
        const QString page = u"https://www.example.com/"_s + item->code;
        row.children.append(leaf(Evidence { .url = page, .explanation = {} }));
    }
    for (Subtree &child : row.children)
        finish(child);
}

struct Finished
{
    Catalogue catalogue;
    Tree tree;
    RowId report;

    explicit Finished(int year = 2566)
        : catalogue(*builtInCatalogue(year))
    {
        Subtree office = newOffice(catalogue, Office { .name = u"อบต.ตัวอย่าง"_s });
        finish(office);
        tree = treeOf(office);
        report = firstOf(tree, RowKind::Report);
    }
    RowId item(const QString &code) const
    {
        const QList<RowId> rows = tree.descendants(report);
        for (const RowId row : rows)
            if (const auto *item = std::get_if<OitItem>(&tree.value(row));
                item && item->code == code)
                return row;
        return {};
    }
    void set(RowId row, const Field &field, const QJsonValue &value)
    {
        REQUIRE(applyEdit(tree, SetField { row, field.name(), value }));
    }
    void surveys(const QString &iit, const QString &eit)
    {
        const RowId results = firstOf(tree, RowKind::Results);
        set(results, fieldOf(&ResultsSection::iit), iit);
        set(results, fieldOf(&ResultsSection::eit), eit);
    }
    /// Takes the tick from the item's first `count` elements.
    void untick(const QString &code, int count)
    {
        const RowId row = item(code);
        const QStringList met = tree.get<OitItem>(row).elements.sliced(count);
        set(row, fieldOf(&OitItem::elementsMet), QJsonArray::fromStringList(met));
    }
    WhatIf whatIf() const { return WhatIf(tree, report, catalogue); }
};

QStringList codesOf(const WhatIf &whatIf)
{
    QStringList codes;
    for (const MissingItem &item : whatIf.missing())
        codes.append(item.code);
    return codes;
}

} // namespace

TEST_CASE("Nothing raises the level of a report whose items all pass", "[domain]")
{
    Finished office;
    office.surveys(u"96"_s, u"96"_s);
    const WhatIf whatIf = office.whatIf();
    CHECK(whatIf.missing().isEmpty());
    CHECK(whatIf.needed() == 0);
    CHECK(whatIf.obstacle().isEmpty());
    CHECK(outlookText(whatIf.outlook({})) == u"OIT 100.00, total 97.60, level ผ่านดีเยี่ยม"_s);
}

TEST_CASE(
    "Items with the fewest missing elements come first, then those that count most", "[domain]")
{
    Finished office;
    office.surveys(u"96"_s, u"96"_s);
    office.untick(u"O1"_s, 1); // of ten items in 9.1
    office.untick(u"O23"_s, 1); // of four items in 9.4
    office.untick(u"O2"_s, 2);
    const WhatIf whatIf = office.whatIf();
    CHECK(codesOf(whatIf) == QStringList { u"O23"_s, u"O1"_s, u"O2"_s });
    CHECK(whatIf.missing().first().missing
        == office.tree.get<OitItem>(office.item(u"O23"_s)).elements.first(1));
    CHECK(whatIf.missing()[0].gain > whatIf.missing()[1].gain);
    CHECK(whatIf.missing()[1].gain == whatIf.missing()[2].gain);
    // 9: the mean of 80, 100, 100, 75 and 100 is 91, and OIT 95.50.
    CHECK(whatIf.outlook({}).oit == Score { 9550 });
}

TEST_CASE("The level rises after the items that it needs and not before", "[domain]")
{
    Finished office;
    office.surveys(u"96"_s, u"96"_s);
    for (const auto *code : { "O1", "O2", "O3" })
        office.untick(QLatin1StringView(code), 1);
    for (const auto *code : { "O23", "O24" })
        office.untick(QLatin1StringView(code), 2);
    // 9: the mean of 70, 100, 100, 50 and 100 is 84; OIT is 92.
    const WhatIf whatIf = office.whatIf();
    CHECK(whatIf.outlook({}).levels == QStringList { u"ผ่านดี"_s });
    REQUIRE(whatIf.needed() > 0);
    QSet<RowId> passing;
    for (qsizetype i = 0; i < whatIf.needed(); ++i) {
        CHECK(whatIf.outlook(passing).levels == QStringList { u"ผ่านดี"_s });
        passing.insert(whatIf.missing()[i].row);
    }
    CHECK(whatIf.outlook(passing).levels == QStringList { u"ผ่านดีเยี่ยม"_s });
}

TEST_CASE("A survey that holds the level back is named", "[domain]")
{
    Finished office;
    office.surveys(u"96"_s, u"84.20"_s);
    office.untick(u"O1"_s, 1);
    const WhatIf whatIf = office.whatIf();
    CHECK(whatIf.needed() == 0);
    CHECK(whatIf.obstacle().contains(u"EIT 84.20 < 85"_s));
}

TEST_CASE("An item's assessed score counts for more than its own ticks", "[domain]")
{
    Finished office;
    office.set(office.item(u"O1"_s), fieldOf(&OitItem::score), u"0"_s);
    office.untick(u"O2"_s, 1);
    office.set(office.item(u"O2"_s), fieldOf(&OitItem::score), u"100.0"_s);
    CHECK(codesOf(office.whatIf()) == QStringList { u"O1"_s });
}

TEST_CASE("While items belong nowhere, no level is promised", "[domain]")
{
    Finished office(2569);
    const QList<RowId> rows = office.tree.descendants(office.report);
    for (const RowId row : rows)
        if (office.tree.kind(row) == RowKind::OitItem)
            office.set(row, fieldOf(&OitItem::status), u"not_started"_s);
    const WhatIf whatIf = office.whatIf();
    CHECK_FALSE(whatIf.missing().isEmpty());
    CHECK(whatIf.needed() == 0);
    CHECK_FALSE(whatIf.obstacle().isEmpty());
    CHECK_FALSE(whatIf.outlook({}).oit);
}

TEST_CASE("More items that pass never make the outlook worse", "[domain]")
{
    Finished office;
    office.surveys(u"90"_s, u"88.5"_s);
    QRandomGenerator random(11);
    QList<RowId> rows = office.tree.descendants(office.report);
    rows.removeIf([&](RowId row) { return office.tree.kind(row) != RowKind::OitItem; });
    for (const RowId row : rows)
        if (random.bounded(2) == 0)
            office.set(row, fieldOf(&OitItem::elementsMet), QJsonArray {});
    const WhatIf whatIf = office.whatIf();
    QSet<RowId> passing;
    Outlook before = whatIf.outlook({});
    for (const MissingItem &item : whatIf.missing()) {
        passing.insert(item.row);
        const Outlook then = whatIf.outlook(passing);
        REQUIRE(*then.oit >= *before.oit);
        REQUIRE(*then.known.total >= *before.known.total);
        before = then;
    }
    CHECK(before.oit == Score { 10'000 });
}

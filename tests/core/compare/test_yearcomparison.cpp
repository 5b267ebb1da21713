// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/carryover.h"
#include "core/catalogue/newreport.h"
#include "core/catalogue/reportcommands.h"
#include "core/compare/comparisonannex.h"
#include "core/rows/edit.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QJsonArray>
#include <QSet>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

void fill(Subtree &row)
{
    if (auto *item = std::get_if<OitItem>(&row.value)) {
        item->units = QStringList { u"สำนักปลัด"_s };
        const QString page = u"https://www.example.com/"_s + item->code.toLower();
        row.children.append(leaf(Evidence { page, u"รายงานประจำปี ๒๕๖๖"_s }));
    }
    for (Subtree &child : row.children)
        fill(child);
}

/// The year 2566 and the one that is begun from it by carrying over.
struct TwoYears
{
    Tree tree;
    RowId earlier;
    RowId later;

    explicit TwoYears(int to = 2567)
    {
        Subtree office = newOffice(*builtInCatalogue(2566), Office { .name = u"อบต.ตัวอย่าง"_s });
        fill(office);
        tree = treeOf(office);
        earlier = firstOf(tree, RowKind::Report);
        const auto carried = carryOver(tree, earlier, *builtInCatalogue(to));
        REQUIRE(carried);
        Subtree report = carried->report;
        qint64 next = 100'000;
        numberRows(report, next);
        REQUIRE(applyEdit(tree, InsertRow { tree.root(), 1, report }));
        later = report.id;
    }
    RowId item(RowId report, const QString &code) const
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
    YearComparison compared() const
    {
        auto comparison = compareYears(tree, earlier, later);
        REQUIRE(comparison);
        return std::move(comparison).value();
    }
    ComparedRow row(const QString &code) const
    {
        const YearComparison all = compared();
        const auto row = std::ranges::find(all.items, code, &ComparedRow::code);
        REQUIRE(row != all.items.end());
        return *row;
    }
};

} // namespace

TEST_CASE("Every item of both years is in the comparison once", "[compare]")
{
    for (const int to : { 2567, 2568, 2569 }) {
        CAPTURE(to);
        const TwoYears years(to);
        const YearComparison all = years.compared();
        QSet<RowId> seen;
        for (const ComparedRow &row : all.items) {
            if (row.after)
                CHECK_FALSE(seen.contains(row.after));
            seen.insert(row.after);
            for (const RowId before : row.before)
                seen.insert(before);
        }
        for (const RowId report : { years.earlier, years.later })
            for (const RowId row : years.tree.descendants(report))
                if (years.tree.kind(row) == RowKind::OitItem)
                    CHECK(seen.contains(row));
        CHECK(countOf(all.items, ComparedRow::Kind::Gone) > 0);
    }
}

TEST_CASE("Years that moved on are no difference", "[compare]")
{
    TwoYears years;
    const RowId before = years.item(years.earlier, u"O1"_s);
    const RowId after = years.item(years.later, u"O1"_s);
    for (const RowId row : { before, after })
        years.set(row, fieldOf(&OitItem::name), u"โครงสร้าง"_s);
    for (const RowId row : { before, after })
        years.set(row, fieldOf(&OitItem::elements), QJsonArray { u"แผนผัง"_s });
    CHECK(years.row(u"O1"_s).kind == ComparedRow::Kind::Same);
    years.set(before, fieldOf(&OitItem::elements), QJsonArray { u"แผนประจำปี ๒๕๖๖"_s });
    years.set(after, fieldOf(&OitItem::elements), QJsonArray { u"แผนประจำปี ๒๕๖๗"_s });
    CHECK(years.row(u"O1"_s).kind == ComparedRow::Kind::Same);
    years.set(after, fieldOf(&OitItem::elements), QJsonArray { u"แผนประจำปี ๒๕๖๘"_s });
    CHECK(years.row(u"O1"_s).kind == ComparedRow::Kind::Changed);
}

TEST_CASE("Changed words, addresses and units are named", "[compare]")
{
    TwoYears years;
    const RowId after = years.item(years.later, u"O1"_s);
    years.set(after, fieldOf(&OitItem::units), QJsonArray { u"กองคลัง"_s });
    years.set(years.tree.rows(after, RowKind::Evidence).first(), fieldOf(&Evidence::url),
        u"https://www.example.com/new"_s);
    years.set(years.item(years.earlier, u"O1"_s), fieldOf(&OitItem::elements),
        QJsonArray { u"แสดงแผนผังโครงสร้าง"_s });
    years.set(after, fieldOf(&OitItem::elements), QJsonArray { u"แสดงแผนผังบุคลากร"_s });
    const ComparedRow row = years.row(u"O1"_s);
    CHECK(row.unitsGone == QStringList { u"สำนักปลัด"_s });
    CHECK(row.unitsNew == QStringList { u"กองคลัง"_s });
    CHECK(row.addressesGone == QStringList { u"https://www.example.com/o1"_s });
    CHECK(row.addressesNew == QStringList { u"https://www.example.com/new"_s });
    const QStringList lines = differenceLines(row);
    CHECK(lines.join(u'\n').contains(u"[-โครงสร้าง-][+บุคลากร+]"_s));
    CHECK(lines.last().contains(u"กองคลัง"_s));
}

TEST_CASE("Merged items stand together before the new one", "[compare]")
{
    const TwoYears years; // O11 and O12 of 2566 are O8 of 2567
    const ComparedRow row = years.row(u"O8"_s);
    CHECK(row.before.size() == row.codesBefore.size());
    CHECK(row.before.size() >= 2);
    CHECK(comparedTitle(row).startsWith(row.codesBefore.join(u", "_s) + u" → O8 "_s));
    CHECK(row.addressesGone.isEmpty()); // all of them were carried over
}

TEST_CASE("What cannot be compared is refused with the reason", "[compare]")
{
    TwoYears years;
    const auto back = compareYears(years.tree, years.later, years.earlier);
    REQUIRE_FALSE(back);
    CHECK(back.error().message.contains(u"2566 is not later than 2567"_s));
    years.set(years.later, fieldOf(&Report::catalogueScheme), u"health"_s);
    CHECK_FALSE(compareYears(years.tree, years.earlier, years.later));
    years.set(years.later, fieldOf(&Report::catalogueScheme), u"nacc"_s);
    years.set(years.later, fieldOf(&Report::catalogueYear), 2580);
    const auto unmapped = compareYears(years.tree, years.earlier, years.later);
    REQUIRE_FALSE(unmapped);
    CHECK(unmapped.error().code == Error::Code::NotFound);
}

TEST_CASE("The annex has a line for each item, with what is different", "[compare]")
{
    const TwoYears years;
    const YearComparison all = years.compared();
    const Document annex = comparisonAnnex(all, u"อบต.ตัวอย่าง"_s);
    REQUIRE(annex.sections.size() == 1);
    qsizetype rows = 0;
    for (const Block &block : annex.sections.first().blocks)
        if (const auto *table = std::get_if<Table>(&block))
            rows += table->rows.size();
    CHECK(rows == all.items.size() + all.indicators.size());
    CHECK(annex.title.contains(u"๒๕๖๖"_s));
}

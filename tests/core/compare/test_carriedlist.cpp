// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/newreport.h"
#include "core/compare/carriedlist.h"
#include "core/rows/edit.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <algorithm>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// A year of the catalogue `from` and the next, begun from it with the catalogue `to`.
struct Carried
{
    Tree tree;
    RowId earlier;
    RowId later;
    QList<CarriedItem> told; ///< by the carry-over

    Carried(int from, int to)
    {
        tree = treeOf(newOffice(*builtInCatalogue(from), Office { .name = u"อบต.ตัวอย่าง"_s }));
        earlier = firstOf(tree, RowKind::Report);
        auto carried = carryOver(tree, earlier, *builtInCatalogue(to));
        REQUIRE(carried);
        told = carried->items;
        Subtree report = carried->report;
        qint64 next = 100'000;
        numberRows(report, next);
        REQUIRE(applyEdit(tree, InsertRow { tree.root(), 1, report }));
        later = report.id;
    }
};

QStringList textsOf(const Table &table)
{
    QStringList lines;
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(cell.paragraphs.constFirst().text);
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace

TEST_CASE("Two reports tell later what the carry-over told", "[compare]")
{
    const auto [from, to]
        = GENERATE(std::pair(2564, 2565), std::pair(2566, 2567), std::pair(2566, 2569));
    CAPTURE(from, to);
    const Carried years(from, to);
    const auto items = carriedItems(years.tree, years.earlier, years.later);
    REQUIRE(items);
    CHECK(*items == years.told);
    CHECK_FALSE(carriedItems(years.tree, years.later, years.earlier));
}

TEST_CASE("Every old item and every new one has a line on paper", "[compare]")
{
    const Carried years(2566, 2567);
    const Document document = carriedDocument({ 2566, 2567, years.told }, u"อบต.ตัวอย่าง"_s);
    REQUIRE(document.sections.size() == 1);
    const QList<Block> &blocks = document.sections.first().blocks;
    CHECK(std::get<TextBlock>(blocks[0]).paragraphs.first().text
        == u"บัญชีการยกข้อจากปีงบประมาณ ๒๕๖๖ ไปปีงบประมาณ ๒๕๖๗"_s);
    CHECK(std::get<TextBlock>(blocks[1]).paragraphs.first().text.startsWith(u"ข้อเดิม ๔๓ ข้อ"_s));
    const QStringList lines = textsOf(std::get<Table>(blocks[2]));
    CHECK(lines.size() == years.told.size());
    for (int code = 1; code <= 43; ++code)
        CHECK(std::ranges::count_if(lines, [&](const QString &line) {
            return line.startsWith(u"O%1|"_s.arg(code));
        }) == 1);
    CHECK(lines.contains(u"O32|การสร้างวัฒนธรรม No Gift Policy|O27|"_s));
    CHECK(std::ranges::count_if(lines, [](const QString &line) {
        return line.startsWith(u"–|"_s) && line.endsWith(u"|O29|ข้อใหม่"_s);
    }) == 1);
    // What nobody has confirmed is no mark on paper.
    CHECK(std::ranges::none_of(lines, [](const QString &line) { return line.contains(u'?'); }));
}

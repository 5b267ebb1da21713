// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/freetable.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

struct Line
{
    FreeRowKind kind = FreeRowKind::Plain;
    QList<FreeCell> cells;
};

FreeCell cell(const QString &text, int down = 1, int across = 1)
{
    return { text, down, across };
}

/// A section with a table of that many columns, all of numbers but the first.
Tree tableOf(int columns, const QList<Line> &lines)
{
    QList<Subtree> rows;
    for (int i = 0; i < columns; ++i) {
        FreeColumn column;
        column.values = i > 0 ? ValueKind::Number : ValueKind::Text;
        rows.append(leaf(column));
    }
    for (const Line &line : lines) {
        QList<Subtree> cells;
        for (const FreeCell &one : line.cells)
            cells.append(leaf(one));
        rows.append(leaf(FreeRow { line.kind }, cells));
    }
    return treeOf(
        leaf(Office(), { leaf(Report { 2567, {}, 2567 }, { leaf(FreeTableSection(), rows) }) }));
}

FreeTable read(const Tree &tree)
{
    return { tree, firstOf(tree, RowKind::FreeTable) };
}

} // namespace

TEST_CASE("A row that is too short has empty cells at its end", "[domain][tables]")
{
    const Tree tree = tableOf(3, { { FreeRowKind::Plain, { cell(u"ก"_s) } } });
    const FreeTable table = read(tree);
    CHECK(table.text({ 0, 0 }) == u"ก"_s);
    CHECK(table.text({ 0, 2 }).isEmpty());
    CHECK_FALSE(table.cell({ 0, 2 }));
    CHECK(table.areaOf({ 0, 2 }).isSingle());
}

TEST_CASE("Of merges that overlap the one further up and left counts", "[domain][tables]")
{
    using enum FreeRowKind;
    const Tree tree = tableOf(3,
        { { Plain, { cell(u"ก"_s), cell(u"ข"_s, 2, 2) } }, { Plain, { cell(u"ค"_s, 2, 2) } },
            { Plain, { cell({}), cell({}) } } });
    const FreeTable table = read(tree);
    CHECK(table.areaOf({ 0, 1 }) == CellArea { { 0, 1 }, 2, 2 });
    CHECK(table.areaOf({ 1, 0 }) == CellArea { { 1, 0 }, 2, 1 });
    CHECK(table.cutMerges() == QList { CellPlace { 1, 0 } });
    CHECK(table.isCovered({ 1, 2 }));
    CHECK_FALSE(table.isCovered({ 2, 1 }));
}

TEST_CASE("A merge ends at the end of the table and before a group row", "[domain][tables]")
{
    using enum FreeRowKind;
    const Tree tree = tableOf(2,
        { { Plain, { cell(u"ก"_s, 1'000'000, 1'000'000) } }, { Group, { cell(u"กลุ่ม"_s) } },
            { Plain, { cell(u"ข"_s, 1, 9) } } });
    const FreeTable table = read(tree);
    CHECK(table.areaOf({ 0, 0 }) == CellArea { { 0, 0 }, 1, 2 });
    CHECK(table.areaOf({ 1, 1 }) == CellArea { { 1, 0 }, 1, 2 });
    CHECK(table.areaOf({ 2, 0 }) == CellArea { { 2, 0 }, 1, 2 });
    CHECK(table.cutMerges().size() == 2);
}

TEST_CASE(
    "A total row sums up to the total above it, and a second one sums all", "[domain][tables]")
{
    using enum FreeRowKind;
    const auto plain = [](const QString &number) {
        return Line { Plain, { cell({}), cell(number) } };
    };
    const Line total { Total, { cell(u"รวม"_s) } };
    const Tree tree = tableOf(2,
        { plain(u"1,000.50"_s), plain(u"-"_s), total, plain(u"๒"_s), plain(u"3"_s), total, total });
    const FreeTable table = read(tree);
    CHECK(table.shownText({ 2, 1 }) == u"1,000.50"_s);
    CHECK(table.shownText({ 5, 1 }) == u"๕"_s);
    CHECK(table.shownText({ 6, 1 }) == u"๑,๐๐๕.๕๐"_s);
    CHECK(table.shownText({ 2, 0 }) == u"รวม"_s);
    CHECK_FALSE(table.sumAbove({ 0, 1 }));
}

TEST_CASE(
    "What is no number makes no sum, and a typed total stays as it is typed", "[domain][tables]")
{
    using enum FreeRowKind;
    const Tree words = tableOf(2, { { Plain, { cell({}), cell(u"ห้า"_s) } }, { Total, {} } });
    CHECK(read(words).shownText({ 1, 1 }).isEmpty());
    const Tree typed = tableOf(
        2, { { Plain, { cell({}), cell(u"5"_s) } }, { Total, { cell({}), cell(u"๖"_s) } } });
    CHECK(read(typed).shownText({ 1, 1 }) == u"๖"_s);
    CHECK(read(typed).sumAbove({ 1, 1 })->text() == u"5"_s);
}

TEST_CASE("A cell, a row and a column know their table", "[domain][tables]")
{
    const Tree tree = tableOf(1, { { FreeRowKind::Plain, { cell(u"ก"_s) } } });
    const RowId section = firstOf(tree, RowKind::FreeTable);
    for (const RowKind kind : { RowKind::FreeColumn, RowKind::FreeRow, RowKind::FreeCell })
        CHECK(tableOwner(tree, firstOf(tree, kind)) == section);
    CHECK(tableOwner(tree, section) == section);
    CHECK_FALSE(tableOwner(tree, firstOf(tree, RowKind::Report)));
    CHECK_FALSE(tableOwner(tree, {}));
}

TEST_CASE("The texts of the form lead to a status, others to none", "[domain][tables]")
{
    CHECK(statusOf(u"ยังไม่ได้ดำเนินการ"_s) == Status::NotStarted);
    CHECK(statusOf(u" อยู่ระหว่างดำเนินการ"_s) == Status::InProgress);
    CHECK(statusOf(u"ดำเนินการแล้ว"_s) == Status::Done);
    CHECK_FALSE(statusOf(u"เสร็จ"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/fixture.h"
#include "ui/commands/blockcommands.h"
#include "ui/commands/tablecommands.h"
#include "ui/commands/tablepaste.h"

#include <random>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// An office whose only section is a table of these texts; a row that begins with "#" is a group.
struct TableOffice : OpenOffice
{
    explicit TableOffice(const QList<QStringList> &texts)
        : OpenOffice(leaf(Office(),
            { leaf(Report { 2567, {}, 2567 }, { leaf(FreeTableSection(), rowsOf(texts)) }) }))
    {
    }

    static QList<Subtree> rowsOf(const QList<QStringList> &texts)
    {
        QList<Subtree> rows(texts.constFirst().size(), leaf(FreeColumn()));
        for (const QStringList &line : texts) {
            QList<Subtree> cells;
            for (const QString &text : line)
                cells.append(leaf(FreeCell { text }));
            const bool group = line.constFirst().startsWith(u'#');
            rows.append(leaf(FreeRow { group ? FreeRowKind::Group : FreeRowKind::Plain }, cells));
        }
        return rows;
    }

    RowId owner() const { return first(RowKind::FreeTable); }
    FreeTable table() const { return { tree(), owner() }; }
    void run(const Change &change)
    {
        if (!change.edits.isEmpty())
            REQUIRE(history.apply(change));
    }
    void run(const Result<Change> &change)
    {
        REQUIRE(change);
        run(*change);
    }
    /// The texts of the cells that are shown, rows separated by "/".
    QString shown() const
    {
        const FreeTable table = this->table();
        QStringList rows;
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            QStringList cells;
            for (qsizetype column = 0; column < table.columnCount(); ++column)
                if (!table.isCovered({ row, column }))
                    cells.append(table.text({ row, column }));
            rows.append(cells.join(u' '));
        }
        return rows.join(u'/');
    }
};

} // namespace

TEST_CASE("Rows and columns come in between, and merges around them grow", "[commands][tables]")
{
    TableOffice office({ { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
    office.run(mergeCells(office.tree(), office.owner(), { { 0, 0 }, 2, 2 }));
    CHECK(office.shown() == u"a\nb\nc\nd/"_s);
    office.run(insertTableRow(office.tree(), office.owner(), 1, FreeRowKind::Plain));
    office.run(insertTableColumn(office.tree(), office.owner(), 1));
    CHECK(office.table().areaOf({ 2, 2 }) == CellArea { { 0, 0 }, 3, 3 });
    office.run(insertTableRow(office.tree(), office.owner(), 3, FreeRowKind::Total));
    office.run(insertTableColumn(office.tree(), office.owner(), 0));
    CHECK(office.table().areaOf({ 1, 1 }) == CellArea { { 0, 1 }, 3, 3 });
    CHECK(office.table().rowKind(3) == FreeRowKind::Total);
    while (office.history.undoStack().canUndo())
        office.history.undo();
    CHECK(office.shown() == u"a b/c d"_s);
}

TEST_CASE("A merged cell that loses its first row or column keeps its text", "[commands][tables]")
{
    TableOffice office({ { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
    office.run(mergeCells(office.tree(), office.owner(), { { 0, 0 }, 2, 1 }));
    office.run(removeTableRows(office.tree(), office.owner(), 0, 1));
    CHECK(office.shown() == u"a\nc d"_s);
    CHECK(office.table().areaOf({ 0, 0 }).isSingle());
    office.history.undo();
    CHECK(office.table().areaOf({ 1, 0 }) == CellArea { { 0, 0 }, 2, 1 });
}

TEST_CASE(
    "Removing columns says how many texts go, and undo brings them back", "[commands][tables]")
{
    TableOffice office(
        { { u"a"_s, u"b"_s, u"c"_s }, { u"#g"_s, u"x"_s, u"y"_s }, { u"d"_s, {}, u"f"_s } });
    CHECK(textsInColumns(office.tree(), office.owner(), 0, 2) == 3);
    office.run(removeTableColumns(office.tree(), office.owner(), 0, 2));
    CHECK(office.shown() == u"c/#g/f"_s); // the text of a group row is no column's
    office.history.undo();
    CHECK(office.shown() == u"a b c/#g/d  f"_s);
}

TEST_CASE("Cells are merged with their texts and split again", "[commands][tables]")
{
    TableOffice office({ { u"a"_s, u"b"_s, u"c"_s } });
    office.run(mergeCells(office.tree(), office.owner(), { { 0, 1 }, 1, 2 }));
    CHECK(office.shown() == u"a b\nc"_s);
    office.run(splitCell(office.tree(), office.owner(), { 0, 2 }));
    CHECK(office.shown() == u"a b\nc "_s);
}

TEST_CASE("Merges that cannot be are refused with the reason", "[commands][tables]")
{
    TableOffice office({ { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s }, { u"#g"_s, {} } });
    office.run(mergeCells(office.tree(), office.owner(), { { 0, 0 }, 2, 1 }));
    for (const CellArea &area :
        { CellArea { { 1, 0 }, 1, 2 }, CellArea { { 0, 1 }, 3, 1 }, CellArea { { 0, 1 }, 1, 1 } }) {
        const Result<Change> refused = mergeCells(office.tree(), office.owner(), area);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.size() > 20);
    }
    office.run(mergeCells(office.tree(), office.owner(), { { 0, 0 }, 2, 2 }));
    CHECK(office.table().areaOf({ 1, 1 }) == CellArea { { 0, 0 }, 2, 2 });
}

TEST_CASE("Rows and columns move unless that tears a merged cell apart", "[commands][tables]")
{
    TableOffice office(
        { { u"a"_s, u"b"_s, u"c"_s }, { u"#g"_s, {}, {} }, { u"d"_s, u"e"_s, u"f"_s } });
    office.run(shiftTableColumn(office.tree(), office.owner(), 0, 1));
    CHECK(office.shown() == u"b a c/#g/e d f"_s);
    office.run(shiftTableRow(office.tree(), office.owner(), 2, -1));
    CHECK(office.shown() == u"b a c/e d f/#g"_s);
    office.run(mergeCells(office.tree(), office.owner(), { { 0, 0 }, 1, 2 }));
    CHECK_FALSE(shiftTableColumn(office.tree(), office.owner(), 2, -1));
    CHECK(shiftTableColumn(office.tree(), office.owner(), 2, 1)->edits.isEmpty());
    CHECK(shiftTableRow(office.tree(), office.owner(), 0, 1));
}

TEST_CASE("A text can be set in a cell that does not exist yet", "[commands][tables]")
{
    TableOffice office({ { u"a"_s, u"b"_s } });
    office.apply({ RemoveRow { office.table().cell({ 0, 1 }) },
        RemoveRow { office.table().cell({ 0, 0 }) } });
    office.run(setCellText(office.tree(), office.owner(), { 0, 1 }, u"ใหม่"_s));
    CHECK(office.shown() == u" ใหม่"_s);
    office.run(clearCells(office.tree(), office.owner(), { { 0, 0 }, 1, 2 }));
    CHECK(office.shown() == u" "_s);
}

TEST_CASE(
    "Pasted cells fill the table, which grows where they reach beyond it", "[commands][tables]")
{
    TableOffice office({ { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
    office.run(mergeCells(office.tree(), office.owner(), { { 0, 0 }, 1, 2 }));
    const CellBlock block { { { u"1"_s, {} }, { u"3"_s, u"4"_s } }, { { { 0, 0 }, 1, 2 } } };
    office.run(pasteCells(office.tree(), office.owner(), { 1, 1 }, block));
    CHECK(office.shown() == u"a\nb /c 1/ 3 4"_s);
    CHECK(office.table().areaOf({ 1, 2 }) == CellArea { { 1, 1 }, 1, 2 });
    office.history.undo();
    office.run(pasteCells(office.tree(), office.owner(), { 0, 1 }, { { { u"x"_s } }, {} }));
    CHECK(office.shown() == u"a\nb x/c d"_s); // the merge below was split
}

TEST_CASE("Cells that are copied make the same table again", "[commands][tables]")
{
    TableOffice office({ { u"a"_s, u"1,000.50"_s }, { u"b"_s, u"2"_s } });
    office.run(mergeCells(office.tree(), office.owner(), { { 0, 0 }, 2, 1 }));
    const CellBlock block = cellsIn(office.tree(), office.owner(), { { 0, 0 }, 2, 2 });
    const QList<Subtree> made = tableOf(block);
    REQUIRE(made.size() == 4);
    CHECK(std::get<FreeColumn>(made[0].value).values == ValueKind::Text);
    CHECK(std::get<FreeColumn>(made[1].value).values == ValueKind::Number);
    CHECK(std::get<FreeCell>(made[2].children[0].value) == FreeCell { u"a\nb"_s, 2, 1 });
}

TEST_CASE("First rows become headings, merged ones above those they span", "[commands][tables]")
{
    TableOffice office(
        { { u"item"_s, u"score"_s, {} }, { {}, u"old"_s, u"new"_s }, { u"a"_s, u"1"_s, u"2"_s } });
    office.run(mergeCells(office.tree(), office.owner(), { { 0, 0 }, 2, 1 }));
    office.run(mergeCells(office.tree(), office.owner(), { { 0, 1 }, 1, 2 }));
    office.run(headingsFromRows(office.tree(), office.owner(), 2));
    CHECK(office.shown() == u"a 1 2"_s);
    const FreeTable table = office.table();
    CHECK(table.columnValue(0).heading == u"item"_s);
    CHECK(table.columnValue(0).groups.isEmpty());
    CHECK(table.columnValue(2).heading == u"new"_s);
    CHECK(table.columnValue(2).groups == QStringList { u"score"_s });
}

TEST_CASE("A block that becomes a table has one, and keeps it as another form",
    "[commands][blocks][tables]")
{
    OpenOffice office;
    REQUIRE(office.history.apply(
        addBlock(office.tree(), office.first(RowKind::Text), 0, BlockForm::Paragraph)));
    const RowId block = office.first(RowKind::ContentBlock);
    REQUIRE(office.history.apply(setBlockForm(office.tree(), block, BlockForm::Table)));
    CHECK(FreeTable(office.tree(), block).columnCount() == kNewColumns);
    REQUIRE(office.history.apply(setCellText(office.tree(), block, { 0, 0 }, u"ก"_s)));
    REQUIRE(office.history.apply(setBlockForm(office.tree(), block, BlockForm::Paragraph)));
    REQUIRE(office.history.apply(setBlockForm(office.tree(), block, BlockForm::Table)));
    CHECK(FreeTable(office.tree(), block).text({ 0, 0 }) == u"ก"_s);
    CHECK(joinBlocks(office.tree(), block).change.edits.isEmpty());
}

TEST_CASE("Whatever is done to a table, no cell is shown twice and undo leads back",
    "[commands][tables][random]")
{
    TableOffice office(
        { { u"a"_s, u"b"_s, u"c"_s }, { u"d"_s, u"e"_s, u"f"_s }, { u"#g"_s, {}, {} } });
    const QString before = office.shown();
    std::mt19937 random(7);
    const auto below
        = [&](qsizetype end) { return qsizetype(random() % unsigned(qMax(qsizetype(1), end))); };
    for (int step = 0; step < 300; ++step) {
        const FreeTable table = office.table();
        const qsizetype row = below(table.rowCount());
        const qsizetype column = below(table.columnCount());
        const RowId owner = office.owner();
        Result<Change> change = Change {};
        switch (below(8)) {
        case 0:
            change = insertTableRow(office.tree(), owner, row, FreeRowKind(below(3)));
            break;
        case 1:
            change = insertTableColumn(office.tree(), owner, column);
            break;
        case 2:
            if (table.rowCount() > 2)
                change = removeTableRows(office.tree(), owner, row, 1);
            break;
        case 3:
            if (table.columnCount() > 2)
                change = removeTableColumns(office.tree(), owner, column, 1);
            break;
        case 4:
            change = shiftTableColumn(office.tree(), owner, column, below(2) ? 1 : -1);
            break;
        case 5:
            change = shiftTableRow(office.tree(), owner, row, below(2) ? 1 : -1);
            break;
        case 6:
            change = splitCell(office.tree(), owner, { row, column });
            break;
        default:
            change = mergeCells(office.tree(), owner,
                { { row, column }, 1 + below(table.rowCount() - row),
                    1 + below(table.columnCount() - column) });
        }
        if (change)
            office.run(*change);
        CHECK(office.table().cutMerges().isEmpty());
    }
    while (office.history.undoStack().canUndo())
        office.history.undo();
    CHECK(office.shown() == before);
}

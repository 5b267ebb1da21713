// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentbuilder.h"
#include "core/report/freetables.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

FreeColumn column(const QString &heading, ValueKind values = ValueKind::Text)
{
    FreeColumn made;
    made.heading = heading;
    made.values = values;
    return made;
}

Subtree row(const QList<FreeCell> &cells, FreeRowKind kind = FreeRowKind::Plain)
{
    QList<Subtree> below;
    for (const FreeCell &cell : cells)
        below.append(leaf(cell));
    return leaf(FreeRow { kind }, below);
}

Table printed(const QList<Subtree> &rows)
{
    const Tree tree = treeOf(
        leaf(Office(), { leaf(Report { 2567, {}, 2567 }, { leaf(FreeTableSection(), rows) }) }));
    const auto table = freeTableOf(tree, firstOf(tree, RowKind::FreeTable));
    REQUIRE(table);
    return *table;
}

QString cellText(const Cell &cell)
{
    QStringList texts;
    for (const Paragraph &paragraph : cell.paragraphs)
        texts.append(paragraph.text);
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("Numbers stand at their decimal points and dates in the middle, unless set otherwise",
    "[report][tables]")
{
    FreeColumn right = column(u"จำนวน"_s, ValueKind::Number);
    right.align = ColumnAlign::Right;
    right.width = 7;
    const Table table
        = printed({ leaf(column(u"รายการ"_s)), leaf(column(u"เงิน"_s, ValueKind::Number)),
            leaf(column(u"วันที่"_s, ValueKind::Date)), leaf(right), row({}) });
    REQUIRE(table.columns.size() == 4);
    CHECK(table.columns[0].align == Align::Left);
    CHECK(table.columns[1].align == Align::Decimal);
    CHECK(table.columns[2].align == Align::Centre);
    CHECK(table.columns[3].align == Align::Right);
    CHECK(table.columns[3].width == 7);
}

TEST_CASE("Values are printed by the kind of their column", "[report][tables]")
{
    const Table table = printed({ leaf(column({}, ValueKind::Points)),
        leaf(column({}, ValueKind::Status)), leaf(column({}, ValueKind::Status)),
        row({ { u"ก\nข"_s }, { u"ดำเนินการแล้ว"_s }, { u"ยกเลิก"_s } }) });
    const QList<Cell> &cells = table.rows[0].cells;
    REQUIRE(cells[0].paragraphs.size() == 2);
    CHECK(cells[0].paragraphs[1].marker == Marker::Dash);
    REQUIRE(cells[1].paragraphs.size() == 2);
    CHECK(cells[1].paragraphs[0].marker == Marker::Unticked);
    CHECK(cells[1].paragraphs[1].marker == Marker::Ticked);
    CHECK(cellText(cells[2]) == u"ยกเลิก"_s);
}

TEST_CASE("Group rows reach across in bold, total rows print their sums", "[report][tables]")
{
    const Table table
        = printed({ leaf(column(u"รายการ"_s)), leaf(column(u"เงิน"_s, ValueKind::Number)),
            row({ { u"กลุ่ม"_s }, { u"ไม่พิมพ์"_s } }, FreeRowKind::Group),
            row({ { u"ก"_s }, { u"1.50"_s } }), row({ { u"ข"_s }, { u"2"_s } }),
            row({ { u"รวม"_s } }, FreeRowKind::Total) });
    CHECK(table.rows[0].bold);
    CHECK(table.rows[0].cells[0].across == 2);
    CHECK(table.rows[0].cells[0].align == Align::Left);
    CHECK(table.rows[0].cells[1].covered);
    CHECK(table.rows[0].cells[1].paragraphs.isEmpty());
    CHECK_FALSE(table.rows[1].bold);
    CHECK(table.rows[3].bold);
    CHECK(cellText(table.rows[3].cells[1]) == u"3.50"_s);
}

TEST_CASE("The text of a cell merged downwards stands in all its rows, to be dealt out",
    "[report][tables]")
{
    const Table table = printed({ leaf(column({})), leaf(column({})),
        row({ { u"ก"_s, 2, 1 }, { u"๑"_s } }), row({ { u"ซ่อน"_s }, { u"๒"_s } }) });
    CHECK(table.rows[0].cells[0].down == 2);
    CHECK(table.rows[1].cells[0].covered);
    CHECK(cellText(table.rows[1].cells[0]) == u"ก"_s);
}

TEST_CASE("A table without columns or rows prints nothing", "[report][tables]")
{
    const Tree tree = treeOf(leaf(Office(),
        { leaf(Report { 2567, {}, 2567 }, { leaf(FreeTableSection(), { leaf(FreeRow()) }) }) }));
    CHECK_FALSE(freeTableOf(tree, firstOf(tree, RowKind::FreeTable)));
    CHECK(buildDocument(tree, findReport(tree, {})).sections.isEmpty());
}

TEST_CASE("A table in a text section stands below its caption", "[report][tables]")
{
    ContentBlock block;
    block.form = BlockForm::Table;
    block.text = u"ตารางที่ ๑"_s;
    const Tree tree = treeOf(leaf(Office(),
        { leaf(Report { 2567, {}, 2567 },
            { leaf(TextSection(),
                { leaf(block, { leaf(column(u"ก"_s)), row({ { u"ข"_s } }) }) }) }) }));
    const QList<Block> blocks = buildDocument(tree, findReport(tree, {})).sections[0].blocks;
    REQUIRE(blocks.size() == 2);
    CHECK(std::get<TextBlock>(blocks[0]).role == TextRole::Subheading);
    CHECK(cellText(std::get<Table>(blocks[1]).rows[0].cells[0]) == u"ข"_s);
}

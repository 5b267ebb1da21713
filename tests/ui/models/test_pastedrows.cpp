// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/fixture.h"
#include "ui/commands/rowcommands.h"
#include "ui/models/pastedrows.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const ColumnMapping &mapping)
{
    QStringList keys;
    for (const Field *field : mapping.fields)
        keys.append(field ? field->name() : u"-"_s);
    return keys;
}

ColumnMapping mappingOf(RowKind kind, const QStringList &keys, int headingRows = 0)
{
    ColumnMapping mapping { {}, headingRows };
    for (const QString &key : keys)
        mapping.fields.append(describe(kind).field(key));
    return mapping;
}

} // namespace

TEST_CASE("A cell that cannot be read is reported and leaves its field empty", "[models]")
{
    const Cells cells { { u"ลำดับ"_s, u"มาตรการ"_s }, { u"หนึ่ง"_s, u"ก"_s }, { u""_s, u""_s },
        { u"๒"_s, u"ข"_s } };
    const PastedRows pasted = subtreesFrom(
        cells, mappingOf(RowKind::ResultRow, { u"no"_s, u"measure"_s }, 1), RowKind::ResultRow);

    REQUIRE(pasted.errors.size() == 1);
    CHECK(pasted.errors.first().row == 1);
    CHECK(pasted.errors.first().column == 0);
    CHECK(pasted.errors.first().reason == u"“หนึ่ง” is not a whole number"_s);
    REQUIRE(pasted.subtrees.size() == 2);
    CHECK(std::get<ResultRow>(pasted.subtrees[0].value).number == 0);
    CHECK(std::get<ResultRow>(pasted.subtrees[0].value).measure == u"ก"_s);
    CHECK(std::get<ResultRow>(pasted.subtrees[1].value).number == 2);
}

TEST_CASE("Columns go where their headings say, in whatever order", "[models]")
{
    const Cells cells { { u"ผู้รับผิดชอบ"_s, u"มาตรการ"_s, u"ขั้นตอน / วิธีการปฏิบัติงาน"_s, u"งบประมาณ"_s },
        { u"กองคลัง"_s, u"ก"_s, u"ข"_s, u"๐"_s } };
    const ColumnMapping mapping = guessMapping(cells, RowKind::Measure);

    CHECK(mapping.headingRows == 1);
    CHECK(keysOf(mapping) == QStringList { u"responsible"_s, u"measure"_s, u"steps"_s, u"-"_s });
}

TEST_CASE("Headings in two rows and the office's own headings are understood", "[models]")
{
    const Cells twoRows { { u"มาตรการ"_s, u"ระยะเวลา"_s, u"ผลการดำเนินการ"_s, u""_s, u"หมายเหตุ"_s },
        { u"มาตรการ"_s, u"ระยะเวลา"_s, u"ผลผลิต"_s, u"ผลลัพธ์"_s, u"หมายเหตุ"_s },
        { u"ก"_s, u"ข"_s, u"ค"_s, u"ง"_s, u"จ"_s } };
    const ColumnMapping mapping = guessMapping(twoRows, RowKind::ImplementationRow);
    CHECK(mapping.headingRows == 2);
    CHECK(keysOf(mapping)
        == QStringList { u"measure"_s, u"period"_s, u"output"_s, u"outcome"_s, u"remark"_s });

    SectionLayout layout;
    layout.columnHeadings = QStringList { {}, u"งานที่ทำ"_s };
    const QList<PrintedColumn> printed = printedColumns(RowKind::Implementation, layout);
    const Cells own { { u"งานที่ทำ"_s, u"Outcome"_s }, { u"ก"_s, u"ข"_s } };
    CHECK(keysOf(guessMapping(own, RowKind::ImplementationRow, printed))
        == QStringList { u"details"_s, u"outcome"_s });
}

TEST_CASE("Headings merged over rows and columns of a page are one heading", "[models]")
{
    const Cells cells = cellsFromHtml(
        u"<table><tr><td colspan=5>แผนปฏิบัติการ พ.ศ. 2567</td></tr>"
        "<tr><td rowspan=2>ที่</td><td rowspan=2>มาตรการ</td><td colspan=2>การปฏิบัติ</td>"
        "<td rowspan=2>หน่วย</td></tr>"
        "<tr><td>ขั้นตอน / วิธีการปฏิบัติ</td><td>ผู้รับผิดชอบ</td></tr>"
        "<tr><td>1</td><td>ก</td><td>ข</td><td>ค</td><td>ง</td></tr></table>"_s);
    const ColumnMapping mapping = guessMapping(cells, RowKind::Measure);

    CHECK(mapping.headingRows == 3);
    CHECK(keysOf(mapping).mid(1, 3) == QStringList { u"measure"_s, u"steps"_s, u"responsible"_s });

    const Cells sheet
        = cellsFromText(u"ที่\tมาตรการ\tการปฏิบัติ\t\n\t\tขั้นตอน\tผู้รับผิดชอบ\n1\tก\tข\tค\n"_s);
    CHECK(guessMapping(sheet, RowKind::Measure).headingRows == 2);
}

TEST_CASE("Headings that come again on the next page are no rows", "[models]")
{
    const QStringList heading { u"มาตรการ"_s, u"ผู้รับผิดชอบ"_s };
    const Cells cells { heading, heading, { u"ก"_s, u"ข"_s }, heading, { u"ค"_s, u"ง"_s } };
    const ColumnMapping mapping = guessMapping(cells, RowKind::Measure);

    CHECK(mapping.headingRows == 2);
    const PastedRows pasted = subtreesFrom(cells, mapping, RowKind::Measure);
    REQUIRE(pasted.subtrees.size() == 2);
    CHECK(std::get<Measure>(pasted.subtrees[1].value).name == u"ค"_s);
}

TEST_CASE("Content that begins like a heading is no heading", "[models]")
{
    const Cells cells { { u"มาตรการป้องกันการใช้ทรัพย์สินของทางราชการ"_s, u"จัดทำแนวทางการปฏิบัติงาน"_s } };

    CHECK(guessMapping(cells, RowKind::Measure).headingRows == 0);
}

TEST_CASE("Without headings columns go by position, past a column of numbers", "[models]")
{
    const Cells cells { { u"๑."_s, u"ยืมของหลวง"_s, u"ทำคู่มือ"_s },
        { u"๒."_s, u"ซื้อของ"_s, u"ประกาศ"_s } };
    const ColumnMapping mapping = guessMapping(cells, RowKind::Measure);

    CHECK(mapping.headingRows == 0);
    CHECK(keysOf(mapping) == QStringList { u"-"_s, u"measure"_s, u"approach"_s });
    CHECK(keysOf(guessMapping(cells, RowKind::ResultRow, printedColumns(RowKind::Results, {})))
        == QStringList { u"no"_s, u"measure"_s, u"method"_s });
    CHECK(keysOf(guessMapping({ { u"ก"_s, u"ข"_s, u"ค"_s, u"ง"_s } }, RowKind::Unit))
        == QStringList { u"name"_s, u"-"_s, u"-"_s, u"-"_s });
    CHECK(guessMapping({}, RowKind::Measure).fields.isEmpty());
}

TEST_CASE("Units known to the office come apart, their names stay whole", "[models]")
{
    const QStringList units { u"กองคลัง"_s, u"สำนักปลัด"_s, u"กองการศึกษา และวัฒนธรรม"_s };
    const auto unitsFrom = [&](const QString &text) {
        const PastedRows pasted = subtreesFrom(
            { { text } }, mappingOf(RowKind::Measure, { u"units"_s }), RowKind::Measure, units);
        return std::get<Measure>(pasted.subtrees.at(0).value).units;
    };

    CHECK(unitsFrom(u"สำนักปลัดและกองคลัง"_s) == QStringList { u"สำนักปลัด"_s, u"กองคลัง"_s });
    CHECK(unitsFrom(u"กองการศึกษา และวัฒนธรรม/กองคลัง"_s) == QStringList { units[2], units[0] });
    CHECK(unitsFrom(u"กองคลังและกองใหม่"_s) == QStringList { u"กองคลัง"_s, u"กองใหม่"_s });
    CHECK(unitsFrom(u"กองคลังเดิม"_s) == QStringList { u"กองคลังเดิม"_s });
    CHECK(unitsFrom(u"ทุกส่วนงาน"_s) == QStringList { u"*"_s });
}

TEST_CASE("Pasted rows become one step of undo with keys of their own", "[models]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    const Cells cells { { u"มาตรการ"_s, u"ขั้นตอน/วิธีการปฏิบัติ"_s }, { u"ก"_s, u"๑. ข\n๒. ค"_s },
        { u"ง"_s, u"จ"_s } };
    const PastedRows pasted
        = subtreesFrom(cells, guessMapping(cells, RowKind::Measure), RowKind::Measure);

    CHECK(pasted.errors.isEmpty());
    REQUIRE(office.history.apply(insertSubtrees(office.tree(), plan, 1, pasted.subtrees)));
    const QList<RowId> rows = office.tree().rows(plan, RowKind::Measure);
    REQUIRE(rows.size() == 3);
    CHECK(office.tree().get<Measure>(rows[1]).steps == u"๑. ข\n๒. ค"_s);
    office.history.undoStack().undo();
    CHECK(office.tree().rows(plan, RowKind::Measure).size() == 1);
}

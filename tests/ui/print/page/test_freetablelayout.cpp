// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/print/recordedpage.h"

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

/// The right edge of the field's lines on the first page where it stands.
double rightOf(const PrintedReport &report, qint64 row, const QString &field)
{
    const auto place = report.find({ { row }, field });
    REQUIRE(place);
    return place->area.right();
}

QRectF areaOf(const PrintedReport &report, qint64 row, const QString &field)
{
    const auto place = report.find({ { row }, field });
    REQUIRE(place);
    return place->area;
}

} // namespace

TEST_CASE("Decimal points stand below each other and no number is broken", "[print][tables]")
{
    Table made = table({ u"รายการ"_s, u"เงิน"_s },
        { { u"ก"_s, u"23,394,896.87"_s }, { u"ข"_s, u"5"_s }, { u"ค"_s, u"1,335.5"_s } });
    made.columns[1].align = Align::Decimal;
    made.columns[0].width = 1000; // leaves no more than needed
    const PrintedReport report = pages(document({ made }));
    CHECK(linesOn(report, 1).contains(u"23,394,896.87"_s));
    const double whole = rightOf(report, 101, u"c1"_s);
    const double two = rightOf(report, 100, u"c1"_s);
    const double one = rightOf(report, 102, u"c1"_s);
    CHECK(whole < one);
    CHECK(one < two);
}

TEST_CASE("Seven columns of numbers on a portrait page break no number", "[print][tables]")
{
    QStringList headings { u"รายการงบประมาณ"_s };
    QStringList cells { u"ค่าครุภัณฑ์สำนักงาน"_s };
    for (int i = 1; i < 7; ++i) {
        headings.append(u"งบประมาณคงเหลือ"_s);
        cells.append(QString::number(i) + u"0,000.50"_s);
    }
    Table made = table(headings, { cells, cells });
    made.rows[1].bold = true;
    const auto check = [&](const char *what) {
        INFO(what);
        const QStringList lines = linesOn(pages(document({ made })), 1);
        for (int i = 1; i < 7; ++i)
            CHECK(lines.count(cells[i]) == 2);
    };
    check("text");
    for (Column &column : made.columns)
        column.hasOwnWidth = true;
    made.columns[0].width = 1000;
    check("widths set by hand");
    for (int i = 1; i < 7; ++i)
        made.columns[i].align = Align::Decimal;
    check("numbers");
    cells[2] = u"(%1)"_s.arg(cells[2]);
    for (TableRow &row : made.rows)
        row.cells[2].paragraphs[0].text = cells[2];
    check("in brackets");
}

TEST_CASE(
    "Numbers that have no room in any way are split, and the table is printed", "[print][tables]")
{
    const QString number = u"1,234,567,890.12"_s;
    const Table made
        = table(QStringList(20, u"งบประมาณ"_s), { QStringList(20, number), { u"ก"_s } });
    const PrintedReport report = pages(document({ made }));
    CHECK(linesOn(report, 1).join(QString()).count(u'2') == 40); // twice in each of 20
}

TEST_CASE("Headings of any depth stand above their columns, those of all columns at the top",
    "[print][tables]")
{
    Table made = table({ u"ก"_s, u"ข"_s, u"ค"_s }, { { u"1"_s, u"2"_s, u"3"_s } });
    made.columns[0].groups = QStringList { u"บน"_s, u"กลาง"_s };
    made.columns[1].groups = QStringList { u"บน"_s, u"กลาง"_s };
    made.columns[2].groups = QStringList { u"บน"_s };
    const QStringList lines = linesOn(pages(document({ made })), 1);
    CHECK(lines.count(u"บน"_s) == 1);
    CHECK(lines.count(u"กลาง"_s) == 1);
    CHECK(lines.indexOf(u"บน"_s) < lines.indexOf(u"กลาง"_s));
}

TEST_CASE("A table without headings begins with its rows", "[print][tables]")
{
    const PrintedReport with = pages(document({ table({ u"หัว"_s }, { { u"ก"_s } }) }));
    const PrintedReport without = pages(document({ table({ {} }, { { u"ก"_s } }) }));
    CHECK(areaOf(without, 100, u"c0"_s).top() < areaOf(with, 100, u"c0"_s).top() - 5);
    CHECK(linesOn(without, 1).contains(u"ก"_s));
}

TEST_CASE(
    "A cell merged over rows shows each line once, and they do not grow for it", "[print][tables]")
{
    Table made = table({ u"ก"_s, u"ข"_s },
        { { u"หนึ่ง สอง"_s, u"1"_s }, { {}, u"2"_s }, { {}, u"3"_s }, { u"ท้าย"_s, u"4"_s } });
    Cell &merged = made.rows[0].cells[0];
    merged.paragraphs = { paragraph(u"หนึ่ง"_s, 7), paragraph(u"สอง"_s, 7), paragraph(u"สาม"_s, 7) };
    merged.down = 3;
    for (const int row : { 1, 2 }) {
        made.rows[row].cells[0] = merged;
        made.rows[row].cells[0].down = 1;
        made.rows[row].cells[0].covered = true;
    }
    const PrintedReport report = pages(document({ made }));
    const QStringList lines = linesOn(report, 1);
    for (const QString &text : { u"หนึ่ง"_s, u"สอง"_s, u"สาม"_s, u"ท้าย"_s })
        CHECK(lines.count(text) == 1);
    const double first = areaOf(report, 100, u"c1"_s).top();
    const double second = areaOf(report, 101, u"c1"_s).top();
    const double last = areaOf(report, 103, u"c1"_s).top();
    CHECK(last - first == Approx(3 * (second - first)).margin(0.1));
}

TEST_CASE("A merged cell over many pages goes on from page to page", "[print][tables]")
{
    QList<QStringList> cells(120, { {}, u"แถว"_s });
    Table made = table({ u"ก"_s, u"ข"_s }, cells);
    Cell merged;
    for (int i = 0; i < 100; ++i)
        merged.paragraphs.append(paragraph(u"บรรทัด%1"_s.arg(i), 7));
    for (int row = 0; row < 120; ++row) {
        made.rows[row].cells[0] = merged;
        made.rows[row].cells[0].covered = row > 0;
        made.rows[row].cells[0].down = row > 0 ? 1 : 120;
    }
    const PrintedReport report = pages(document({ made }));
    CHECK(report.pageCount() > 2);
    const QStringList lines = allLines(report);
    for (int i = 0; i < 100; ++i)
        CHECK(lines.count(u"บรรทัด%1"_s.arg(i)) == 1);
    CHECK(lines.count(u"แถว"_s) == 120);
}

TEST_CASE("A cell merged over columns has their width", "[print][tables]")
{
    const QString text = sentence(12);
    Table made = table({ u"ก"_s, u"ข"_s, u"ค"_s }, { { text, {}, {} }, { text, u"1"_s, u"2"_s } });
    made.rows[0].cells[0].across = 3;
    made.rows[0].cells[1].covered = made.rows[0].cells[2].covered = true;
    made.rows[0].bold = true;
    const PrintedReport report = pages(document({ made }));
    CHECK(areaOf(report, 100, u"c0"_s).width() > areaOf(report, 101, u"c0"_s).width());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/print/recordedpage.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

/// The widths of the columns of the tables on a page, in millimetres: the distances between all
/// rules that go down.
std::vector<double> widthsOn(const PrintedReport &report, int page)
{
    std::set<double> edges;
    for (const QLineF &rule : recordPage(report, page).rules)
        if (qFuzzyCompare(rule.x1(), rule.x2()))
            edges.insert(rule.x1());
    std::vector<double> widths;
    for (auto edge = edges.begin(); edge != edges.end() && std::next(edge) != edges.end(); ++edge)
        widths.push_back(*std::next(edge) - *edge);
    return widths;
}

const QString kLongThai
    = u"จัดทำประกาศเจตจำนงสุจริตในการบริหารงานและเผยแพร่ทางเว็บไซต์ของหน่วยงานให้ประชาชนทราบ "_s;

/// A narrow, a full and a short column.
Table unevenTable(int rows, qint64 firstRow = 100)
{
    QList<QStringList> cells;
    for (int i = 0; i < rows; ++i)
        cells.append({ u"๑"_s, kLongThai.repeated(3), u"สำนักปลัด"_s });
    return test::table({ u"ที่"_s, u"รายการ"_s, u"ผู้รับผิดชอบ"_s }, cells, firstRow);
}

} // namespace

TEST_CASE("A table is set so that it is least high", "[print]")
{
    Table found = unevenTable(6);
    Table set = found;
    for (Column &column : set.columns)
        column.hasOwnWidth = true;
    const std::vector<double> widths = widthsOn(pages(document({ found })), 1);
    REQUIRE(widths.size() == 3);
    CHECK(widths[1] > 90);
    CHECK(widths[0] > 6);
    // Set by hand to three equal columns, the same table takes more lines.
    const std::vector<double> equal = widthsOn(pages(document({ set })), 1);
    REQUIRE(equal.size() == 3);
    CHECK(equal[0] == Approx(equal[1]).margin(0.1));
    CHECK(allLines(pages(document({ found }))).size() < allLines(pages(document({ set }))).size());
}

TEST_CASE("Tables of a section with the same columns have the same widths", "[print]")
{
    Table empty = unevenTable(1, 300);
    empty.rows[0].cells[1] = empty.rows[0].cells[0];
    const Table full = unevenTable(3, 200);
    CHECK(widthsOn(pages(document({ full, empty })), 1).size() == 3);
    Table other = empty;
    other.columns[0].heading = u"ลำดับ"_s;
    CHECK(widthsOn(pages(document({ full, other })), 1).size() > 3);
}

TEST_CASE("No column is narrower than its longest word or number", "[print]")
{
    Table table = unevenTable(6);
    const QString money = u"๑,๒๓๔,๕๖๗,๘๙๐.๐๐"_s;
    table.rows[4].cells[0].paragraphs[0].text = money;
    table.rows[5].cells[2].paragraphs[0].text = u"เทคโนโลยีสารสนเทศ"_s;
    const QStringList lines = allLines(pages(document({ table })));
    CHECK(lines.contains(money));
    // Where all the words need more than the page has, each column gives up its share.
    Table wide = test::table({ u"ก"_s, u"ข"_s, u"ค"_s, u"ง"_s, u"จ"_s, u"ฉ"_s },
        { { money, money, money, money, money, money } });
    CHECK(widthsOn(pages(document({ wide })), 1).size() == 6);
}

TEST_CASE("Widths do not change with every edit", "[print]")
{
    Table table = unevenTable(12);
    int changes = 0;
    std::vector<double> before = widthsOn(pages(document({ table })), 1);
    for (int i = 0; i < 12; ++i) {
        table.rows[i].cells[1].paragraphs[0].text += u" เพิ่มเติม"_s;
        const std::vector<double> now = widthsOn(pages(document({ table })), 1);
        changes += now != before;
        before = now;
    }
    CHECK(changes <= 2);
}

TEST_CASE("Words of a heading are not cut, however narrow its column", "[print]")
{
    Table narrow = test::table({ u"ลำดับ"_s, u"รายละเอียด"_s }, { { u"๑"_s, u"งาน"_s } });
    narrow.columns[0].width = 1;
    narrow.columns[0].hasOwnWidth = true;
    narrow.columns[1].width = 99;
    CHECK(linesOn(pages(document({ narrow })), 1).contains(u"ลำดับ"));
}

TEST_CASE("A heading is split inside a phrase, but no short word of it stands alone", "[print]")
{
    const QStringList row { u"๑"_s, kLongThai.repeated(8), u"๑"_s };
    const Table narrow = test::table({ u"ระยะเวลา"_s, u"รายการ"_s, u"ผลผลิต"_s }, { row, row, row });
    const QStringList lines = linesOn(pages(document({ narrow })), 1);
    CHECK(lines.contains(u"ระยะ"));
    CHECK(lines.contains(u"เวลา"));
    CHECK(lines.contains(u"ผลผลิต"));
}

TEST_CASE("Neighbours with the same group share a heading above their own", "[print]")
{
    Table grouped = test::table({ u"ก"_s, u"ข"_s, u"ค"_s }, { { u"1"_s, u"2"_s, u"3"_s } });
    grouped.columns[1].groups = grouped.columns[2].groups = QStringList { u"ผล"_s };
    CHECK(linesOn(pages(document({ grouped })), 1)
        == QStringList { u"ก"_s, u"ผล"_s, u"ข"_s, u"ค"_s, u"1"_s, u"2"_s, u"3"_s });
}

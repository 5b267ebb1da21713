// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"
#include "ui/print/page/tablelayout.h"

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

TEST_CASE("Columns share the width by their numbers", "[print]")
{
    CHECK(columnEdges({ 1, 2, 1 }, { 0, 0, 0 }, 4000) == std::vector<int> { 0, 1000, 3000, 4000 });
    CHECK(columnEdges({}, {}, 4000).size() == 1);
    CHECK(columnEdges({ 0, 0 }, { 0, 0 }, 4000) == std::vector<int> { 0, 2000, 4000 });
}

TEST_CASE("A column that is too narrow takes from the others", "[print]")
{
    CHECK(columnEdges({ 1, 9 }, { 1500, 0 }, 4000) == std::vector<int> { 0, 1500, 4000 });
    CHECK(columnEdges({ 1, 1 }, { 6000, 2000 }, 4000) == std::vector<int> { 0, 3000, 4000 });
}

TEST_CASE("Words of a heading are not cut, however narrow its column", "[print]")
{
    Table narrow = test::table({ u"ลำดับ"_s, u"รายละเอียด"_s }, { { u"๑"_s, u"งาน"_s } });
    narrow.columns[0].width = 1;
    narrow.columns[1].width = 99;
    CHECK(linesOn(pages(document({ narrow })), 1).contains(u"ลำดับ"));
}

TEST_CASE("Neighbours with the same group share a heading above their own", "[print]")
{
    Table grouped = test::table({ u"ก"_s, u"ข"_s, u"ค"_s }, { { u"1"_s, u"2"_s, u"3"_s } });
    grouped.columns[1].group = grouped.columns[2].group = u"ผล"_s;
    CHECK(linesOn(pages(document({ grouped })), 1)
        == QStringList { u"ก"_s, u"ผล"_s, u"ข"_s, u"ค"_s, u"1"_s, u"2"_s, u"3"_s });
}

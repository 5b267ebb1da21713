// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/office/pagegroups.h"
#include "core/export/office/placetag.h"
#include "core/export/office/tableshape.h"
#include "core/export/office/xmlfile.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

Table tableOfColumns(const QList<Column> &columns)
{
    return { .columns = columns, .rows = {} };
}

PrintedSection sectionOf(RowKind kind, Orientation orientation, bool continues = false)
{
    return { .continues = continues, .kind = kind, .orientation = orientation };
}

} // namespace

TEST_CASE("The name of a place leads back to it, and others' names to nothing", "[office-file]")
{
    const Place place { { 12 }, u"outcome_text"_s };
    CHECK(tagOf(place) == u"ita:12:outcome_text"_s);
    CHECK(placeOfTag(tagOf(place)) == place);
    CHECK(placeOfTag(tagOf({ { 7 }, {} })) == Place { { 7 }, {} });
    for (const QString &tag : { u""_s, u"ita:"_s, u"ita:x:y"_s, u"ita:0:y"_s, u"ita:-1:y"_s,
             u"ita:12"_s, u"title"_s, u"ita:99999999999999999999:y"_s })
        CHECK_FALSE(placeOfTag(tag));
}

TEST_CASE("What XML cannot hold is left out of a text, and nothing else", "[office-file]")
{
    CHECK(asXmlText(u"ก\tข\nค & <ง> \"จ\"") == u"ก\tข\nค & <ง> \"จ\""_s);
    const QString odd = u"a"_s + QChar(1) + u'b' + QChar(0x1f) + QChar(0xfffe) + QChar(0xffff)
        + QChar(0xd800) + u'c' + QChar(0xdc00);
    CHECK(asXmlText(odd) == u"abc"_s);
    const QString emoji = QString::fromUcs4(U"\U0001F600");
    CHECK(asXmlText(emoji) == emoji);
}

TEST_CASE("Columns fill the width, whatever is left over by rounding", "[office-file]")
{
    const Table table = tableOfColumns({ { .width = 1 }, { .width = 1 }, { .width = 1 } });
    CHECK(columnWidths(table, 100) == QList<int> { 33, 34, 33 });
    CHECK(columnWidths(tableOfColumns({ { .width = 0 }, { .width = 3 } }), 400)
        == QList<int> { 100, 300 });
}

TEST_CASE("Only rows of a few lines stay in one piece", "[office-file]")
{
    const OfficeStyle style;
    const auto rowOf = [](const QString &text) {
        return TableRow { .row = {}, .cells = { { .paragraphs = { { text } } } } };
    };
    CHECK(isLow(rowOf(u"สั้น"_s), { 3000 }, style));
    CHECK_FALSE(isLow(rowOf(u"ยาวมาก "_s.repeated(200)), { 3000 }, style));
}

TEST_CASE("Pages group by direction and numbers as on paper", "[office-file]")
{
    Document document;
    document.sections = { sectionOf(RowKind::Cover, Orientation::Portrait),
        sectionOf(RowKind::Text, Orientation::Portrait),
        sectionOf(RowKind::Plan, Orientation::Landscape, true),
        sectionOf(RowKind::SignOff, Orientation::Landscape, true) };
    QList<PageGroup> groups = pageGroups(document);
    REQUIRE(groups.size() == 3);
    CHECK_FALSE(groups[0].numbered);
    CHECK((groups[1].numbered && !groups[1].landscape));
    CHECK(groups[2] == PageGroup { .first = 2, .last = 3, .landscape = true });

    document.sections.removeFirst();
    CHECK(pageGroups(document)[0].firstBare);

    document.sections[1].pageNumber = 5;
    groups = pageGroups(document);
    CHECK_FALSE(groups[0].numbered);
    CHECK_FALSE(groups[0].firstBare);
    CHECK(groups[1].firstNumber == 5);
}

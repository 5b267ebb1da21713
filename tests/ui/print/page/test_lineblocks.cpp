// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/print/recordedpage.h"
#include "ui/print/text/qrcode.h"

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

int dottedLines(const PenLines &lines)
{
    return recordPage(pages(document({ lines })), 1).dottedLines;
}

} // namespace

TEST_CASE("Dots fill the line after their text, or a line of their own", "[print]")
{
    CHECK(dottedLines({ paragraph({}), 2 }) == 2);
    CHECK(dottedLines({ paragraph(u"เหตุผล"_s), 1 }) == 1);
    CHECK(dottedLines({ paragraph(u"เหตุผล"_s), 3 }) == 3);
    const PrintedReport full = pages(document({ PenLines { paragraph(sentence(14)), 1 } }));
    CHECK(recordPage(full, 1).dottedLines == 1);
}

TEST_CASE(
    "A page break begins a page, and breaks without anything between them make none", "[print]")
{
    const TextBlock first = text(TextRole::Body, { u"หน้าแรก"_s });
    const TextBlock second = text(TextRole::Body, { u"หน้าสอง"_s });
    const PrintedReport two = pages(document({ first, PageBreak {}, PageBreak {}, second }));
    REQUIRE(two.pageCount() == 2);
    CHECK(linesOn(two, 1).contains(u"หน้าแรก"_s));
    CHECK(linesOn(two, 2).contains(u"หน้าสอง"_s));
    CHECK(pages(document({ first, PageBreak {} })).pageCount() == 1);
    CHECK(pages(document({ PageBreak {} })).pageCount() == 1);
}

TEST_CASE("Items are indented by their level and hang after their number", "[print]")
{
    TextBlock item = text(TextRole::Item, { u"๑) "_s + sentence(60) }, 5);
    item.indent = 1;
    TextBlock inner = text(TextRole::Item, { u"ข้อย่อย"_s }, 6);
    inner.indent = 2;
    const PrintedReport report = pages(document({ item, inner }));
    const auto outerPlace = report.find({ { 5 }, u"text"_s });
    const auto innerPlace = report.find({ { 6 }, u"text"_s });
    REQUIRE(outerPlace);
    REQUIRE(innerPlace);
    const PageStyle style;
    CHECK(outerPlace->area.left() == Approx(style.marginLeft + style.indentStep).margin(0.1));
    CHECK(innerPlace->area.left() == Approx(style.marginLeft + 2 * style.indentStep).margin(0.1));
}

TEST_CASE("A click beside dots and on a rule opens their block", "[print]")
{
    const PrintedReport report
        = pages(document({ PenLines { paragraph({}, 7), 2 }, Rule { { { 8 }, {} } } }));
    const PageStyle style;
    const auto place = report.placeAt(1, { style.marginLeft + 50, style.marginTop + 3 });
    REQUIRE(place);
    CHECK(place->row == RowId { 7 });
}

TEST_CASE("A code stands in a white border, in the middle, above its address in letters", "[print]")
{
    const QString address = u"https://itas.nacc.go.th/go/eit/abc123"_s;
    const PrintedReport report = pages(document({ text(TextRole::Body, { u"ก่อน"_s }),
        CodeBlock { paragraph(address, 7) }, text(TextRole::Body, { u"หลัง"_s }) }));
    CHECK(linesOn(report, 1).contains(address));
    const RecordedPage page = recordPage(report, 1);
    const QrCode code = qrCode(address.toUtf8());
    const QList<QRect> areas = code.darkAreas();
    REQUIRE(page.filled.size() == areas.size());
    const QRectF drawn = page.filledArea();
    const double module = drawn.width() / code.size;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const QRectF expected(drawn.topLeft() + QPointF(areas[i].topLeft()) * module,
            QSizeF(areas[i].size()) * module);
        CHECK((page.filled[i].topLeft() - expected.topLeft()).manhattanLength() < 0.01);
        CHECK(page.filled[i].width() == Approx(expected.width()).margin(0.01));
    }
    const PageStyle style;
    const double middle = (style.marginLeft + style.paper(false).width() - style.marginRight) / 2;
    CHECK(drawn.center().x() == Approx(middle).margin(0.5));
    CHECK(drawn.width() + 8 * module <= 32); // a border of four modules on each side
    CHECK(drawn.width() > 20);
    const auto place = report.find({ { 7 }, u"text"_s });
    REQUIRE(place);
}

TEST_CASE("An address too long for a code is printed in letters alone", "[print]")
{
    const QString address = u"https://itas.nacc.go.th/go/eit/"_s + QString(3000, u'x');
    const PrintedReport report = pages(document({ CodeBlock { paragraph(address, 7) } }));
    CHECK(recordPage(report, 1).filled.isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/print/drawnpages.h"
#include "tests/ui/print/recordedpage.h"
#include "ui/print/page/pagestamp.h"
#include "ui/print/page/typesetter.h"
#include "ui/print/pdf/pdfexport.h"

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

const PageStamp kStrip { u"2566-3FA9C1"_s, u"1a2b3c4d5e6f"_s };

/// A text, a table and a table on landscape pages, each several pages long.
Document longDocument()
{
    QList<QStringList> cells;
    for (int i = 0; i < 90; ++i)
        cells.append({ QString::number(i), sentence(i % 7 == 0 ? 400 : 20, i) });
    Document made = document({ text(TextRole::Body, { sentence(2000) }) });
    made.sections.append(
        { .row = { 11 }, .title = u"ตาราง"_s, .blocks = { table({ u"ที่"_s, u"ก"_s }, cells) } });
    made.sections.append({ .row = { 12 },
        .title = u"แนวนอน"_s,
        .orientation = Orientation::Landscape,
        .blocks = { table({ u"ที่"_s, u"ก"_s }, cells, 500) } });
    return made;
}

Document withStrip(Document made)
{
    made.strip = kStrip;
    return made;
}

PrintedReport set(const Document &document, const PageStyle &style)
{
    Result<PrintedReport> made = Typesetter(style).typeset(document);
    REQUIRE(made);
    return *made;
}

/// From the top of the paper to the white space above the strip, in millimetres.
double stripTop(const PrintedReport &report, int page)
{
    const PageStyle &style = report.style();
    return report.paper(page).height() - style.stripBottom - style.stripHeight - style.stripGap;
}

} // namespace

TEST_CASE("A strip with a character that cannot be printed stops the paper", "[print]")
{
    Document made = document({ text(TextRole::Body, { u"ก"_s }) });
    made.strip = { u"\u4E2D"_s, u"1a"_s };
    CHECK(pages(made).missingGlyphs().size() == 1);
}

TEST_CASE("A strip too long for a QR code is printed without one", "[print]")
{
    Document made = document({ text(TextRole::Body, { u"ก"_s }) });
    made.strip = { QString(4000, u'A'), u"1a"_s };
    CHECK(recordPage(pages(made), 1).filled.isEmpty());
}

TEST_CASE("A document without a strip has none and keeps its pages", "[print]")
{
    const PrintedReport plain = pages(longDocument());
    const PrintedReport proved = pages(withStrip(longDocument()));
    REQUIRE(plain.pageCount() == proved.pageCount());
    for (int page = 1; page <= plain.pageCount(); ++page) {
        QStringList lines = linesOn(proved, page);
        lines.removeLast();
        REQUIRE(linesOn(plain, page) == lines);
    }
    CHECK(recordPage(plain, 1).filled.isEmpty());
    CHECK(plain.find({ { 589 }, {} })->area == proved.find({ { 589 }, {} })->area);
}

TEST_CASE("The last text of each page is its strip, with page n of N", "[print]")
{
    const PrintedReport report = pages(withStrip(longDocument()));
    const QString count = QString::number(report.pageCount());
    REQUIRE(report.pageCount() > 10);
    for (int page = 1; page <= report.pageCount(); ++page)
        CHECK(linesOn(report, page).last()
            == stripText(kStrip, page, report.pageCount(), Digits::Thai));
    CHECK(stripText(kStrip, 3, 62, Digits::Thai)
        == u"รายงาน 2566-3FA9C1 · เนื้อหา 1a2b3c4d5e6f · หน้า ๓ จาก ๖๒");
    CHECK(stripText(kStrip, 3, 62, Digits::Arabic)
        == u"รายงาน 2566-3FA9C1 · เนื้อหา 1a2b3c4d5e6f · หน้า 3 จาก 62");
    CHECK(stripCode(kStrip, 3, 62) == "ITA:2566-3FA9C1:1a2b3c4d5e6f:3/62");
}

TEST_CASE("Nothing of the text lies in the strip, whatever the bottom margin", "[print]")
{
    const double margin = GENERATE(20., 12., 5.);
    CAPTURE(margin);
    const PrintedReport report = set(withStrip(longDocument()), { .marginBottom = margin });
    for (int page = 1; page <= report.pageCount(); ++page) {
        const QSizeF paper = report.paper(page);
        const double top = stripTop(report, page) + 0.1;
        for (int row = 0; top + row * 0.5 < paper.height(); ++row)
            for (int column = 0; column * 15.0 < paper.width(); ++column)
                REQUIRE_FALSE(report.placeAt(page, { column * 15.0, top + row * 0.5 }));
    }
    // The text goes down to the strip, except for at most two lines.
    CHECK(report.placeAt(2, { 60, stripTop(report, 2) - qMax(margin - 18, 0.) - 20 }));
}

TEST_CASE("The QR code stands in the bottom margin with white around it", "[print]")
{
    const double margin = GENERATE(20., 12.);
    const PrintedReport report = set(withStrip(longDocument()), { .marginBottom = margin });
    for (const int page : { 1, 2, report.pageCount() }) {
        const QRectF code = recordPage(report, page).filledArea();
        const QSizeF paper = report.paper(page);
        CHECK(code.width() == Approx(10.8).margin(0.3));
        CHECK(code.height() == Approx(code.width()));
        const double quiet = code.width() / 29 * 4;
        CHECK(code.top() - quiet >= stripTop(report, page));
        CHECK(code.bottom() + quiet <= paper.height());
        CHECK(code.right() <= paper.width() - report.style().marginRight + 0.1);
        const StripPlace place = stripPlace(report.style(), report.isLandscape(page));
        CHECK(mmFromUnits(place.text.right()) + quiet <= code.left());
        CHECK(mmFromUnits(place.text.width()) > 100);
    }
}

TEST_CASE("A strip that comes or goes sets the pages again", "[print]")
{
    Typesetter typesetter({ .marginBottom = 5 });
    const auto plain = typesetter.typeset(longDocument());
    const auto proved = typesetter.typeset(withStrip(longDocument()));
    const auto again = typesetter.typeset(longDocument());
    REQUIRE((plain && proved && again));
    CHECK(allLines(*again) == allLines(*plain));
    CHECK_FALSE(proved->placeAt(2, { 60, stripTop(*proved, 2) + 3 }));
    CHECK(again->placeAt(2, { 60, stripTop(*again, 2) + 3 }));
    CHECK(proved->pageCount() >= plain->pageCount());
}

TEST_CASE("The text of a finished PDF ends each page with the strip", "[print]")
{
    const PrintedReport report
        = pages(withStrip(document({ text(TextRole::Body, { u"เนื้อความ"_s }) })));
    const auto pdf = exportPdf(report, {});
    REQUIRE(pdf);
    CHECK(linesOf(*pdf) == QStringList { u"เนื้อความ"_s, stripText(kStrip, 1, 1, Digits::Thai) });
}

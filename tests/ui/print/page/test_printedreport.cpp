// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

/// A cover, a text, a table on landscape pages.
Document threeSections()
{
    Document made = document(
        { text(TextRole::CoverTitle, { u"ปก"_s }), text(TextRole::CoverOffice, { u"หน่วยงาน"_s }) });
    PrintedSection words { .row = { 11 }, .title = u"คำนำ"_s };
    words.blocks
        = { text(TextRole::Heading, { u"คำนำ"_s }, 11), text(TextRole::Body, { sentence(30) }, 11),
              text(TextRole::Closing, { u"๑๐ มกราคม ๒๕๖๗"_s }, 11) };
    PrintedSection wide {
        .row = { 12 }, .title = u"ตาราง"_s, .orientation = Orientation::Landscape
    };
    TextBlock group = text(TextRole::Subheading, { u"กลุ่ม"_s }, 12);
    group.bookmark = u"กลุ่มแรก"_s;
    wide.blocks
        = { group, table({ u"ก"_s, u"ข"_s }, { { u"หนึ่ง"_s, u"สอง"_s }, { u"สาม"_s, {} } }, 100) };
    made.sections += { words, wide };
    return made;
}

Outcome paintPdf(const PrintedReport &report, QBuffer &buffer, const PageProgress &progress = {})
{
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    return report.paintPages(writer, 1, report.pageCount(), progress);
}

} // namespace

TEST_CASE("A device that cannot be written to is an error", "[print]")
{
    QPdfWriter writer(u"/nowhere/report.pdf"_s);
    const Outcome painted = pages(threeSections()).paintPages(writer, 1, 1);
    REQUIRE_FALSE(painted);
    CHECK(painted.error().code == Error::Code::Storage);
}

TEST_CASE("Painting stops when it is told to", "[print]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    int calls = 0;
    const Outcome painted = paintPdf(
        pages(threeSections()), buffer, [&](int done, int) { return ++calls, done < 2; });
    REQUIRE_FALSE(painted);
    CHECK(painted.error().code == Error::Code::Cancelled);
    CHECK(calls == 2);
}

TEST_CASE("A character that cannot be printed stops the paper but not the preview", "[print]")
{
    const PrintedReport report
        = pages(document({ table({ u"ก"_s }, { { u"\u4E2D\u4E2D และ \u6587"_s } }, 100) }));
    REQUIRE(report.missingGlyphs().size() == 2);
    CHECK(report.missingGlyphs()[0].character == 0x4E2D);
    CHECK(report.missingGlyphs()[0].place == Place { { 100 }, u"c0"_s });
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Outcome painted = paintPdf(report, buffer);
    REQUIRE_FALSE(painted);
    CHECK(painted.error().code == Error::Code::Invalid);
    CHECK(painted.error().message.contains(u"U+4E2D"));
    CHECK(painted.error().message.contains(u"U+6587"));
    CHECK(linesOn(report, 1).size() == 2);
}

TEST_CASE("A control character is a missing one", "[print]")
{
    const PrintedReport report = pages(document({ text(TextRole::Body, { u"a\u0007b\tc\nd"_s }) }));
    REQUIRE(report.missingGlyphs().size() == 1);
    CHECK(GlyphError::of(report.missingGlyphs(), [](const Place &) {
        return u"ช่อง"_s;
    }).message.contains(u"U+0007 in ช่อง"));
}

TEST_CASE("Each section begins a page, turned as it wants", "[print]")
{
    const PrintedReport report = pages(threeSections());
    REQUIRE(report.pageCount() == 3);
    CHECK_FALSE(report.isLandscape(2));
    CHECK(report.isLandscape(3));
    CHECK(report.paper(3) == QSizeF(297, 210));
    const QList<SectionPages> sections = report.sections();
    REQUIRE(sections.size() == 3);
    CHECK(sections[2].row == RowId { 12 });
    CHECK(sections[2].first == 3);
    CHECK(sections[2].last == 3);
}

TEST_CASE("Pages have Thai numbers from the second on", "[print]")
{
    const PrintedReport report = pages(threeSections());
    CHECK(linesOn(report, 1) == QStringList { u"ปก"_s, u"หน่วยงาน"_s });
    CHECK(linesOn(report, 2).first() == u"- ๒ -");
    CHECK(linesOn(report, 3).first() == u"- ๓ -");
    CHECK(PageStyle { .digits = Digits::Arabic }.pageNumber(12) == u"- 12 -");
}

TEST_CASE("Bookmarks name sections and the headings that ask for one", "[print]")
{
    const QList<ReportBookmark> bookmarks = pages(threeSections()).bookmarks();
    REQUIRE(bookmarks.size() == 4);
    CHECK(bookmarks[2].title == u"ตาราง");
    CHECK(bookmarks[3].title == u"กลุ่มแรก");
    CHECK(bookmarks[3].page == 3);
    CHECK(bookmarks[3].level == 1);
    CHECK(bookmarks[3].top == Approx(25).margin(0.1));
}

TEST_CASE("A click on a page finds the field printed there, and back", "[print]")
{
    const PrintedReport report = pages(threeSections());
    const Place place { { 100 }, u"c1"_s };
    const auto found = report.find(place);
    REQUIRE(found);
    CHECK(found->page == 3);
    CHECK(report.placeAt(3, found->area.center()) == place);
    // Beside the text, but in its cell.
    CHECK(report.placeAt(3, found->area.center() + QPointF(50, 0)) == place);
    CHECK_FALSE(report.placeAt(3, { 5, 5 }));
    CHECK_FALSE(report.find({ { 999 }, {} }));
}

TEST_CASE("A click on an empty cell finds its row", "[print]")
{
    const PrintedReport report = pages(threeSections());
    const auto row = report.find({ { 101 }, {} });
    REQUIRE(row);
    const Place found = report.placeAt(3, { 250, row->area.center().y() }).value_or(Place {});
    CHECK(found.row == RowId { 101 });
}

TEST_CASE("A click on the dots of a signature finds its field", "[print]")
{
    const PrintedReport report = pages(document({ signature(50, 3) }));
    const auto label = report.find({ { 50 }, u"label"_s });
    REQUIRE(label);
    CHECK(report.placeAt(1, { 60, 36 })->row == RowId { 50 });
}

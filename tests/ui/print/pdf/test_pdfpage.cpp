// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/drawnpages.h"
#include "ui/print/pdf/pdfpage.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// A page in the making, with the report's typeface.
struct Drawing
{
    TextFont font = reportFont();
    PdfResources resources;
    PdfPage page { resources, { 595, 842 } };

    void write(const QStringList &pieces)
    {
        std::vector<TextFont::Piece> all;
        for (const QString &piece : pieces)
            all.push_back(font.piece(piece));
        page.drawText(font, all, { 100, 200 });
    }
    bool has(const char *operators) const
    {
        return page.drawing().find(operators) != std::string::npos;
    }
};

} // namespace

TEST_CASE("Only text whose spaces readers would change is spelled out", "[print]")
{
    const auto spelled = [](const QStringList &pieces) {
        Drawing drawing;
        drawing.write(pieces);
        return drawing.has("ActualText");
    };
    CHECK_FALSE(spelled({ u"ข้อ ๑ ก ข"_s }));
    CHECK_FALSE(spelled({ u"ข้อ"_s, u" "_s, u"๑"_s }));
    CHECK(spelled({ u"a  b"_s }));
    CHECK(spelled({ u"a "_s, u" b"_s }));
    CHECK(spelled({ u"a\u00A0b"_s }));
    CHECK(spelled({ u"a\u200Bb"_s }));
}

TEST_CASE("A line that is spelled out holds the text of all its pieces", "[print]")
{
    Drawing drawing;
    drawing.write({ u"ก "_s, u" 2"_s });
    CHECK(drawing.has("/Span<</ActualText<FEFF0E01002000200032>>>BDC\nBT\n"));
    CHECK(drawing.has("ET\nEMC\n"));
}

TEST_CASE("The font is named where it changes", "[print]")
{
    Drawing drawing;
    drawing.write({ u"ก"_s });
    drawing.write({ u"ข"_s });
    const std::string &drawn = drawing.page.drawing();
    CHECK(drawn.find("/F0 320 Tf") == drawn.rfind(" Tf") - 7);
    CHECK(drawing.page.fonts() == std::set { 0 });
}

TEST_CASE("A sign of another typeface goes on where the pen is, a drawn one is not seen", "[print]")
{
    Drawing drawing;
    drawing.write({ u"ก→☑"_s, u"ข"_s });
    CHECK(drawing.page.fonts() == std::set { 0, 1 });
    const std::string &drawn = drawing.page.drawing();
    CHECK(drawn.find(" Td", drawn.find(" Td") + 1) == std::string::npos);
    CHECK(drawing.has("3 Tr\n/F1 "));
    CHECK(drawing.has("0 Tr\n/F0 320 Tf\n[<"));
    drawing.write({ u"✓"_s });
    drawing.write({ u"ก"_s });
    CHECK(drawn.rfind("0 Tr") > drawn.rfind("3 Tr"));
}

TEST_CASE("Lines are stroked as they should look", "[print]")
{
    Drawing drawing;
    drawing.page.drawLines(
        { { 0, 10, 100, 10 }, { 5, 0, 5, 20 } }, { .width = 10, .cap = Stroke::Cap::Square });
    drawing.page.drawLines({ { 0, 30, 100, 30 } }, { .width = 16, .dotted = true });
    CHECK(drawing.has("10 w\n2 J\n[]0 d\n0 10 m\n100 10 l\n5 0 m\n5 20 l\nS\n"));
    CHECK(drawing.has("16 w\n0 J\n[16 32 \n]0 d\n0 30 m\n100 30 l\nS\n"));
}

TEST_CASE("An image drawn twice is one resource", "[print]")
{
    Drawing drawing;
    QImage image(4, 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    drawing.page.drawImage(image, { 10, 20, 40, 20 });
    drawing.page.drawImage(image, { 60, 20, 40, 20 });
    CHECK(drawing.resources.images().size() == 1);
    CHECK(drawing.page.images() == std::set { 0 });
    CHECK(drawing.has("q\n40 0 0 -20 10 40 cm\n/I0 Do\nQ\n"));
}

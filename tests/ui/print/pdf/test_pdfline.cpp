// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/pdf/pdfline.h"

#include <QFile>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

PdfFont lineFont()
{
    QFile file(u":/fonts/Laksaman.ttf"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return PdfFont(QRawFont(file.readAll(), 320));
}

int glyphOf(const PdfFont &font, const QString &character)
{
    return int(font.typeface().glyphIndexesForString(character).value(0));
}

std::string line(PdfFont &font, const std::vector<DrawnGlyph> &glyphs)
{
    std::string drawing;
    writeLine(drawing, { { &font, 1000, {}, glyphs } }); // 1000: widths in thousandths
    return drawing;
}

} // namespace

TEST_CASE("A line is one string, corrected where it is not as wide as drawn", "[print]")
{
    PdfFont font = lineFont();
    const int ka = glyphOf(font, u"ก"_s);
    const double width = font.width(ka);
    CHECK(line(font, { { ka, 5, 7, u"ก" }, { ka, 5 + width, 7, u"ก" } }) == "5 7 Td[<00010001>]TJ");
    CHECK(line(font, { { ka, 5, 7, u"ก" }, { ka, 5 + width + 200, 7, u"ก" } })
        == "5 7 Td[<0001>-200<0001>]TJ");
}

TEST_CASE("A glyph off the line's height begins a new string", "[print]")
{
    PdfFont font = lineFont();
    const int ka = glyphOf(font, u"ก"_s);
    CHECK(line(font, { { ka, 0, 7, u"ก" }, { ka, 500, 5.5, u"ก" } })
        == "0 7 Td[<0001>]TJ\n500 -1.5 Td[<0001>]TJ");
}

TEST_CASE("A mark does not move the pen, wherever it is drawn", "[print]")
{
    PdfFont font = lineFont();
    const int ka = glyphOf(font, u"ก"_s);
    const int mark = glyphOf(font, u"่"_s);
    const double width = font.width(ka);
    const std::string drawn = line(
        font, { { ka, 0, 0, u"ก" }, { mark, width - 120, 60, u"่" }, { ka, width, 0, u"ก" } });
    CHECK(drawn == "0 0 Td[<000100020001>]TJ");
}

TEST_CASE("A NIKHAHIT has no code of its own", "[print]")
{
    PdfFont font = lineFont();
    const int no = glyphOf(font, u"น"_s);
    const int nikhahit = glyphOf(font, u"ํ"_s);
    const int aa = glyphOf(font, u"า"_s);
    const double width = font.width(no);
    const std::string drawn
        = line(font, { { no, 0, 0, u"น" }, { nikhahit, width, 0, {} }, { aa, width, 0, u"ำ" } });
    CHECK(drawn == "0 0 Td[<00010002>]TJ");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/drawnpages.h"
#include "ui/print/pdf/pdffont.h"

#include <QFile>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QRawFont embeddedTypeface()
{
    QFile file(u":/fonts/Laksaman.ttf"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QRawFont(file.readAll(), 320);
}

int glyphOf(const QString &character)
{
    return int(embeddedTypeface().glyphIndexesForString(character).value(0));
}

/// The font's parts after it was written.
struct Written
{
    explicit Written(const PdfFont &font)
    {
        pdf.emptyPDF();
        object = font.write(pdf);
        descendant = object.getKey("/DescendantFonts").getArrayItem(0);
        texts = streamData(object.getKey("/ToUnicode"));
        glyphs = streamData(descendant.getKey("/CIDToGIDMap"));
    }
    int glyph(qsizetype code) const
    {
        return static_cast<uchar>(glyphs[2 * code]) << 8 | static_cast<uchar>(glyphs[2 * code + 1]);
    }
    double width(int code)
    {
        return descendant.getKey("/W").getArrayItem(1).getArrayItem(code).getNumericValue();
    }
    QPDF pdf;
    QPDFObjectHandle object;
    QPDFObjectHandle descendant;
    QByteArray texts;
    QByteArray glyphs;
};

} // namespace

TEST_CASE("A glyph that stands for two texts has two codes and is embedded once", "[print]")
{
    PdfFont font(embeddedTypeface());
    const int glyph = glyphOf(u"ก"_s);
    const int first = font.codeFor({ .glyph = glyph }, u"ก");
    const int second = font.codeFor({ .glyph = glyph }, u"ข");
    CHECK(first != second);
    CHECK(font.codeFor({ .glyph = glyph }, u"ก") == first);
    const Written written(font);
    CHECK(written.glyph(first) == written.glyph(second));
    CHECK(written.texts.contains("> <0E01>"));
    CHECK(written.texts.contains("> <0E02>"));
}

TEST_CASE("The width of a code is its glyph's, and a mark's is nothing", "[print]")
{
    PdfFont font(embeddedTypeface());
    const int glyph = glyphOf(u"ก"_s);
    const int plain = font.codeFor({ .glyph = glyph }, u"ก");
    const int still = font.codeFor({ .glyph = glyph, .x = -20, .still = true }, u"ก");
    Written written(font);
    const double em
        = embeddedTypeface().advancesForGlyphIndexes({ quint32(glyph) }).value(0).x() / 320;
    CHECK(written.width(plain) == Approx(em * 1000).margin(1));
    CHECK(font.width(glyph) == written.width(plain));
    CHECK(written.width(still) == 0);
    CHECK(written.glyph(plain) != written.glyph(still));
}

TEST_CASE("A text outside the first plane is found by its two halves", "[print]")
{
    PdfFont font(embeddedTypeface());
    font.codeFor({ .glyph = 3 }, u"\U0001F600");
    CHECK(Written(font).texts.contains("<D83DDE00>"));
}

TEST_CASE("Codes that no text uses are not in the map of texts", "[print]")
{
    const Written written { PdfFont(embeddedTypeface()) };
    CHECK(written.glyphs.size() == 2);
    CHECK_FALSE(written.texts.contains("beginbfchar"));
}

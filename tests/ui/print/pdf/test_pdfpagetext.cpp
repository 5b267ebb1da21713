// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/pdf/pdfpagetext.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// Glyphs 1 and 2 are 500 and 600 wide, all others 1000; there is no file to add shapes to.
const std::vector<PdfFont> &fonts()
{
    static const std::vector<PdfFont> list { *PdfFont::read(QPDFObjectHandle::parse(
        "<< /Encoding /Identity-H /DescendantFonts [ << /CIDToGIDMap /Identity"
        " /W [ 1 [ 500 ] 2 2 600 ] >> ] >>")) };
    return list;
}

PageText rewritten(QByteArrayView stream, const QStringList &texts)
{
    static const QHash<QByteArray, int> names { { "/F1", 0 } };
    return rewritePage(stream, texts, fonts(), names);
}

/// With the CIDs as drawn.
std::string content(PageText page)
{
    std::vector<int> cids;
    for (const GlyphUse &use : page.drawing.uses())
        cids.push_back(use.shape.cid);
    page.drawing.setCids(cids);
    return page.drawing.content;
}

} // namespace

TEST_CASE("A font of another make is not read", "[print]")
{
    CHECK_FALSE(PdfFont::read(QPDFObjectHandle::newNull()));
    CHECK_FALSE(PdfFont::read(QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type1 >>")));
    CHECK_FALSE(PdfFont::read(QPDFObjectHandle::parse("<< /Encoding /Identity-H >>")));
    CHECK_FALSE(PdfFont::read(QPDFObjectHandle::parse(
        "<< /Encoding /Identity-H /DescendantFonts [ << /CIDToGIDMap 7 >> ] >>")));
}

TEST_CASE("Text in a font that the page does not name is noticed", "[print]")
{
    CHECK(rewritten("BT /F2 9 Tf <0001> Tj ET", { u"a"_s }).fontUnknown);
    CHECK(rewritten("q /F1 9 Tf Q BT <0001> Tj ET", { u"a"_s }).fontUnknown);
    CHECK_FALSE(rewritten("q /F1 9 Tf q /F2 9 Tf Q BT <0001> Tj ET", { u"a"_s }).fontUnknown);
}

TEST_CASE("Blocks are counted even when there is no text for them", "[print]")
{
    CHECK(rewritten("BT ET (BT) BT ET % BT\n", {}).blockCount == 2);
    CHECK(rewritten("", { u"a"_s }).blockCount == 0);
}

TEST_CASE("A line becomes one string, corrected where it is not as wide as drawn", "[print]")
{
    const PageText page
        = rewritten("q BT /F1 10 Tf 1 0 0 -1 0 0 Tm 5 7 Td <0001> Tj 5 0 Td <0002> Tj"
                    " 8 0 Td <0001> Tj ET Q",
            { u"abc"_s });
    CHECK(content(page)
        == "q BT /F1 10 Tf 1 0 0 -1 0 0 Tm\n"
           "5.0000 7.0000 Td[<00010002>-200<0001>]TJ\nET Q");
}

TEST_CASE("A glyph that stands for two texts is two uses", "[print]")
{
    const PageText page = rewritten("BT /F1 10 Tf 0 0 Td <000100010001> Tj ET", { u"aba"_s });
    REQUIRE(page.drawing.uses().size() == 2);
    CHECK(page.drawing.uses()[0].text == u"a");
    CHECK(page.drawing.uses()[1].text == u"b");
}

TEST_CASE("A block drawn in an unusual way keeps its operators and is spelled out", "[print]")
{
    const PageText page
        = rewritten("3 Tc BT /F1 10 Tf [(\\000\\001) -3 <0002>] TJ /S<</A(x)>>BDC ET", { u"ก2"_s });
    CHECK(content(page)
        == "3 Tc /Span<</ActualText<FEFF0E010032>>>BDC\n"
           "BT /F1 10 Tf [<0001> -3 <0002>] TJ /S<</A(x)>>BDC ET\nEMC");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/text/fonts.h"
#include "ui/print/text/textfont.h"

using namespace Qt::StringLiterals;
using namespace ita;

namespace {

TextFont font()
{
    const Result<QString> family = ReportTypefaces::resolve({});
    REQUIRE(family);
    return TextFont(ReportTypefaces::font(*family, 320, false), 1);
}

} // namespace

TEST_CASE("A typeface that is not installed is an error that names it", "[print]")
{
    const Result<QString> family = ReportTypefaces::resolve(u"No Such Face"_s);
    REQUIRE_FALSE(family);
    CHECK(family.error().code == Error::Code::NotFound);
    CHECK(family.error().message.contains(u"No Such Face"));
}

TEST_CASE("The typeface of the program is offered first", "[print]")
{
    CHECK(ReportTypefaces::offered().value(0) == u"Laksaman");
}

TEST_CASE("Every character has one glyph and SARA AM has two", "[print]")
{
    // The digits say how many UTF-16 units each glyph stands for.
    const auto [text, units] = GENERATE(
        table<QString, QString>({ { u"office"_s, u"111111"_s }, { u"file ffi"_s, u"11111111"_s },
            { u"หน่วยงาน"_s, u"11111111"_s }, { u"ปู่ญู"_s, u"11111"_s }, { u"๑๒๓"_s, u"111"_s },
            { u"\u00e9"_s, u"1"_s }, { u"a\U0001F600b"_s, u"121"_s }, { u"่้ิ"_s, u"111"_s },
            { u"a\u200Bb"_s, u"111"_s }, { u"ทำ"_s, u"101"_s }, { u"น้ำ"_s, u"1011"_s },
            { u"น้ำใจ"_s, u"101111"_s }, { u"ก็้ำ"_s, u"10111"_s }, { u"ำ"_s, u"01"_s } }));
    CAPTURE(text);
    TextFont face = font();
    QString found;
    for (const Glyph &glyph : face.glyphs(face.piece(text)))
        found += QString::number(glyph.units);
    CHECK(found == units);
}

TEST_CASE(
    "Signs that the typeface lacks come from another one, boxes and ticks are drawn", "[print]")
{
    const QString text = u"ก→☑ ≥✓\U0001F600ข\u4E2D"_s;
    TextFont face = font();
    const TextFont::Piece piece = face.piece(text);
    std::vector<Face> faces;
    float pen = -1;
    qsizetype units = 0;
    for (const Glyph &glyph : face.glyphs(piece)) {
        faces.push_back(glyph.face);
        CHECK(glyph.index != 0);
        CHECK(glyph.x > pen);
        pen = glyph.x;
        units += glyph.units;
    }
    CHECK(units == text.size());
    CHECK(pen < face.width(piece));
    using enum Face;
    CHECK(faces == std::vector { Own, Signs, Drawn, Own, faces[4], Drawn, Signs, Own, Signs });
    CHECK(face.isIncomplete(piece)); // � stands for the last
    CHECK_FALSE(face.isIncomplete(face.piece(u"→☑ ≥✓\U0001F600")));
    // As high as the capital letters beside them.
    CHECK(face.rawFont(Signs).capHeight() == Approx(face.rawFont().capHeight()).epsilon(0.02));
}

TEST_CASE("What offices type is printed", "[print]")
{
    const TextFont face = font();
    for (const char32_t c : U"☐☑☒✓✔✗✘→←↑↓⇒≤≥≠≈×÷±−√∞∑°²³½¼¾‰€£¥©®™§¶†‡•●○■□▪▫▲△▼◆◇★☆①②③④⑤⑥⑦⑧⑨⑩№℃α"
                            U"βπΩμ‐‑‒–—―‘’“”„…‹›«»♦♠♥♣☎✉➢➤❖�")
        if (c != U'\0') {
            CAPTURE(uint(c));
            CHECK(face.prints(c));
        }
}

TEST_CASE("A text is shaped once", "[print]")
{
    TextFont face = font();
    const auto first = face.piece(u"งาน");
    CHECK(face.piece(u"งาน") == first);
    CHECK(face.piece(u"งา") != first);
    CHECK(face.text(first) == u"งาน");
    CHECK(face.width(first) > face.width(face.piece(u"งา")));
}

TEST_CASE("Line height holds the highest and the lowest marks", "[print]")
{
    TextFont face = font();
    for (const Glyph &glyph : face.glyphs(face.piece(u"ปี้กู"))) {
        const QRectF area = face.rawFont().boundingRect(glyph.index);
        CHECK(face.baseline() + double(glyph.y) + area.top() >= 0);
        CHECK(face.baseline() + double(glyph.y) + area.bottom() <= face.lineHeight());
    }
}

TEST_CASE("Characters that the typeface lacks are known", "[print]")
{
    TextFont face = font();
    CHECK(face.prints(U'ก'));
    CHECK(face.prints(U'\u200B'));
    CHECK_FALSE(face.prints(U'\n'));
    CHECK_FALSE(face.prints(U'\u4E2D'));
    CHECK_FALSE(face.isIncomplete(face.piece(u"งาน")));
    CHECK(face.isIncomplete(face.piece(u"a\u4E2D")));
}

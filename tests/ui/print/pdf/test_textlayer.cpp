// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/pdf/textlayer.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// The parts with a bar between them.
QString matched(const QString &text, qsizetype glyphCount)
{
    QStringList parts;
    for (const QStringView part : textPerGlyph(text, glyphCount).parts)
        parts.append(part.toString());
    return parts.join(u'|');
}

} // namespace

TEST_CASE("A text without glyphs gives no parts and is not aligned", "[print]")
{
    const GlyphTexts glyphs = textPerGlyph(u"ก", 0);
    CHECK(glyphs.parts.empty());
    CHECK_FALSE(glyphs.aligned);
    CHECK(needsSpelling(u"ก", glyphs));
}

TEST_CASE("Glyphs that cannot be matched still share out the whole text", "[print]")
{
    CHECK(matched(u"office"_s, 4) == u"of|f|ic|e"_s);
    CHECK(matched(u"ab"_s, 3) == u"a|b|"_s);
    CHECK_FALSE(textPerGlyph(u"office", 4).aligned);
}

TEST_CASE("Each character belongs to its glyph", "[print]")
{
    CHECK(matched(u"ปี่"_s, 3) == u"ป|ี|่"_s);
    CHECK(matched(u"a😀b"_s, 3) == u"a|😀|b"_s);
    CHECK(textPerGlyph(u"ปี่", 3).aligned);
}

TEST_CASE("SARA AM has two glyphs, the first of them below the upper marks", "[print]")
{
    CHECK(matched(u"ทำ"_s, 3) == u"ท||ำ"_s);
    CHECK(matched(u"น้ำ"_s, 4) == u"น||้|ำ"_s);
    CHECK(matched(u"ก็้ำ"_s, 5) == u"ก||็|้|ำ"_s);
    CHECK(matched(u"ำ"_s, 2) == u"|ำ"_s);
    CHECK(textPerGlyph(u"น้ำใจ", 6).aligned);
}

TEST_CASE("Invisible characters have a glyph or go with their neighbour", "[print]")
{
    const QString text = u"a\u200Bb"_s;
    CHECK(matched(text, 3) == u"a|\u200B|b"_s);
    CHECK(matched(text, 2) == u"a\u200B|b"_s);
    CHECK(matched(u"\u2060\u00ADab"_s, 2) == u"\u2060\u00ADa|b"_s);
    CHECK(textPerGlyph(text, 2).aligned);
}

TEST_CASE("Only text whose spaces readers would change is spelled out", "[print]")
{
    const auto spelled
        = [](const QString &text) { return needsSpelling(text, textPerGlyph(text, text.size())); };
    CHECK_FALSE(spelled(u"ข้อ ๑ ก ข"_s));
    CHECK(spelled(u"a  b"_s));
    CHECK(spelled(u"a\u00A0b"_s));
    CHECK(spelled(u"a\u200Bb"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/pdf/pdftruetype.h"

#include <QFile>
#include <QPainterPath>
#include <QRawFont>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QRawFont typefaceAtUnits()
{
    QFile file(u":/fonts/Laksaman.ttf"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QRawFont(file.readAll(), 1000);
}

/// The filled area of a glyph, in square units.
double inkOf(const QPainterPath &path)
{
    double ink = 0;
    for (const QPolygonF &polygon : path.toSubpathPolygons())
        for (qsizetype i = 0; i + 1 < polygon.size(); ++i)
            ink += polygon[i].x() * polygon[i + 1].y() - polygon[i + 1].x() * polygon[i].y();
    return ink / 2;
}

constexpr PdfTrueType::Metrics kMetrics { .unitsPerEm = 1000, .ascent = 1100, .descent = -400 };

OutlineContour square(int side)
{
    return { { 0, 0 }, { 0, side }, { side, side }, { side, 0 } };
}

} // namespace

TEST_CASE("A font takes no more glyphs than TrueType can count", "[print]")
{
    PdfTrueType font(kMetrics);
    for (int glyph = 0; glyph < 0xFFFF; ++glyph)
        REQUIRE(font.addOutline({}, 1) == glyph);
    CHECK(font.addOutline({}, 1) == -1);
    CHECK(font.addComposite({ { 0, 0, 0 } }, 1) == -1);
}

TEST_CASE("Every glyph of the report's typeface is embedded as it looks", "[print]")
{
    const QRawFont before = typefaceAtUnits();
    REQUIRE(before.unitsPerEm() == 1000);
    PdfTrueType font(kMetrics);
    constexpr quint32 kCount = 400;
    for (quint32 glyph = 0; glyph < kCount; ++glyph)
        font.addOutline(outlineOf(before.pathForGlyph(glyph)),
            qRound(before.advancesForGlyphIndexes({ glyph }).value(0).x()));
    const QRawFont after(font.file(), 1000);
    REQUIRE(after.isValid());
    int seen = 0;
    for (quint32 glyph = 0; glyph < kCount; ++glyph) {
        const QPainterPath path = after.pathForGlyph(glyph);
        const QRectF box = before.pathForGlyph(glyph).boundingRect();
        CAPTURE(glyph);
        REQUIRE(path.boundingRect().width() == Approx(box.width()).margin(1));
        REQUIRE(path.boundingRect().height() == Approx(box.height()).margin(1));
        REQUIRE(inkOf(path)
            == Approx(inkOf(before.pathForGlyph(glyph))).margin(0.01 * box.width() * box.height()));
        REQUIRE(
            after.advancesForGlyphIndexes({ glyph }) == before.advancesForGlyphIndexes({ glyph }));
        seen += after.pathForGlyph(glyph).isEmpty() ? 0 : 1;
    }
    CHECK(seen > 300);
    CHECK(after.ascent() == Approx(1100));
    CHECK(after.descent() == Approx(400));
}

TEST_CASE("A composite glyph shows its parts where they were put", "[print]")
{
    PdfTrueType font(kMetrics);
    font.addOutline({ square(10) }, 10);
    const int one = font.addOutline({ square(200) }, 250);
    const int both = font.addComposite({ { one, 0, 0 }, { one, 1000, -500 } }, 3000);
    const QRawFont drawn(font.file(), 1000);
    REQUIRE(drawn.isValid());
    CHECK(drawn.pathForGlyph(quint32(both)).boundingRect() == QRectF(0, -200, 1200, 700));
    CHECK(drawn.advancesForGlyphIndexes({ quint32(both) }).value(0).x() == Approx(3000));
    CHECK(font.box().right == 1200);
    CHECK(font.box().bottom == -500);
}

TEST_CASE("A composite of glyphs that show nothing shows nothing", "[print]")
{
    PdfTrueType font(kMetrics);
    const int space = font.addOutline({}, 300);
    const int shown = font.addOutline({ square(100) }, 100);
    const int empty = font.addComposite({ { space, 0, 0 } }, 0);
    const int half = font.addComposite({ { space, 0, 0 }, { shown, 50, 0 } }, 0);
    const QRawFont drawn(font.file(), 1000);
    CHECK(drawn.pathForGlyph(quint32(empty)).isEmpty());
    CHECK(drawn.pathForGlyph(quint32(half)).boundingRect() == QRectF(50, -100, 100, 100));
}

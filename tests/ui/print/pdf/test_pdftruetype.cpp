// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/pdf/pdftruetype.h"

#include <QFile>
#include <QPainterPath>
#include <QRawFont>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QByteArray laksaman()
{
    QFile file(u":/fonts/Laksaman.ttf"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("What is no whole font is not extended", "[print]")
{
    CHECK_FALSE(PdfTrueType::read({}));
    CHECK_FALSE(PdfTrueType::read("not a font at all, but long enough to look for tables"));
    const QByteArray font = laksaman();
    for (const qsizetype size : { 11, 100, 400, 5000 })
        CHECK_FALSE(PdfTrueType::read(font.left(size)));
}

TEST_CASE("A glyph of parts that are not there is refused", "[print]")
{
    std::optional<PdfTrueType> font = PdfTrueType::read(laksaman());
    REQUIRE(font);
    CHECK(font->addGlyph({ { font->glyphCount(), 0, 0 } }, 0) == -1);
    CHECK(font->addGlyph({ { -1, 0, 0 } }, 0) == -1);
}

TEST_CASE("A new glyph shows its parts where they were put", "[print]")
{
    const QRawFont before(laksaman(), 1000);
    const auto index = static_cast<int>(before.glyphIndexesForString(u"ก"_s).value(0));
    std::optional<PdfTrueType> font = PdfTrueType::read(laksaman());
    REQUIRE(font);
    const int units = font->unitsPerEm();
    const int glyph = font->addGlyph({ { index, 0, 0 }, { index, units, -units / 2 } }, 3 * units);
    REQUIRE(glyph == font->glyphCount() - 1);

    const QRawFont after(font->file(), 1000);
    REQUIRE(after.isValid());
    const QRectF one = before.pathForGlyph(quint32(index)).boundingRect();
    const QRectF both = after.pathForGlyph(quint32(glyph)).boundingRect();
    CHECK(both.width() == Approx(one.width() + 1000).margin(2));
    CHECK(both.height() == Approx(one.height() + 500).margin(2));
    CHECK(after.advancesForGlyphIndexes({ quint32(glyph) }).value(0).x() == Approx(3000));
    CHECK(after.pathForGlyph(quint32(index)) == before.pathForGlyph(quint32(index)));
}

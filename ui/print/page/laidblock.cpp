// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/laidblock.h"

#include "ui/print/text/fonts.h"

#include <cmath>

namespace ita {

FontCache::FontCache(QString family, double lineSpacing)
    : m_family(std::move(family))
    , m_lineSpacing(lineSpacing)
{
}

TextFont &FontCache::font(double points, bool bold)
{
    const int size = unitsFromPoints(points);
    auto &font = m_fonts[{ size, bold }];
    if (!font)
        font = std::make_unique<TextFont>(
            ReportTypefaces::font(m_family, size, bold), m_lineSpacing);
    return *font;
}

bool FontCache::isFull() const
{
    constexpr size_t kMostPieces = 300'000;
    size_t pieces = 0;
    for (const auto &[key, font] : m_fonts)
        pieces += font->pieceCount();
    return pieces > kMostPieces;
}

QList<Place> placesOf(const QList<Paragraph> &paragraphs)
{
    QList<Place> places;
    for (const Paragraph &paragraph : paragraphs)
        places.append(paragraph.place);
    return places;
}

void LaidStack::addText(LaidText text, float x, const QList<Place> &textPlaces, bool maySplit)
{
    const PlanCell cell { text.font->lineHeight(), text.paragraphEnds() };
    for (int line = 0; line < int(text.lines.size()); ++line) {
        lines.push_back({ int(bands.size()), int(texts.size()), line, x });
        bands.push_back({ cell.lineHeight, maySplit && cell.maySplitBefore(line) });
    }
    texts.push_back(std::move(text));
    places.push_back(textPlaces);
}

int rightWidth(const QList<Paragraph> &paragraphs, TextFont &font, const LayoutContext &context)
{
    const LaidText text
        = context.layouter.layOut(paragraphs, { .font = &font, .width = context.width });
    float widest = 0;
    for (const LaidLine &line : text.lines)
        widest = qMax(widest, line.width);
    return qMax(context.width / 2, int(std::ceil(widest)));
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/laidblocks.h"

#include "ui/print/page/introductions.h"

#include <cmath>

namespace ita {
namespace {

QList<Place> placesOf(const QList<Paragraph> &paragraphs)
{
    QList<Place> places;
    for (const Paragraph &paragraph : paragraphs)
        places.append(paragraph.place);
    return places;
}

} // namespace

PlanCell planCell(const LaidText &text, const QList<Paragraph> &paragraphs)
{
    std::vector<int> ends = text.paragraphEnds();
    std::vector<int> kept = keptEnds(paragraphs, ends);
    return { text.font->lineHeight(), std::move(ends), std::move(kept) };
}

void LaidStack::addText(LaidText text, float x, const QList<Paragraph> &paragraphs, bool maySplit)
{
    const PlanCell cell = planCell(text, paragraphs);
    for (int line = 0; line < int(text.lines.size()); ++line) {
        lines.push_back({ int(bands.size()), int(texts.size()), line, x });
        bands.push_back({ cell.lineHeight, maySplit && cell.maySplitBefore(line) });
    }
    texts.push_back(std::move(text));
    places.push_back(placesOf(paragraphs));
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

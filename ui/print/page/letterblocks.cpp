// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/letterblocks.h"

#include "ui/print/page/lineblocks.h"

#include <algorithm>

namespace ita {
namespace {

/// Puts texts side by side into common bands.
class LabelLineLayout
{
public:
    LabelLineLayout(const LabelLine &block, const LayoutContext &context)
        : m_block(block)
        , m_context(context)
        , m_bold(context.fonts.font(context.style.labelSize, true))
        , m_plain(context.fonts.font(context.style.bodySize, false))
    {
    }

    LaidStack layOut()
    {
        const auto count = int(m_block.parts.size());
        const int gap = m_plain.lineHeight() / 2;
        for (int i = 0; i < count; ++i) {
            const int left = m_context.width * i / count;
            const int room = m_context.width * (i + 1) / count - left - (i + 1 < count ? gap : 0);
            addPart(m_block.parts[i], left, room, gap);
        }
        std::ranges::stable_sort(m_stack.lines, {}, &BandText::band);
        return std::move(m_stack);
    }

private:
    void addPart(const LabelledText &part, int left, int room, int gap)
    {
        LaidText label
            = m_context.layouter.layOut({ part.label }, { .font = &m_bold, .width = room });
        const int taken = label.lines.empty() || part.label.text.isEmpty()
            ? 0
            : int(label.lines.front().width) + gap;
        const int rest = std::max(room - taken, room / 4);
        LaidText text = m_context.layouter.layOut(part.texts, { .font = &m_plain, .width = rest });
        add(std::move(label), { part.label }, left, 0);
        if (text.lines.empty())
            return addDots(part.label.place.row, left + room - rest, rest);
        const int drop = std::max(0, m_bold.baseline() - m_plain.baseline());
        add(std::move(text), part.texts, left + room - rest, drop);
    }

    /// For a value that is to be written by hand.
    void addDots(RowId block, int left, int width)
    {
        m_stack.blank = { block, keyOf(&ContentBlock::text) };
        if (m_stack.bands.empty())
            m_stack.bands.push_back({ m_bold.lineHeight(), false });
        m_stack.dots.push_back({ 0, float(left), float(width) });
    }

    void add(LaidText text, const QList<Paragraph> &paragraphs, int left, int drop)
    {
        const int height = text.font ? text.font->lineHeight() + drop : 0;
        for (int line = 0; line < int(text.lines.size()); ++line) {
            if (size_t(line) == m_stack.bands.size())
                m_stack.bands.push_back({ height, false });
            int &band = m_stack.bands[size_t(line)].height;
            band = std::max(band, height);
            m_stack.lines.push_back({ line, int(m_stack.texts.size()), line, float(left), drop });
        }
        QList<Place> places;
        for (const Paragraph &paragraph : paragraphs)
            places.append(paragraph.place);
        m_stack.places.push_back(places);
        m_stack.texts.push_back(std::move(text));
    }

    const LabelLine &m_block;
    const LayoutContext &m_context;
    TextFont &m_bold;
    TextFont &m_plain;
    LaidStack m_stack;
};

/// Adds the emblem to the band that comes next, whose height it does not change.
void addEmblem(LaidStack &stack, const QByteArray &emblem, int side, bool centred,
    const LayoutContext &context)
{
    const QImage image = decodedPicture(emblem);
    if (image.isNull())
        return;
    const QSizeF size = QSizeF(image.size()).scaled(context.width, side, Qt::KeepAspectRatio);
    const double left = centred ? (context.width - size.width()) / 2 : 0;
    stack.images.push_back({ int(stack.bands.size()), { QPointF(left, side - size.height()), size },
        printablePicture(image, size) });
}

} // namespace

LaidStack layOutLabelLine(const LabelLine &block, const LayoutContext &context)
{
    return LabelLineLayout(block, context).layOut();
}

LaidStack layOutLetterhead(const Letterhead &block, const LayoutContext &context)
{
    const PageStyle &style = context.style;
    const int side = unitsFromMm(block.isMemo ? style.memoEmblem : style.emblem);
    TextFont &font = context.fonts.font(block.isMemo ? style.memoSize : style.headingSize, true);
    const TextShape shape { .font = &font, .width = context.width, .align = Align::Centre };
    LaidText title = context.layouter.layOut(block.title, shape);
    LaidStack stack;
    addEmblem(stack, block.emblem, side, !block.isMemo, context);
    if (!block.isMemo || title.lines.empty())
        stack.bands.push_back({ side, false });
    const size_t first = stack.bands.size();
    stack.addText(std::move(title), 0, block.title, false);
    // The title of a memo and its emblem stand on one line.
    if (first == 0 && !stack.lines.empty()) {
        int &height = stack.bands.front().height;
        stack.lines.front().drop = std::max(0, side - height);
        height = std::max(height, side);
        for (BandImage &placed : stack.images)
            placed.area.translate(0, height - side);
    }
    return stack;
}

} // namespace ita

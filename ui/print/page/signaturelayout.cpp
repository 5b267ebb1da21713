// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/signaturelayout.h"

#include "ui/print/page/signatureimage.h"

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

const QString kSigned = u"(ลงชื่อ)"_s;

class SignatureLayout
{
public:
    /// `width`: of the right part of the page, which is signed.
    SignatureLayout(const SignatureBlock &block, const LayoutContext &context, int width)
        : m_block(block)
        , m_context(context)
        , m_font(context.fonts.font(context.style.bodySize, false))
        , m_width(width)
        , m_left(context.width - m_width)
    {
        m_stack.blank = { block.row, keyOf(&SignOffStep::opinion) };
    }

    LaidStack layOut()
    {
        if (!m_block.heading.isEmpty())
            addHeading();
        addOpinion();
        if (m_block.signature)
            addSignature(*m_block.signature);
        else
            addPenLines();
        return std::move(m_stack);
    }

private:
    void addPenLines()
    {
        m_stack.bands.push_back({ unitsFromMm(m_context.style.penRoom), false });
        addDottedLine(kSigned, m_block.label, u"label"_s);
        if (m_block.name.isEmpty())
            addDottedLine(u"("_s, u")"_s, keyOf(&SignOffStep::person));
        else
            addName(m_block.name);
        addCentred(m_block.positionLines);
        if (m_block.dateLine)
            addDottedLine(u"วันที่"_s, {}, keyOf(&SignOffStep::dateLine));
    }

    void addSignature(const Signature &signature)
    {
        m_stack.bands.push_back({ unitsFromMm(m_context.style.blockGap), false });
        const QImage image = signatureImage(signature.image, m_context.style);
        const Gap gap = addImageLine(image);
        if (!image.isNull() || !addInGap(signature.caption, gap))
            addSmall(signature.caption);
        if (!signature.name.isEmpty())
            addName(signature.name);
        addCentred(m_block.positionLines);
        if (!signature.date.isEmpty())
            addCentred({ { signature.date, Marker::None, { m_block.row, {} } } });
    }

    void addName(const QString &name)
    {
        addCentred({ { u"("_s + name + u")"_s, Marker::None,
            { m_block.row, keyOf(&SignOffStep::person) } } });
    }

    void addHeading()
    {
        const Place place { m_block.row, keyOf(&SignOffStep::heading) };
        const TextShape shape { .font = &m_context.fonts.font(m_context.style.bodySize, true),
            .width = m_context.width };
        const QList<Paragraph> heading { { m_block.heading, Marker::None, place } };
        m_stack.addText(m_context.layouter.layOut(heading, shape), 0, heading, false);
    }

    /// The typed opinion, then dotted lines for the pen up to opinionLines.
    void addOpinion()
    {
        const TextShape shape { .font = &m_font,
            .width = m_context.width,
            .firstIndent = unitsFromMm(m_context.style.firstLineIndent) };
        LaidText typed = m_context.layouter.layOut(m_block.opinion, shape);
        const int left = m_block.opinionLines - int(typed.lines.size());
        if (!typed.lines.empty())
            m_stack.addText(std::move(typed), 0, m_block.opinion, false);
        for (int i = 0; i < left; ++i) {
            m_stack.dots.push_back({ int(m_stack.bands.size()), 0, float(m_context.width) });
            m_stack.bands.push_back({ m_font.lineHeight(), false });
        }
    }

    LaidText lineOf(const QString &text, const Place &place)
    {
        return m_context.layouter.layOut(
            { { text, Marker::None, place } }, { .font = &m_font, .width = m_width });
    }

    static float widthOf(const LaidText &text)
    {
        return text.lines.empty() ? 0 : text.lines.front().width;
    }

    void addDottedLine(const QString &before, const QString &after, const QString &field)
    {
        const Gap gap = addLineWithGap(before, after, field, m_font.lineHeight());
        m_stack.dots.push_back({ gap.band, gap.x, gap.width });
    }

    /// A part of a band that is left free for dots or an image.
    struct Gap
    {
        int band = 0;
        float x = 0;
        float width = 0;
    };

    /// Adds the line "(ลงชื่อ) … label" with the image in its gap; image and texts end at the foot
    /// of the band. Returns the gap.
    Gap addImageLine(const QImage &image)
    {
        const QSizeF most(unitsFromMm(m_context.style.signatureWidth),
            unitsFromMm(m_context.style.signatureHeight));
        QSizeF size = image.isNull() ? QSizeF(0, 0)
                                     : QSizeF(image.size()).scaled(most, Qt::KeepAspectRatio);
        const int height = qMax(m_font.lineHeight(), int(std::ceil(size.height())));
        const Gap gap = addLineWithGap(kSigned, m_block.label, u"label"_s, height);
        if (image.isNull())
            return gap;
        if (size.width() > double(gap.width))
            size.scale(double(gap.width), size.height(), Qt::KeepAspectRatio);
        const QPointF corner(
            double(gap.x) + (double(gap.width) - size.width()) / 2, height - size.height());
        m_stack.images.push_back({ gap.band, { corner, size }, image });
        return gap;
    }

    /// Puts the caption into the gap when there is no image; false when it does not fit there.
    bool addInGap(const QString &text, const Gap &gap)
    {
        const Place place { m_block.row, {} };
        LaidText laid = lineOf(text, place);
        const float width = widthOf(laid);
        if (laid.lines.size() != 1 || width > gap.width)
            return laid.lines.empty();
        addLineAt(std::move(laid), { gap.band, 0, 0, gap.x + (gap.width - width) / 2, 0 }, place);
        return true;
    }

    /// Adds a band with the texts `before` and `after` at its foot and a gap between them. The gap
    /// is centred if there is room. If `after` does not fit, it goes on a line below.
    Gap addLineWithGap(
        const QString &before, const QString &after, const QString &field, int height)
    {
        const Place place { m_block.row, field };
        LaidText left = lineOf(before, place);
        LaidText right = lineOf(after, place);
        const auto wanted = float(unitsFromMm(m_context.style.signatureLine));
        const auto room = float(m_width) - widthOf(left);
        const bool beside = right.lines.size() == 1 && widthOf(right) + wanted / 2 < room;
        const float taken = beside ? widthOf(right) : 0;
        const float length = qMin(wanted, room - taken);
        const float middle = (float(m_width) - length) / 2;
        const float start
            = float(m_left) + qBound(widthOf(left), middle, float(m_width) - taken - length);
        const Gap gap { int(m_stack.bands.size()), start, length };
        const int drop = height - m_font.lineHeight();
        const float leftEdge = start - widthOf(left);
        addLineAt(std::move(left), { gap.band, 0, 0, leftEdge, drop }, place);
        if (beside)
            addLineAt(std::move(right), { gap.band, 0, 0, start + length, drop }, place);
        m_stack.bands.push_back({ height, false });
        if (!beside)
            addCentred({ { after, Marker::None, place } });
        return gap;
    }

    void addLineAt(LaidText text, BandText at, const Place &place)
    {
        at.text = int(m_stack.texts.size());
        m_stack.lines.push_back(at);
        m_stack.texts.push_back(std::move(text));
        m_stack.places.push_back({ place });
    }

    void addCentred(const QList<Paragraph> &paragraphs) { addCentred(paragraphs, m_font); }

    void addCentred(const QList<Paragraph> &paragraphs, TextFont &font)
    {
        const TextShape shape { .font = &font, .width = m_width, .align = Align::Centre };
        m_stack.addText(
            m_context.layouter.layOut(paragraphs, shape), float(m_left), paragraphs, false);
    }

    void addSmall(const QString &text)
    {
        if (!text.isEmpty())
            addCentred({ { text, Marker::None, { m_block.row, {} } } },
                m_context.fonts.font(m_context.style.captionSize, false));
    }

    const SignatureBlock &m_block;
    const LayoutContext &m_context;
    TextFont &m_font;
    int m_width; ///< of the part that is signed
    int m_left; ///< left edge of that part
    LaidStack m_stack;
};

/// Puts a stack beside another: their bands from the top on become common ones.
void addBeside(LaidStack &stack, LaidStack added, float x)
{
    const int firstText = int(stack.texts.size());
    for (size_t band = 0; band < added.bands.size(); ++band)
        if (band < stack.bands.size())
            stack.bands[band].height = std::max(stack.bands[band].height, added.bands[band].height);
        else
            stack.bands.push_back(added.bands[band]);
    for (BandText line : added.lines) {
        line.text += firstText;
        line.x += x;
        stack.lines.push_back(line);
    }
    for (BandLine line : added.dots) {
        line.x += x;
        stack.dots.push_back(line);
    }
    for (BandImage &image : added.images) {
        image.area.translate(double(x), 0);
        stack.images.push_back(std::move(image));
    }
    std::ranges::move(added.texts, std::back_inserter(stack.texts));
    std::ranges::move(added.places, std::back_inserter(stack.places));
    std::ranges::stable_sort(stack.lines, {}, &BandText::band);
    std::ranges::stable_sort(stack.dots, {}, &BandLine::band);
    std::ranges::stable_sort(stack.images, {}, &BandImage::band);
}

} // namespace

LaidStack layOutSignature(const SignatureBlock &block, const LayoutContext &context)
{
    TextFont &font = context.fonts.font(context.style.bodySize, false);
    if (block.beside.empty())
        return SignatureLayout(block, context, rightWidth(block.positionLines, font, context))
            .layOut();
    const int count = 1 + int(block.beside.size());
    const int gap = font.lineHeight() / 2;
    const LayoutContext column { context.style, context.fonts, context.layouter,
        (context.width - (count - 1) * gap) / count };
    LaidStack stack = SignatureLayout(block, column, column.width).layOut();
    for (int i = 1; i < count; ++i)
        addBeside(stack,
            SignatureLayout(block.beside[size_t(i - 1)], column, column.width).layOut(),
            float(i * (column.width + gap)));
    return stack;
}

} // namespace ita

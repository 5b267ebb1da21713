// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/signaturelayout.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

class SignatureLayout
{
public:
    SignatureLayout(const SignatureBlock &block, const LayoutContext &context)
        : m_block(block)
        , m_context(context)
        , m_font(context.fonts.font(context.style.bodySize, false))
        , m_width(rightWidth(block.positionLines, m_font, context))
        , m_left(context.width - m_width)
    {
        m_stack.blank = { block.row, u"opinion"_s };
    }

    LaidStack layOut()
    {
        if (!m_block.heading.isEmpty())
            addHeading();
        addOpinion();
        m_stack.bands.push_back({ unitsFromMm(m_context.style.penRoom), false });
        addDottedLine(u"(ลงชื่อ)"_s, m_block.label, u"label"_s);
        if (m_block.name.isEmpty())
            addDottedLine(u"("_s, u")"_s, u"person"_s);
        else
            addCentred(
                { { u"("_s + m_block.name + u")"_s, Marker::None, { m_block.row, u"person"_s } } });
        addCentred(m_block.positionLines);
        return std::move(m_stack);
    }

private:
    void addHeading()
    {
        const Source source { m_block.row, u"heading"_s };
        const TextShape shape { .font = &m_context.fonts.font(m_context.style.bodySize, true),
            .width = m_context.width };
        m_stack.addText(
            m_context.layouter.layOut({ { m_block.heading, Marker::None, source } }, shape), 0,
            { source }, false);
    }

    /// What was typed, then as many dotted lines as are left for the pen.
    void addOpinion()
    {
        const TextShape shape { .font = &m_font,
            .width = m_context.width,
            .firstIndent = unitsFromMm(m_context.style.firstLineIndent) };
        LaidText typed = m_context.layouter.layOut(m_block.opinion, shape);
        const int left = m_block.opinionLines - int(typed.lines.size());
        if (!typed.lines.empty())
            m_stack.addText(std::move(typed), 0, sourcesOf(m_block.opinion), false);
        for (int i = 0; i < left; ++i) {
            m_stack.dots.push_back({ int(m_stack.bands.size()), 0, float(m_context.width) });
            m_stack.bands.push_back({ m_font.lineHeight(), false });
        }
    }

    LaidText lineOf(const QString &text, const Source &source)
    {
        return m_context.layouter.layOut(
            { { text, Marker::None, source } }, { .font = &m_font, .width = m_width });
    }

    static float widthOf(const LaidText &text)
    {
        return text.lines.empty() ? 0 : text.lines.front().width;
    }

    /// Text, dots, text: the dots stand in the middle if all fits so. A text after them that
    /// does not fit goes below.
    void addDottedLine(const QString &before, const QString &after, const QString &field)
    {
        const Source source { m_block.row, field };
        LaidText left = lineOf(before, source);
        LaidText right = lineOf(after, source);
        const auto wanted = float(unitsFromMm(m_context.style.signatureLine));
        const auto room = float(m_width) - widthOf(left);
        const bool beside = right.lines.size() == 1 && widthOf(right) + wanted / 2 < room;
        const float taken = beside ? widthOf(right) : 0;
        const float length = qMin(wanted, room - taken);
        const float middle = (float(m_width) - length) / 2;
        const float start
            = float(m_left) + qBound(widthOf(left), middle, float(m_width) - taken - length);
        const int band = int(m_stack.bands.size());
        m_stack.dots.push_back({ band, start, length });
        addLineAt(std::move(left), start - widthOf(left), band, source);
        if (beside)
            addLineAt(std::move(right), start + length, band, source);
        m_stack.bands.push_back({ m_font.lineHeight(), false });
        if (!beside)
            addCentred({ { after, Marker::None, source } });
    }

    void addLineAt(LaidText text, float x, int band, const Source &source)
    {
        m_stack.lines.push_back({ band, int(m_stack.texts.size()), 0, x });
        m_stack.texts.push_back(std::move(text));
        m_stack.sources.push_back({ source });
    }

    void addCentred(const QList<Paragraph> &paragraphs)
    {
        const TextShape shape { .font = &m_font, .width = m_width, .align = Align::Centre };
        m_stack.addText(m_context.layouter.layOut(paragraphs, shape), float(m_left),
            sourcesOf(paragraphs), false);
    }

    const SignatureBlock &m_block;
    const LayoutContext &m_context;
    TextFont &m_font;
    int m_width; ///< of the part on the right that is signed
    int m_left; ///< where that begins
    LaidStack m_stack;
};

} // namespace

LaidStack layOutSignature(const SignatureBlock &block, const LayoutContext &context)
{
    return SignatureLayout(block, context).layOut();
}

} // namespace ita

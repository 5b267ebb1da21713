// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxsignature.h"

#include "core/export/docx/docxstyles.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

const QString kToSign = u"(ลงชื่อ)"_s;

/// About the width of the text, without a font.
int roughWidth(const QString &text, double size)
{
    const auto letters = std::ranges::count_if(
        text, [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    return int(std::lround(double(letters) * size * 20 * 0.45));
}

DocxParagraph dottedLine(int width)
{
    return { .style = kDocxPenLine, .tabs = { { .position = width, .dotted = true } } };
}

class DocxSignatureWriter
{
public:
    DocxSignatureWriter(DocxTexts &texts, const SignatureBlock &block, int width)
        : m_texts(texts)
        , m_block(block)
        , m_width(width)
        , m_left(rightPart(width))
    {
    }

    void write()
    {
        m_texts.setKept(true);
        if (!m_block.heading.isEmpty())
            writeNamed(
                { m_block.heading, Marker::None, { m_block.row, keyOf(&SignOffStep::heading) } },
                { .style = kDocxSignHeading });
        writeOpinion();
        writeSignLine();
        writeName();
        writeEnd();
        m_texts.setKept(false);
    }

private:
    void writeNamed(const Paragraph &paragraph, const DocxParagraph &format)
    {
        m_texts.openNamed(paragraph.place);
        m_texts.paragraph(paragraph, format);
        m_texts.closeNamed();
    }

    void writeOpinion()
    {
        if (!m_block.opinion.isEmpty()) {
            m_texts.openNamed(m_block.opinion.constFirst().place);
            for (const Paragraph &paragraph : m_block.opinion)
                m_texts.paragraph(paragraph, { .style = kDocxBody });
            m_texts.closeNamed();
        }
        for (int left = m_block.opinionLines - int(m_block.opinion.size()); left > 0; --left) {
            m_texts.openParagraph(dottedLine(m_width));
            m_texts.tab();
            m_texts.closeParagraph();
        }
    }

    DocxParagraph centred() const { return { .style = kDocxSign, .left = m_left }; }

    /// The dots end where the label begins; a long label goes below them.
    void writeSignLine()
    {
        const Paragraph label { m_block.label, Marker::None,
            { m_block.row, keyOf(&SignOffStep::label) } };
        const int labelWidth = roughWidth(m_block.label, m_texts.style().bodySize);
        const bool beside = labelWidth < (m_width - m_left) / 2;
        DocxParagraph line { .style = kDocxSign,
            .before = m_texts.style().penRoom,
            .left = m_left,
            .align = "left"_L1 };
        line.tabs = { { .position = m_width - (beside ? labelWidth : 0), .dotted = true } };
        m_texts.openParagraph(line);
        m_texts.run(kToSign);
        if (m_block.signature)
            m_texts.run(u" "_s + m_block.signature->caption + u' ');
        else
            m_texts.tab();
        if (beside && !label.text.isEmpty()) {
            m_texts.openNamed(label.place);
            m_texts.run(label.text);
            m_texts.closeNamed();
        }
        m_texts.closeParagraph();
        if (!beside)
            writeNamed(label, centred());
    }

    void writeName()
    {
        const QString &name = m_block.signature && !m_block.signature->name.isEmpty()
            ? m_block.signature->name
            : m_block.name;
        if (!name.isEmpty())
            return m_texts.paragraph({ u"("_s + name + u')' }, centred());
        DocxParagraph line = centred();
        line.align = "left"_L1;
        line.tabs = { { .position = m_width - roughWidth(u")"_s, m_texts.style().bodySize),
            .dotted = true } };
        m_texts.openParagraph(line);
        m_texts.run(u"("_s);
        m_texts.tab();
        m_texts.run(u")"_s);
        m_texts.closeParagraph();
    }

    /// The position and the date. The last line need not stay with what follows.
    void writeEnd()
    {
        const bool isDated = m_block.signature && !m_block.signature->date.isEmpty();
        if (!m_block.positionLines.isEmpty()) {
            m_texts.openNamed(m_block.positionLines.constFirst().place);
            for (const Paragraph &line : m_block.positionLines) {
                m_texts.setKept(isDated || &line != &m_block.positionLines.constLast());
                m_texts.paragraph(line, centred());
            }
            m_texts.closeNamed();
        }
        m_texts.setKept(false);
        if (isDated)
            m_texts.paragraph({ m_block.signature->date }, centred());
        if (!m_block.signature && m_block.dateLine)
            writeDateLine();
    }

    void writeDateLine()
    {
        m_texts.openParagraph({ .style = kDocxSign,
            .tabs = { { .position = m_width, .dotted = true } },
            .left = m_left,
            .align = "left"_L1 });
        m_texts.run(u"วันที่ "_s);
        m_texts.tab();
        m_texts.closeParagraph();
    }

    DocxTexts &m_texts;
    const SignatureBlock &m_block;
    int m_width;
    int m_left;
};

} // namespace

void writeSignature(DocxTexts &texts, const SignatureBlock &block, int width)
{
    DocxSignatureWriter(texts, block, width).write();
    for (const SignatureBlock &beside : block.beside)
        DocxSignatureWriter(texts, beside, width).write();
}

void writePenLines(DocxTexts &texts, const PenLines &block, int width)
{
    int left = block.lines;
    if (!block.text.text.isEmpty()) {
        texts.openNamed(block.text.place);
        texts.openParagraph(dottedLine(width));
        texts.text(block.text.text);
        texts.tab();
        texts.closeParagraph();
        texts.closeNamed();
        --left;
    }
    for (; left > 0; --left) {
        texts.openParagraph(dottedLine(width));
        texts.tab();
        texts.closeParagraph();
    }
}

} // namespace ita

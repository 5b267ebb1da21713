// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paragraphs.h"

#include "core/report/headings.h"
#include "core/rows/fields.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Collects the paragraphs of any kind of block.
class ParagraphCollector
{
public:
    QList<Paragraph> collected() && { return std::move(m_all); }

    void operator()(const TextBlock &block) { m_all += block.paragraphs; }
    void operator()(const PenLines &block) { add(block.text); }
    void operator()(const PictureBlock &block) { add(block.caption); }
    void operator()(const CodeBlock &block) { add(block.address); }
    void operator()(const Rule &) { }
    void operator()(const PageBreak &) { }
    void operator()(const ChartBlock &) { }
    void operator()(const Letterhead &block) { m_all += block.title; }

    void operator()(const LabelLine &block)
    {
        for (const LabelledText &part : block.parts) {
            add(part.label);
            m_all += part.texts;
        }
    }

    void operator()(const Contents &block)
    {
        for (const ContentsEntry &entry : block.entries)
            add({ entry.text, Marker::None, entry.place });
    }

    void operator()(const Table &table)
    {
        for (const HeadingCell &heading : headingCells(table))
            add({ heading.text, Marker::None,
                heading.isGroup ? Place {} : table.columns[heading.column].place });
        for (const TableRow &row : table.rows)
            for (const Cell &cell : row.cells)
                if (!cell.covered)
                    m_all += cell.paragraphs;
    }

    void operator()(const SignatureBlock &block)
    {
        const auto textOf = [&](const QString &text, const QString &field) {
            add({ text, Marker::None, { block.row, field } });
        };
        textOf(block.heading, keyOf(&SignOffStep::heading));
        m_all += block.opinion;
        textOf(u"(ลงชื่อ) "_s + block.label, keyOf(&SignOffStep::label));
        const QString name = block.signature ? block.signature->name : block.name;
        if (!name.isEmpty())
            textOf(u'(' + name + u')', keyOf(&SignOffStep::person));
        m_all += block.positionLines;
        if (block.signature) {
            textOf(block.signature->date, {});
            textOf(block.signature->caption, {});
        }
        for (const SignatureBlock &beside : block.beside)
            (*this)(beside);
    }

private:
    void add(const Paragraph &paragraph)
    {
        if (!paragraph.text.isEmpty())
            m_all.append(paragraph);
    }

    QList<Paragraph> m_all;
};

} // namespace

QList<Paragraph> paragraphsIn(const Block &block)
{
    ParagraphCollector collector;
    std::visit(collector, block);
    return std::move(collector).collected();
}

} // namespace ita

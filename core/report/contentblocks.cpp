// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/contentblocks.h"

#include "core/domain/blocknumbers.h"
#include "core/report/cells.h"
#include "core/report/freetables.h"
#include "core/rows/papers.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Makes the printed blocks of one row.
class PrintedBlock
{
public:
    PrintedBlock(const Tree &tree, RowId row, const QString &number)
        : m_tree(tree)
        , m_block(tree.get<ContentBlock>(row))
        , m_number(number)
        , m_place { row, keyOf(&ContentBlock::text) }
    {
    }

    QList<Block> make() const
    {
        switch (m_block.form) {
        case BlockForm::Table:
            return table();
        case BlockForm::Picture:
            return picture();
        case BlockForm::PenLines:
            return { PenLines { { m_block.text, Marker::None, m_place }, qMax(1, m_block.lines) } };
        case BlockForm::Rule:
            return { Rule { { m_place.row, {} } } };
        case BlockForm::PageBreak:
            return { PageBreak {} };
        case BlockForm::Letterhead:
            return letterhead();
        case BlockForm::LabelLine:
            return labelLine();
        default:
            return m_block.text.isEmpty() ? QList<Block>() : texts();
        }
    }

private:
    /// The caption, then the table.
    QList<Block> table() const
    {
        QList<Block> blocks;
        if (!m_block.text.isEmpty())
            blocks.append(caption());
        if (const auto table = freeTableOf(m_tree, m_place.row))
            blocks.append(*table);
        return blocks;
    }

    QList<Block> picture() const
    {
        if (m_block.picture.isEmpty())
            return {};
        return { PictureBlock { QByteArray::fromBase64(m_block.picture.toLatin1()),
            { m_block.text, Marker::None, m_place } } };
    }

    QList<Block> letterhead() const
    {
        const RowId paper = paperOf(m_tree, m_place.row);
        const QByteArray emblem = m_tree.get<Office>(m_tree.root()).emblem.toLatin1();
        return { Letterhead { QByteArray::fromBase64(emblem), paragraphsOf(m_block.text, m_place),
            paperLayout(m_tree.value(paper))->paperKind == PaperKind::Memo } };
    }

    QList<Block> labelLine() const
    {
        if (m_block.label.isEmpty() && m_block.text.isEmpty())
            return {};
        const Place label { m_place.row, keyOf(&ContentBlock::label) };
        return { LabelLine {
            { { { m_block.label, Marker::None, label }, paragraphsOf(m_block.text, m_place) } } } };
    }

    Block caption() const
    {
        return TextBlock { TextRole::Subheading, { { m_block.text, Marker::None, m_place } }, {},
            0 };
    }

    QList<Block> texts() const
    {
        switch (m_block.form) {
        case BlockForm::Heading:
            return { heading(0) };
        case BlockForm::Subheading:
            return { heading(1) };
        case BlockForm::Clause:
            return { item(1, Marker::None) };
        case BlockForm::SubClause:
            return { item(2, Marker::None) };
        case BlockForm::ThirdClause:
            return { item(3, Marker::None) };
        case BlockForm::ListItem:
            return { item(1, m_number.isEmpty() ? Marker::Dash : Marker::None) };
        case BlockForm::SubItem:
            return { item(2, m_number.isEmpty() ? Marker::Dash : Marker::None) };
        case BlockForm::TickLine:
            return { item(1, m_block.ticked ? Marker::Ticked : Marker::Unticked) };
        default:
            return { TextBlock { TextRole::Body, paragraphsOf(m_block.text, m_place), {}, 0 } };
        }
    }

    QString numbered() const
    {
        return m_number.isEmpty() ? m_block.text : m_number + u' ' + m_block.text;
    }

    Block heading(int indent) const
    {
        return TextBlock { TextRole::Subheading, { { numbered(), Marker::None, m_place } },
            QString(numbered()).replace(u'\n', u' '), indent };
    }

    Block item(int indent, Marker marker) const
    {
        const int number = m_number.isEmpty() ? 0 : int(m_number.size()) + 1;
        return TextBlock { TextRole::Item, { { numbered(), marker, m_place, number } }, {},
            indent };
    }

    const Tree &m_tree;
    const ContentBlock &m_block;
    QString m_number;
    Place m_place;
};

} // namespace

QList<Block> contentBlocks(const Tree &tree, RowId section)
{
    QList<Block> blocks;
    const QHash<RowId, QString> numbers = blockNumbers(tree, section);
    for (const RowId row : tree.rows(section, RowKind::ContentBlock)) {
        const QList<Block> made = PrintedBlock(tree, row, numbers.value(row)).make();
        auto *above = blocks.isEmpty() ? nullptr : std::get_if<LabelLine>(&blocks.last());
        const auto *line = made.isEmpty() ? nullptr : std::get_if<LabelLine>(&made.constFirst());
        if (above && line && tree.get<ContentBlock>(row).beside)
            above->parts += line->parts;
        else
            blocks += made;
    }
    return blocks;
}

} // namespace ita

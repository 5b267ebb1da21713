// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/blocknumbers.h"

#include "core/base/thaidigits.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Counts through the blocks of a section.
class BlockCounter
{
public:
    /// Takes note of a block; returns its number, which is empty if it has none.
    QString next(const ContentBlock &block)
    {
        const bool isItem = block.form == BlockForm::ListItem || block.form == BlockForm::SubItem;
        if (!isItem)
            m_item = m_subItem = 0;
        const bool counts = block.numbered && !block.text.isEmpty();
        switch (block.form) {
        case BlockForm::Heading:
            m_subheading = 0;
            return counts ? toThaiDigits(++m_heading) + u'.' : QString();
        case BlockForm::Subheading:
            return counts ? subheading() : QString();
        case BlockForm::ListItem:
            m_subItem = 0;
            return counts ? toThaiDigits(++m_item) + u')' : QString();
        case BlockForm::SubItem:
            return counts ? u'(' + toThaiDigits(++m_subItem) + u')' : QString();
        default:
            return {};
        }
    }

private:
    QString subheading()
    {
        const QString own = toThaiDigits(++m_subheading);
        return m_heading > 0 ? toThaiDigits(m_heading) + u'.' + own : own + u'.';
    }

    int m_heading = 0;
    int m_subheading = 0;
    int m_item = 0;
    int m_subItem = 0;
};

} // namespace

bool hasText(BlockForm form)
{
    return form != BlockForm::Rule && form != BlockForm::PageBreak;
}

bool mayBeNumbered(BlockForm form)
{
    return form == BlockForm::Heading || form == BlockForm::Subheading
        || form == BlockForm::ListItem || form == BlockForm::SubItem;
}

QHash<RowId, QString> blockNumbers(const Tree &tree, RowId section)
{
    QHash<RowId, QString> numbers;
    BlockCounter counter;
    for (const RowId row : tree.rows(section, RowKind::ContentBlock))
        if (const QString number = counter.next(tree.get<ContentBlock>(row)); !number.isEmpty())
            numbers.insert(row, number);
    return numbers;
}

} // namespace ita

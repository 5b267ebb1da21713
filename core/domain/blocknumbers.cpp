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
            m_second = m_third = m_fourth = 0;
            return counts ? toThaiDigits(++m_heading) + u'.' : QString();
        case BlockForm::Subheading:
        case BlockForm::Clause:
            m_third = m_fourth = 0;
            m_second += counts;
            return counts ? joined({ m_heading, m_second }) : QString();
        case BlockForm::SubClause:
            m_fourth = 0;
            m_third += counts;
            return counts ? joined({ m_heading, m_second, m_third }) : QString();
        case BlockForm::ThirdClause:
            m_fourth += counts;
            return counts ? joined({ m_heading, m_second, m_third, m_fourth }) : QString();
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
    /// "๑.๒.๓" without the levels that have no number; "๓." of one alone.
    static QString joined(const QList<int> &levels)
    {
        QStringList numbers;
        for (const int level : levels)
            if (level > 0)
                numbers.append(toThaiDigits(level));
        return numbers.size() == 1 ? numbers.constFirst() + u'.' : numbers.join(u'.');
    }

    int m_heading = 0;
    int m_second = 0; ///< of subheadings and clauses
    int m_third = 0; ///< of sub-clauses
    int m_fourth = 0; ///< of the clauses below them
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
    return form == BlockForm::Heading || form == BlockForm::Subheading || isClause(form)
        || form == BlockForm::ListItem || form == BlockForm::SubItem;
}

bool isClause(BlockForm form)
{
    return form == BlockForm::Clause || form == BlockForm::SubClause
        || form == BlockForm::ThirdClause;
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

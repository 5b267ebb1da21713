// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commentfilter.h"

namespace ita {

CommentFilter::CommentFilter(CommentModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void CommentFilter::setAuthor(const std::optional<QString> &author)
{
    m_author = author;
    invalidateFilter();
}

void CommentFilter::setUnit(const std::optional<QString> &unit)
{
    m_unit = unit;
    invalidateFilter();
}

void CommentFilter::setSection(std::optional<RowId> section)
{
    m_section = section;
    invalidateFilter();
}

void CommentFilter::setOpenOnly(bool on)
{
    m_openOnly = on;
    invalidateFilter();
}

RowId CommentFilter::rowAt(const QModelIndex &index) const
{
    return m_model.rowAt(mapToSource(index));
}

RowId CommentFilter::commentAt(const QModelIndex &index) const
{
    return m_model.commentAt(mapToSource(index));
}

QModelIndex CommentFilter::indexOf(RowId commentOrReply) const
{
    return mapFromSource(m_model.indexOf(commentOrReply));
}

bool CommentFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const QModelIndex index = m_model.index(sourceRow);
    const auto is = [&](const auto &wanted, CommentModel::Role role) {
        return !wanted || *wanted == index.data(role).toString();
    };
    const bool isOpen = index.data(CommentModel::StateRole).toInt() == int(CommentState::Open);
    const qint64 section = index.data(CommentModel::SectionRole).toLongLong();
    return is(m_author, CommentModel::AuthorRole) && is(m_unit, CommentModel::UnitRole)
        && (!m_section || m_section->value == section) && (!m_openOnly || isOpen);
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/commentmodel.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace ita {

/// The comments of a CommentModel that meet all conditions, with their replies.
class CommentFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CommentFilter(CommentModel &model, QObject *parent = nullptr);

    /// Author as stored in Comment; nothing for any author.
    void setAuthor(const std::optional<QString> &author);
    /// Nothing for any unit.
    void setUnit(const std::optional<QString> &unit);
    /// 0 for comments in no section; nothing for any section.
    void setSection(std::optional<RowId> section);
    void setOpenOnly(bool on);

    RowId rowAt(const QModelIndex &index) const;
    RowId commentAt(const QModelIndex &index) const;
    QModelIndex indexOf(RowId commentOrReply) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    CommentModel &m_model;
    std::optional<QString> m_author;
    std::optional<QString> m_unit;
    std::optional<RowId> m_section;
    bool m_openOnly = false;
};

} // namespace ita

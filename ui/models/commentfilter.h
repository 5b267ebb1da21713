// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/commentmodel.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace ita {

/// The comments of a CommentModel that meet every condition set, with their replies.
class CommentFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CommentFilter(CommentModel &model, QObject *parent = nullptr);

    /// As stored in Comment; nothing: any.
    void setAuthor(const std::optional<QString> &author);
    void setUnit(const std::optional<QString> &unit);
    /// 0: those in no section.
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowlistmodel.h"

#include <QHash>

namespace ita {

/// The name of the icon of a kind of section, for themedIcon().
QString sectionIconName(RowKind section);

/// The sections of one report in printed order. DisplayRole is the name shown in lists, EditRole
/// the typed title, which is empty when the section is named by its heading. Other roles:
/// RowIdRole, RowKindRole, IconNameRole, HiddenRole, UnfinishedRole, OpenCommentsRole.
class SectionListModel : public RowListModel
{
    Q_OBJECT

public:
    SectionListModel(EditHistory &history, RowId report, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole sets the title, HiddenRole whether the section is left out of print.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    void noteFieldChange(RowId row, const Field &field) override;
    void noteRowsChange(RowId parent) override;

private:
    int unfinishedCount(RowId section) const;
    int commentCount(RowId section) const;
    const Field &titleField(RowId section) const;
    QString spokenText(RowId section) const;
    void refreshSection(RowId row);

    /// Caches of the counts, cleared when the section changes: lists ask at every repaint.
    mutable QHash<RowId, int> m_unfinished;
    mutable QHash<RowId, int> m_comments;
};

} // namespace ita

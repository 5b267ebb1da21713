// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sessionmodel.h"

#include <QHash>

namespace ita {

/// The name of the icon of a kind of section, for themedIcon().
QString sectionIconName(RowKind section);

/// The papers of one report in order, each with its sections in printed order below it, as one flat
/// list. A report that is its own only paper has no heading. DisplayRole is the short name
/// shown in lists, EditRole the typed title, which is empty when a section is named by its heading
/// or a paper by its kind. Other roles: RowIdRole, RowKindRole, IconNameRole, HiddenRole,
/// UnfinishedRole, OpenCommentsRole. Sections are dragged within and between papers.
class SectionListModel : public SessionModel
{
    Q_OBJECT

public:
    SectionListModel(EditHistory &history, RowId report, QObject *parent = nullptr);

    RowId rowAt(int row) const { return m_entries.value(row); }
    RowId rowAt(const QModelIndex &index) const override;
    /// -1 when the row is not in the list.
    int rowOf(RowId row) const { return int(m_entries.indexOf(row)); }
    bool isPaper(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole sets the title, HiddenRole whether a section is left out of print.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;
    using QObject::parent;

protected:
    std::optional<QModelIndex> shownBelow(RowId parent, RowKind kind) const override;
    RowId parentRowOf(const QModelIndex &parent) const override;
    void noteFieldChange(RowId row, const Field &field) override;
    void noteRowsChange(RowId parent) override;

private:
    QList<RowId> entries() const;
    void follow();
    QVariant paperData(RowId paper, int role) const;
    QVariant sectionData(RowId section, int role) const;
    int unfinishedCount(RowId section) const;
    int commentCount(RowId section) const;
    const Field &titleField(RowId row) const;
    QString shortName(RowId section) const;
    QString spokenText(RowId section) const;
    void refreshEntry(RowId row);

    QList<RowId> m_entries; ///< papers and sections, as shown
    QSet<RowId> m_touched; ///< entries to announce at the end of the change
    /// Caches of the counts, cleared when the section changes: lists ask at every repaint.
    mutable QHash<RowId, int> m_unfinished;
    mutable QHash<RowId, int> m_comments;
};

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journallist.h"

#include <QAbstractTableModel>

namespace ita {

class Session;

/// The journal of the file for people to read, newest first, read from the file as far as somebody
/// looks. New entries come in on top.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        When,
        Who,
        What,
        Where,
        ColumnCount,
    };

    explicit JournalModel(Session &session, QObject *parent = nullptr);
    ~JournalModel() override;

    /// Reads anew with other conditions.
    void setFilter(const JournalFilter &filter);
    const JournalLine &lineAt(int row) const { return m_lines.at(row); }
    /// Why the journal could not be read further.
    const std::optional<Error> &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void readNew();
    QString whereOf(const JournalLine &line) const;

    Session &m_session;
    JournalFilter m_filter;
    std::unique_ptr<JournalList> m_list;
    QList<JournalLine> m_lines; ///< newest first
    std::optional<Error> m_error;
};

/// What people call the place of an effect; the kind of a row that is gone.
QString effectPlace(const Tree &tree, const JournalEffect &effect);

/// What an entry did, as HTML to read: every place, a link when it still is, with what stood there
/// before and what stood there after. linkedPlace() reads the links.
QString journalHtml(const Tree &tree, const JournalLine &line);

/// The place a link of journalHtml() leads to.
Place linkedPlace(const QString &link);

} // namespace ita

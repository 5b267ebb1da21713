// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journallist.h"

#include <QAbstractTableModel>

namespace ita {

class Session;

/// The journal of the file in readable form, newest first. Entries are read from the file as the
/// view scrolls; new entries are inserted at the top.
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

    /// Reads the journal again with another filter.
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

/// The name of the place of an effect; for a removed row, the name of its kind.
QString effectPlace(const Tree &tree, const JournalEffect &effect);

/// The effects of an entry as HTML: each place with its values before and after. A place that still
/// exists is a link; linkedPlace() parses it.
QString journalHtml(const Tree &tree, const JournalLine &line);

/// The place that a link of journalHtml() stands for.
Place linkedPlace(const QString &link);

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comments.h"

#include <QAbstractListModel>

namespace ita {

class Session;
struct Change;

/// The comments on a report, and on the office that all reports share, in printed order; each is
/// followed by its replies. Besides RowIdRole and RowKindRole it has the roles below; the display
/// text is the words, empty for what is deleted.
class CommentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 100, ///< QString: what it is about; empty for a reply
        BylineRole, ///< QString: who wrote it and when
        StateRole, ///< int: CommentState, of a reply that of its comment
        StateTextRole, ///< QString: what became of it; empty while open and for a reply
        ChangedRole, ///< bool: the field is another than when it was written
        AuthorRole, ///< QString: as stored; of a reply that of its comment, as are the next two
        UnitRole, ///< QString
        SectionRole, ///< qint64: RowId::value of the section, 0 for none
    };

    explicit CommentModel(Session &session, QObject *parent = nullptr);

    void setReport(RowId report);
    RowId rowAt(const QModelIndex &index) const;
    /// The comment itself or the one a reply answers; 0 for no index.
    RowId commentAt(const QModelIndex &index) const;
    QModelIndex indexOf(RowId commentOrReply) const;
    int openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const Tree &tree() const;
    QList<RowId> found() const;
    void follow(const Change &change);
    void takeRows();
    QVariant commentData(RowId comment, int role) const;
    QString spokenText(const QModelIndex &index) const;

    Session &m_session;
    RowId m_report;
    QList<RowId> m_rows;
};

} // namespace ita

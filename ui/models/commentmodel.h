// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comments.h"

#include <QAbstractListModel>

namespace ita {

class Session;
struct Change;

/// The comments on a report and on the office that all reports share, in printed order, each
/// followed by its replies. It has RowIdRole, RowKindRole and the roles below. DisplayRole is the
/// text of the comment; empty when it is deleted.
class CommentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 100, ///< QString: name of the commented place; empty for a reply
        BylineRole, ///< QString: who wrote it and when
        StateRole, ///< int: CommentState; a reply has that of its comment
        StateTextRole, ///< QString: how it was closed; empty while open and for a reply
        ChangedRole, ///< bool: the field has changed since the comment was written
        AuthorRole, ///< QString: as stored. A reply has its comment's; also below.
        UnitRole, ///< QString
        SectionRole, ///< qint64: RowId::value of the section, 0 for none
    };

    explicit CommentModel(Session &session, QObject *parent = nullptr);

    void setReport(RowId report);
    RowId rowAt(const QModelIndex &index) const;
    /// The comment at the index, for a reply its comment; 0 for an invalid index.
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

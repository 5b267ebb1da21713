// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// Maps the rows of a review copy to rows here. Rows that were sent keep their ids; a row that the
/// reviewer has added gets a new id here, and its `extra` stores the id in the copy.
class CopyRows
{
public:
    /// `sent`: the ReviewCopy row in `ours`.
    CopyRows(const Tree &base, const Tree &ours, RowId sent);

    /// The row here; 0 when there is none.
    RowId here(RowId inCopy) const;
    /// Stores the id in the copy in a row that will be inserted here.
    void sign(Subtree &row, RowId inCopy) const;

private:
    const Tree &m_base;
    const Tree &m_ours;
    QString m_prefix;
    QHash<RowId, RowId> m_added;
};

/// The values of a row and all rows below it, as people read them; without comments.
QStringList textsBelow(const Tree &tree, RowId row);
/// A value as people read it.
QString textOf(const QJsonValue &value);

/// All comments below a row; comments on the same row in their order.
QList<RowId> commentsBelow(const Tree &tree, RowId row);

} // namespace ita

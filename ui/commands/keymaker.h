// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QSet>

namespace ita {

/// Makes keys that no row of the kind has yet: in the report of `parent`, item codes in its paper,
/// or in the file. Copies that go into a new paper keep their item codes.
class KeyMaker
{
public:
    enum class Into { PresentPaper, NewPaper };

    KeyMaker(const Tree &tree, RowId parent, Into into = Into::PresentPaper);

    /// Takes ids and records, such as comments, from the subtree and gives it new keys.
    void refresh(Subtree &subtree);
    /// A new key of that kind.
    QString keyFor(RowKind kind);
    /// The new key of a row that refresh() has given another; empty for any other.
    QString renamed(RowKind kind, const QString &key) const { return m_renamed[kind].value(key); }

private:
    void refreshKey(RowValue &row, const Field &key);
    QString codeStem() const;
    QString stemOf(RowKind kind) const;
    QSet<QString> &used(RowKind kind, const Field &key);
    QSet<QString> usedKeys(RowKind kind, const Field &key) const;

    const Tree &m_tree;
    RowId m_scope; ///< report or office
    RowId m_paper; ///< 0: a new one
    QHash<RowKind, QSet<QString>> m_used;
    QHash<RowKind, QHash<QString, QString>> m_renamed;
};

} // namespace ita

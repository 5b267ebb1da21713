// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QMap>
#include <QStringList>

namespace ita {

/// 16 hexadecimal digits that tell one value from another.
QString digestOf(const QJsonValue &value);
/// The same of a row with all rows below it that are no comments.
QString digestOf(const Tree &tree, RowId row);

/// What earlier merges of a review copy have dealt with: for each place of the copy the digest of
/// what it said then, so that nothing is raised again that was decided. Places are rows ("12"),
/// fields ("12.steps"), orders of rows ("12/rows") and parents ("12^"). Kept in ReviewCopy::taken.
class MergeMemory
{
public:
    explicit MergeMemory(const QStringList &taken);
    QStringList toList() const;

    bool isEmpty() const { return m_digests.isEmpty(); }
    bool has(const QString &place) const { return m_digests.contains(place); }
    /// Empty when the place has not been dealt with.
    QString digest(const QString &place) const { return m_digests.value(place); }
    void set(const QString &place, const QString &digest) { m_digests[place] = digest; }

private:
    QMap<QString, QString> m_digests;
};

QString rowPlace(RowId row);
QString fieldPlace(RowId row, QAnyStringView field);

} // namespace ita

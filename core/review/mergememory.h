// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QMap>
#include <QStringList>

namespace ita {

/// A digest of a value: 16 hexadecimal digits.
QString digestOf(const QJsonValue &value);
/// A digest of a row with all rows below it, without comments.
QString digestOf(const Tree &tree, RowId row);

/// The decisions of earlier merges of a review copy: for each place of the copy the digest of its
/// value at that time, so that a decided item is not shown again. Places are rows ("12"), fields
/// ("12.steps"), orders of rows ("12/rows") and parents ("12^"). Stored in ReviewCopy::taken.
class MergeMemory
{
public:
    explicit MergeMemory(const QStringList &taken);
    QStringList toList() const;

    bool isEmpty() const { return m_digests.isEmpty(); }
    bool has(const QString &place) const { return m_digests.contains(place); }
    /// Empty when the place has not been decided.
    QString digest(const QString &place) const { return m_digests.value(place); }
    void set(const QString &place, const QString &digest) { m_digests[place] = digest; }

private:
    QMap<QString, QString> m_digests;
};

QString rowPlace(RowId row);
QString fieldPlace(RowId row, QAnyStringView field);

} // namespace ita

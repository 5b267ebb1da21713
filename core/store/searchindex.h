// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <QSet>

#include <optional>

namespace ita {

class Database;

/// Finds the rows that may contain a text in the FTS5 table `search`. It has a row for each field
/// with text: the rowid is made of the row's id and a checksum of the field's key, the text is
/// folded(). Updated in the transaction of the edits. A result is a hint; check it against the
/// text.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    /// Updates the index for edits that have been written, after their journal entry. After error
    /// Damaged the edits may be written without the index, which is then out of date.
    Outcome follow(const QList<Edit> &edits);
    /// Whether the index covers the whole content; false after some migrations.
    Result<bool> isCurrent();
    /// Whether a text that it holds is found in it.
    Result<bool> findsWhatItHolds();
    /// Builds the index again from the content.
    Outcome rebuild();

    /// All rows that contain the text in one of their fields, and perhaps others. Nothing when the
    /// index cannot tell: for less than three characters, or when it is out of date or missing.
    std::optional<QSet<RowId>> rowsWith(const QString &text);

private:
    Outcome put(RowId row, const Field &field, const QJsonValue &value);
    Outcome put(const Subtree &subtree);
    Outcome dropGone();
    Outcome noteSeen();
    Outcome fill(const Subtree &office);

    Database &m_database;
};

} // namespace ita

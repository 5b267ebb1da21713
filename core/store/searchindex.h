// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <QSet>

#include <optional>

namespace ita {

class Database;

/// Which rows may hold a text, looked up in the FTS5 table `search`: a row for each field with
/// text, its rowid the row's id and a checksum of the field's key, its text folded(). Follows the
/// content within the same transaction; what it says is a hint to be checked against the text.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    /// Follows edits that have been written, their journal entry included. After an error that is
    /// Damaged the content may still be written without it; the index is then behind.
    Outcome follow(const QList<Edit> &edits);
    /// Whether it has seen everything that is in the file; not so after a migration.
    Result<bool> isCurrent();
    /// Makes it anew from the content.
    Outcome rebuild();

    /// All rows that hold the text in one of their fields, and perhaps more. None when the index
    /// cannot tell: less than three characters, or it is behind or missing.
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

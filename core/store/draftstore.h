// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/draft.h"

namespace ita {

class Database;

/// The drafts of an office file. They are not part of its content, its journal or its hashes.
class DraftStore
{
public:
    explicit DraftStore(Database &database)
        : m_database(database)
    {
    }

    /// Replaces the draft of the same place.
    Outcome keep(const Draft &draft);
    /// Nothing happens when there is none.
    Outcome drop(const DraftPlace &place);
    /// The one that was kept last comes last. A file of an earlier schema has none.
    Result<QList<Draft>> all();

private:
    Database &m_database;
};

} // namespace ita

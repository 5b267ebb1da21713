// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storage.h"
#include "tests/support/catch.h"

namespace ita::test {

/// What is stored, as a tree.
inline Tree storedTree(const Storage &storage)
{
    const auto office = storage.load();
    REQUIRE(office);
    Tree tree;
    tree.insert({}, 0, *office);
    return tree;
}

inline QList<JournalRow> journalOf(const Storage &storage, const JournalRange &range = {})
{
    QList<JournalRow> rows;
    REQUIRE(storage.readJournal(range, [&](const JournalRow &row) {
        rows.append(row);
        return ok();
    }));
    return rows;
}

/// Everything that is stored, to compare it before and after a change.
struct StoredState
{
    Tree tree;
    QList<JournalRow> journal;
    QList<StoredKey> keys;
    qint64 lastId = 0;
    QList<Draft> drafts;

    bool operator==(const StoredState &) const = default;
};

inline StoredState stateOf(const Storage &storage)
{
    const auto keys = storage.sealedKeys();
    REQUIRE(keys);
    const auto lastId = storage.lastId();
    REQUIRE(lastId);
    const auto drafts = storage.drafts();
    REQUIRE(drafts);
    return { storedTree(storage), journalOf(storage), *keys, *lastId, *drafts };
}

} // namespace ita::test

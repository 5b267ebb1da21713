// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storage.h"

namespace ita {

class Database;

/// The sealed secret keys of an office file. They are not part of its content and not in its
/// journal, which keeps everything: a key sealed with an old passphrase must not be kept.
class KeyStore
{
public:
    explicit KeyStore(Database &database)
        : m_database(database)
    {
    }

    Outcome apply(const SealedKeyChange &change);
    /// All keys, sorted by their public keys.
    Result<QList<StoredKey>> all();

private:
    Database &m_database;
};

} // namespace ita

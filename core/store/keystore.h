// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace ita {

class Database;

/// What becomes of a sealed secret key; without text it is taken away.
struct SealedKeyChange
{
    QString publicKey; ///< KeyRecord::publicKey
    std::optional<QString> sealed; ///< as toText(SealedKey)
};

struct StoredKey
{
    QString publicKey;
    QString sealed;
};

/// The sealed secret keys of an office file. Not part of its content and not in its journal, which
/// keeps everything: a key sealed with an old passphrase must be gone.
class KeyStore
{
public:
    explicit KeyStore(Database &database)
        : m_database(database)
    {
    }

    Outcome apply(const SealedKeyChange &change);
    /// Nothing when the file does not hold the secret of that key.
    Result<std::optional<QString>> sealed(const QString &publicKey);
    Result<QList<StoredKey>> all();

private:
    Database &m_database;
};

} // namespace ita

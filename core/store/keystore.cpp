// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keystore.h"

#include "core/store/database.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ita {

Outcome KeyStore::apply(const SealedKeyChange &change)
{
    const auto done = change.sealed
        ? m_database.execute(u"INSERT INTO sealed_key(public_key, sealed) VALUES(?, ?) "
                             "ON CONFLICT(public_key) DO UPDATE SET sealed = excluded.sealed"_s,
            { change.publicKey, *change.sealed })
        : m_database.execute(
            u"DELETE FROM sealed_key WHERE public_key = ?"_s, { change.publicKey });
    return done ? ok() : Outcome(done.error());
}

Result<QList<StoredKey>> KeyStore::all()
{
    QList<StoredKey> keys;
    auto read = m_database.forEach(
        u"SELECT public_key, sealed FROM sealed_key ORDER BY 1"_s, {}, [&](const QSqlQuery &row) {
            keys.append({ row.value(0).toString(), row.value(1).toString() });
            return ok();
        });
    if (!read)
        return read.error();
    return keys;
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace ita {

/// The cost of trying one passphrase: passes of Argon2id over the memory, and the memory in bytes.
struct KeyCost
{
    quint64 operations = 0;
    quint64 memory = 0;

    bool operator==(const KeyCost &) const = default;
};

/// About a second and 256 MiB on an office computer: libsodium's “moderate”.
inline constexpr KeyCost kModerate { .operations = 3, .memory = 268'435'456 };

/// A signing key that only its passphrase opens. All of it may be stored and copied openly.
struct SealedKey
{
    QByteArray publicKey; ///< Ed25519, 32 bytes: names the key and checks its signatures
    QByteArray salt; ///< of Argon2id, 16 bytes
    QByteArray nonce; ///< of the box, 24 bytes
    QByteArray box; ///< the secret, encrypted and authenticated, 48 bytes
    KeyCost cost;

    bool operator==(const SealedKey &) const = default;
};

/// Checks that all parts have the right length and that the cost is within its limits: at least
/// Argon2id's minimum; at most 16 passes and 1 GiB, so that a foreign key cannot block the
/// computer. Error Damaged names the part.
Outcome checkSealedKey(const SealedKey &key);

/// The key on one line of JSON; README.md describes the format.
QString toText(const SealedKey &key);

/// Reads what toText() wrote. Error Damaged says what is wrong with it, Newer for a later version.
Result<SealedKey> sealedKeyFromText(const QString &text);

} // namespace ita

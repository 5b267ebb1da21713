// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/sealedkey.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace ita {

/// Fewer characters can be tried out too soon.
inline constexpr int kShortestPassphrase = 8;

/// Overwrites secret memory before it is given back.
struct WipeSecret
{
    void operator()(unsigned char *secret) const noexcept;
};

/// Memory for a secret: never swapped to disk where the system allows it, wiped at its end.
using SecretBytes = std::unique_ptr<unsigned char, WipeSecret>;

/// An open key. Keep it for one signature only; it cannot be copied, and one that was moved from
/// holds nothing and must not be used.
class SigningKey
{
public:
    /// Ed25519, 32 bytes.
    QByteArray publicKey() const;
    /// The Ed25519 signature of exactly these bytes, 64 bytes; the same for the same message.
    QByteArray sign(const QByteArray &message) const;

private:
    friend Result<SigningKey> unsealKey(const SealedKey &sealed, const QString &passphrase);
    explicit SigningKey(SecretBytes secret);

    SecretBytes m_secret; ///< 64 bytes: the seed, then the public key
};

/// Whether a passphrase is long enough for a new key; Error Passphrase says what it lacks.
Outcome checkPassphrase(const QString &passphrase);

/// A new key at random under this passphrase (any letters, compared in their NFKC form, so that
/// both ways to type ำ are one). Error Passphrase when it is shorter than kShortestPassphrase
/// characters. Takes about a second.
Result<SealedKey> makeSealedKey(const QString &passphrase, KeyCost cost = kModerate);

/// The same key under another passphrase: what it has signed and will sign does not change.
/// Error Passphrase when the old one does not open it or the new one is too short.
Result<SealedKey> resealKey(const SealedKey &sealed, const QString &oldPassphrase,
    const QString &newPassphrase, KeyCost cost = kModerate);

/// Opens the key. Error Passphrase when this passphrase does not open it, Damaged when it is not as
/// it was made or what is inside belongs to another public key. Takes as long as making it.
Result<SigningKey> unsealKey(const SealedKey &sealed, const QString &passphrase);

/// Whether the owner of this key signed exactly this message; false for keys and signatures that
/// are none.
bool isSignedBy(
    const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

} // namespace ita

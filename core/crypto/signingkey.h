// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/sealedkey.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace ita {

/// In characters; a shorter passphrase is too easy to find by trying.
inline constexpr int kShortestPassphrase = 8;

/// Overwrites secret memory before freeing it.
struct WipeSecret
{
    void operator()(unsigned char *secret) const noexcept;
};

/// Memory for a secret: not swapped to disk where the system allows this, wiped when freed.
using SecretBytes = std::unique_ptr<unsigned char, WipeSecret>;

/// An open key. Keep it for one signature only. It cannot be copied; a key that was moved from is
/// empty and must not be used.
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

/// Makes a random key, sealed with this passphrase. A passphrase may have any letters; it is
/// normalised to NFKC, so that both ways to type ำ are the same. Error Passphrase when it is
/// shorter than kShortestPassphrase characters. Takes about a second.
Result<SealedKey> makeSealedKey(const QString &passphrase, KeyCost cost = kModerate);

/// Seals the same key with another passphrase; public key and signatures do not change.
/// Error Passphrase when the old passphrase is wrong or the new one too short.
Result<SealedKey> resealKey(const SealedKey &sealed, const QString &oldPassphrase,
    const QString &newPassphrase, KeyCost cost = kModerate);

/// Opens the key. Error Passphrase when the passphrase is wrong or the box was changed, Damaged
/// when a part is invalid or the secret belongs to another public key. Takes as long as making the
/// key.
Result<SigningKey> unsealKey(const SealedKey &sealed, const QString &passphrase);

/// Whether the owner of this key signed exactly this message; false for an invalid key or
/// signature.
bool isSignedBy(
    const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

} // namespace ita

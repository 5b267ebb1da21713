// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signingkey.h"

#include "core/crypto/prooftext.h"
#include "core/crypto/secrettext.h"

#include <algorithm>
#include <sodium.h>

namespace ita {
namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

auto sizeOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

/// libsodium must be set up once, before its first use.
bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

Error noMemory(quint64 bytes)
{
    return { Error::Code::Storage,
        ProofText::tr("There is not enough memory for the signing key: it needs %1 MB")
            .arg((bytes + 999'999) / 1'000'000),
        {} };
}

Error wrongPassphrase()
{
    return { Error::Code::Passphrase, ProofText::tr("The passphrase does not open this key"), {} };
}

Result<SecretBytes> newSecret(size_t size)
{
    if (!isReady())
        return Error { Error::Code::Storage,
            ProofText::tr("This computer gives no random numbers to make or open keys with"), {} };
    SecretBytes secret(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!secret)
        return noMemory(size);
    return secret;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

/// The same letters can be typed as different code points; NFKC makes them equal.
SecretText normal(const QString &passphrase)
{
    return SecretText(passphrase.normalized(QString::NormalizationForm_KC));
}

/// The key of the box: Argon2id of the passphrase.
Result<SecretBytes> boxKey(const QString &passphrase, const QByteArray &salt, KeyCost cost)
{
    Result<SecretBytes> key = newSecret(crypto_secretbox_KEYBYTES);
    if (!key)
        return key;
    QByteArray utf8 = normal(passphrase).text().toUtf8();
    const int failed = crypto_pwhash(key->get(), crypto_secretbox_KEYBYTES, utf8.constData(),
        sizeOf(utf8), raw(salt), cost.operations, static_cast<size_t>(cost.memory),
        crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.capacity()));
    if (failed)
        return noMemory(cost.memory);
    return key;
}

/// Puts the seed, the first half of an Ed25519 secret key, into a new box.
Result<SealedKey> seal(const SecretBytes &secret, const QString &passphrase, KeyCost cost)
{
    SealedKey sealed { .publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
        .salt = randomBytes(crypto_pwhash_SALTBYTES),
        .nonce = randomBytes(crypto_secretbox_NONCEBYTES),
        .box = QByteArray(crypto_secretbox_MACBYTES + crypto_sign_SEEDBYTES, '\0'),
        .cost = cost };
    crypto_sign_ed25519_sk_to_pk(raw(sealed.publicKey), secret.get());
    if (const Outcome sound = checkSealedKey(sealed); !sound)
        return sound.error();
    const Result<SecretBytes> key = boxKey(passphrase, sealed.salt, cost);
    if (!key)
        return key.error();
    crypto_secretbox_easy(
        raw(sealed.box), secret.get(), crypto_sign_SEEDBYTES, raw(sealed.nonce), key->get());
    return sealed;
}

/// The whole Ed25519 secret key: 32 bytes of seed, 32 of public key.
Result<SecretBytes> unseal(const SealedKey &sealed, const QString &passphrase)
{
    if (const Outcome sound = checkSealedKey(sealed); !sound)
        return sound.error();
    const Result<SecretBytes> key = boxKey(passphrase, sealed.salt, sealed.cost);
    if (!key)
        return key.error();
    const Result<SecretBytes> seed = newSecret(crypto_sign_SEEDBYTES);
    if (!seed)
        return seed.error();
    Result<SecretBytes> secret = newSecret(crypto_sign_SECRETKEYBYTES);
    if (!secret)
        return secret;
    if (crypto_secretbox_open_easy(
            seed->get(), raw(sealed.box), sizeOf(sealed.box), raw(sealed.nonce), key->get()))
        return wrongPassphrase();
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_seed_keypair(raw(publicKey), secret->get(), seed->get());
    if (publicKey != sealed.publicKey)
        return Error { Error::Code::Damaged,
            ProofText::tr("The secret inside the signing key does not belong to its public key"),
            {} };
    return secret;
}

} // namespace

void WipeSecret::operator()(unsigned char *secret) const noexcept
{
    sodium_free(secret); // wipes and unlocks memory of sodium_malloc()
}

SigningKey::SigningKey(SecretBytes secret)
    : m_secret(std::move(secret))
{
}

QByteArray SigningKey::publicKey() const
{
    QByteArray key(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_ed25519_sk_to_pk(raw(key), m_secret.get());
    return key;
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message), sizeOf(message), m_secret.get());
    return signature;
}

Outcome checkPassphrase(const QString &passphrase)
{
    const SecretText form = normal(passphrase);
    const auto beginsCharacter = [](QChar c) { return !c.isLowSurrogate(); };
    if (std::ranges::count_if(form.text(), beginsCharacter) >= kShortestPassphrase)
        return ok();
    return Error { Error::Code::Passphrase,
        ProofText::tr("The passphrase is too short: it needs at least %1 characters")
            .arg(kShortestPassphrase),
        {} };
}

Result<SealedKey> makeSealedKey(const QString &passphrase, KeyCost cost)
{
    if (const Outcome fit = checkPassphrase(passphrase); !fit)
        return fit.error();
    const Result<SecretBytes> secret = newSecret(crypto_sign_SECRETKEYBYTES);
    if (!secret)
        return secret.error();
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_keypair(raw(publicKey), secret->get());
    return seal(*secret, passphrase, cost);
}

Result<SealedKey> resealKey(const SealedKey &sealed, const QString &oldPassphrase,
    const QString &newPassphrase, KeyCost cost)
{
    if (const Outcome fit = checkPassphrase(newPassphrase); !fit)
        return fit.error();
    const Result<SecretBytes> secret = unseal(sealed, oldPassphrase);
    if (!secret)
        return secret.error();
    return seal(*secret, newPassphrase, cost);
}

Result<SigningKey> unsealKey(const SealedKey &sealed, const QString &passphrase)
{
    Result<SecretBytes> secret = unseal(sealed, passphrase);
    if (!secret)
        return secret.error();
    return SigningKey(std::move(secret).value());
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    return isReady() && publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(
               raw(signature), raw(message), sizeOf(message), raw(publicKey))
        == 0;
}

} // namespace ita

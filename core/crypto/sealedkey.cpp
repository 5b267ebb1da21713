// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealedkey.h"

#include "core/crypto/canonicaljson.h"
#include "core/crypto/prooftext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kVersion = 1;
constexpr KeyCost kCheapest { crypto_pwhash_argon2id_OPSLIMIT_MIN,
    crypto_pwhash_argon2id_MEMLIMIT_MIN };
/// What libsodium calls sensitive, some four seconds. More would only keep the person waiting.
constexpr KeyCost kDearest { crypto_pwhash_argon2id_OPSLIMIT_SENSITIVE,
    crypto_pwhash_argon2id_MEMLIMIT_SENSITIVE };
static_assert(kModerate
    == KeyCost {
        crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE });

QString formatName()
{
    return u"ita-signing-key"_s;
}

/// A binary part of the key: its name in JSON, its member and its length.
struct Part
{
    QString name;
    QByteArray SealedKey::*bytes;
    qsizetype length;
};

const QList<Part> &parts()
{
    static const QList<Part> all {
        { u"publicKey"_s, &SealedKey::publicKey, crypto_sign_PUBLICKEYBYTES },
        { u"salt"_s, &SealedKey::salt, crypto_pwhash_SALTBYTES },
        { u"nonce"_s, &SealedKey::nonce, crypto_secretbox_NONCEBYTES },
        { u"box"_s, &SealedKey::box, crypto_secretbox_MACBYTES + crypto_sign_SEEDBYTES },
    };
    return all;
}

Error damaged(const QString &message, QString detail = {})
{
    return { Error::Code::Damaged, message, std::move(detail) };
}

Error missing(const QString &name)
{
    return damaged(ProofText::tr("The signing key is damaged: “%1” is missing").arg(name));
}

/// Whether the cost is within the limits. Argon2id counts in KiB, so a rest would have no meaning.
bool isBearable(const KeyCost &cost)
{
    return cost.operations >= kCheapest.operations && cost.operations <= kDearest.operations
        && cost.memory >= kCheapest.memory && cost.memory <= kDearest.memory
        && cost.memory % 1024 == 0;
}

/// Accepts lower-case hexadecimal digits only, so that a key has only one text form.
Result<QByteArray> bytesFromHex(const QJsonObject &object, const QString &name)
{
    if (!object.contains(name))
        return missing(name);
    const QString hex = object.value(name).toString();
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if (hex.isEmpty() || QString::fromLatin1(bytes.toHex()) != hex)
        return damaged(
            ProofText::tr("The signing key is damaged: “%1” is not hexadecimal").arg(name));
    return bytes;
}

/// A whole number that is not negative; Argon2id's limits follow in checkSealedKey().
Result<quint64> numberFrom(const QJsonObject &object, const QString &name)
{
    if (!object.contains(name))
        return missing(name);
    const qint64 number = object.value(name).toInteger(-1);
    if (number < 0)
        return damaged(
            ProofText::tr("The signing key is damaged: “%1” is not a whole number").arg(name));
    return static_cast<quint64>(number);
}

Outcome checkHeader(const QJsonObject &object)
{
    if (object.value(u"format"_s).toString() != formatName())
        return damaged(ProofText::tr("This is not a signing key"));
    const Result<quint64> version = numberFrom(object, u"version"_s);
    if (!version)
        return version.error();
    if (*version > kVersion)
        return Error { Error::Code::Newer,
            ProofText::tr("The signing key was made by a newer version of this program"), {} };
    if (*version < kVersion)
        return damaged(ProofText::tr("This is not a signing key"), u"version 0"_s);
    return ok();
}

} // namespace

Outcome checkSealedKey(const SealedKey &key)
{
    for (const Part &part : parts())
        if ((key.*part.bytes).size() != part.length)
            return damaged(ProofText::tr("The signing key is damaged: “%1” has %2 bytes, not %3")
                               .arg(part.name)
                               .arg((key.*part.bytes).size())
                               .arg(part.length));
    if (!isBearable(key.cost))
        return damaged(
            ProofText::tr("The signing key is damaged: the effort to open it (%1 passes over "
                          "%2 bytes of memory) is out of bounds")
                .arg(key.cost.operations)
                .arg(key.cost.memory));
    return ok();
}

QString toText(const SealedKey &key)
{
    QJsonObject object { { u"format"_s, formatName() }, { u"version"_s, kVersion },
        { u"operations"_s, static_cast<qint64>(key.cost.operations) },
        { u"memory"_s, static_cast<qint64>(key.cost.memory) } };
    for (const Part &part : parts())
        object.insert(part.name, QString::fromLatin1((key.*part.bytes).toHex()));
    return QString::fromUtf8(canonicalJson(object).value()); // cannot fail for these values
}

Result<SealedKey> sealedKeyFromText(const QString &text)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &parsed);
    if (!document.isObject())
        return damaged(ProofText::tr("This is not a signing key"), parsed.errorString());
    const QJsonObject object = document.object();
    if (const Outcome header = checkHeader(object); !header)
        return header.error();
    SealedKey key;
    for (const Part &part : parts()) {
        const Result<QByteArray> bytes = bytesFromHex(object, part.name);
        if (!bytes)
            return bytes.error();
        key.*part.bytes = *bytes;
    }
    const Result<quint64> operations = numberFrom(object, u"operations"_s);
    if (!operations)
        return operations.error();
    const Result<quint64> memory = numberFrom(object, u"memory"_s);
    if (!memory)
        return memory.error();
    key.cost = { .operations = *operations, .memory = *memory };
    if (const Outcome sound = checkSealedKey(key); !sound)
        return sound.error();
    return key;
}

} // namespace ita

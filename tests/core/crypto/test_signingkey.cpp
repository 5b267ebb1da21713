// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signingkey.h"
#include "tests/support/catch.h"

#include <type_traits>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// The lowest cost that Argon2id allows, because the tests open keys thousands of times.
constexpr KeyCost kQuick { .operations = 1, .memory = 8192 };

const QString kPassphrase = u"ม้าถูกต้อง แบตเตอรี่"_s;

SealedKey quickKey(const QString &passphrase = kPassphrase)
{
    const Result<SealedKey> key = makeSealedKey(passphrase, kQuick);
    REQUIRE(key);
    return *key;
}

SigningKey opened(const SealedKey &sealed, const QString &passphrase = kPassphrase)
{
    Result<SigningKey> key = unsealKey(sealed, passphrase);
    REQUIRE(bool(key));
    return std::move(key).value();
}

Error::Code refusal(const SealedKey &sealed, const QString &passphrase = kPassphrase)
{
    const Result<SigningKey> key = unsealKey(sealed, passphrase);
    REQUIRE_FALSE(bool(key));
    CHECK_FALSE(key.error().message.isEmpty());
    return key.error().code;
}

QByteArray withBitFlipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace

static_assert(std::is_nothrow_move_constructible_v<SigningKey>);
static_assert(!std::is_copy_constructible_v<SigningKey>);
static_assert(!std::is_copy_assignable_v<SigningKey>);

TEST_CASE("a passphrase that is too short makes no key", "[proof]")
{
    // Seven characters each, however many code units or bytes they take.
    for (const QString &passphrase :
        { u""_s, u"1234567"_s, u"ลับมากๆ"_s, u"e\u0301234567"_s, u"😀😀😀😀😀😀😀"_s }) {
        INFO(passphrase.toStdString());
        const Result<SealedKey> key = makeSealedKey(passphrase, kQuick);
        REQUIRE_FALSE(bool(key));
        CHECK(key.error().code == Error::Code::Passphrase);
        CHECK(key.error().message.contains(u'8'));
    }
    CHECK(makeSealedKey(u"12345678"_s, kQuick));
    CHECK(makeSealedKey(u"ลับมากๆๆ"_s, kQuick));
}

TEST_CASE("a key is not made at a cost that could not be opened again", "[proof]")
{
    for (const KeyCost &cost : { KeyCost {}, KeyCost { 1, 4096 }, KeyCost { 17, 8192 },
             KeyCost { 1, 1'073'741'824 + 1024 }, KeyCost { 1, 8193 } })
        CHECK_FALSE(makeSealedKey(kPassphrase, cost));
}

TEST_CASE("another passphrase does not open a key", "[proof]")
{
    const SealedKey sealed = quickKey();
    for (const QString &passphrase : { u""_s, u"12345678"_s, kPassphrase + u' ',
             kPassphrase.chopped(1), kPassphrase.toUpper() + u'A' })
        CHECK(refusal(sealed, passphrase) == Error::Code::Passphrase);
}

TEST_CASE("a key whose parts have wrong lengths is refused before it is opened", "[proof]")
{
    for (QByteArray SealedKey::*part :
        { &SealedKey::publicKey, &SealedKey::salt, &SealedKey::nonce, &SealedKey::box }) {
        SealedKey sealed = quickKey();
        (sealed.*part).chop(1);
        CHECK(refusal(sealed) == Error::Code::Damaged);
        (sealed.*part).clear();
        CHECK(refusal(sealed) == Error::Code::Damaged);
    }
    SealedKey dear = quickKey();
    dear.cost.memory = quint64(1) << 40;
    CHECK(refusal(dear) == Error::Code::Damaged);
}

TEST_CASE("a key under the public key of somebody else does not open", "[proof]")
{
    SealedKey sealed = quickKey();
    sealed.publicKey = quickKey().publicKey;
    const Result<SigningKey> key = unsealKey(sealed, kPassphrase);
    REQUIRE_FALSE(bool(key));
    CHECK(key.error().code == Error::Code::Damaged);
    CHECK(key.error().message.contains(u"does not belong"_s));
}

TEST_CASE("no single changed bit in the text of a sealed key goes unnoticed", "[proof]")
{
    const QByteArray text = toText(quickKey()).toUtf8();
    for (qsizetype bit = 0; bit < text.size() * 8; ++bit) {
        const QByteArray changed = withBitFlipped(text, bit);
        const Result<SealedKey> sealed = sealedKeyFromText(QString::fromUtf8(changed));
        INFO(changed.toStdString());
        CHECK_FALSE((sealed && unsealKey(*sealed, kPassphrase)));
    }
}

TEST_CASE("a signature checks, and with any bit changed anywhere it does not", "[proof]")
{
    const SigningKey key = opened(quickKey());
    const QByteArray message = "รายงานฉบับที่ ๑";
    const QByteArray signature = key.sign(message);
    REQUIRE(isSignedBy(key.publicKey(), message, signature));
    for (qsizetype bit = 0; bit < signature.size() * 8; ++bit)
        CHECK_FALSE(isSignedBy(key.publicKey(), message, withBitFlipped(signature, bit)));
    for (qsizetype bit = 0; bit < key.publicKey().size() * 8; ++bit)
        CHECK_FALSE(isSignedBy(withBitFlipped(key.publicKey(), bit), message, signature));
    for (qsizetype bit = 0; bit < message.size() * 8; ++bit)
        CHECK_FALSE(isSignedBy(key.publicKey(), withBitFlipped(message, bit), signature));
    CHECK_FALSE(isSignedBy(key.publicKey(), message + '\n', signature));
}

TEST_CASE("keys and signatures of a wrong length check nothing", "[proof]")
{
    const SigningKey key = opened(quickKey());
    const QByteArray signature = key.sign("m");
    CHECK_FALSE(isSignedBy({}, "m", signature));
    CHECK_FALSE(isSignedBy(key.publicKey().chopped(1), "m", signature));
    CHECK_FALSE(isSignedBy(key.publicKey() + 'x', "m", signature));
    CHECK_FALSE(isSignedBy(key.publicKey(), "m", {}));
    CHECK_FALSE(isSignedBy(key.publicKey(), "m", signature.chopped(1)));
    CHECK_FALSE(isSignedBy(key.publicKey(), "m", signature + 'x'));
    CHECK_FALSE(isSignedBy(QByteArray(32, '\0'), "m", QByteArray(64, '\0')));
}

TEST_CASE("signatures are those of RFC 8032", "[proof]")
{
    // Section 7.1, tests 1 to 3: our signatures are those of any other Ed25519 program.
    struct Vector
    {
        const char *publicKey;
        const char *message;
        const char *signature;
    };
    for (const Vector &vector :
        { Vector { "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
              "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
              "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b" },
            Vector { "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00" },
            Vector { "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a" } })
        CHECK(isSignedBy(QByteArray::fromHex(vector.publicKey), QByteArray::fromHex(vector.message),
            QByteArray::fromHex(vector.signature)));
}

TEST_CASE("the same message is signed the same, by a key that was moved too", "[proof]")
{
    const SealedKey sealed = quickKey();
    SigningKey first = opened(sealed);
    CHECK(first.publicKey() == sealed.publicKey);
    const QByteArray signature = first.sign({});
    const SigningKey second = std::move(first);
    CHECK(second.sign({}) == signature);
    CHECK(opened(sealed).sign({}) == signature);
    CHECK(isSignedBy(sealed.publicKey, {}, signature));
}

TEST_CASE("a key that was sealed earlier opens and signs as it did", "[proof]")
{
    // Also opened with the Argon2 reference program, NaCl's secretbox and OpenSSL's Ed25519.
    const QString text = QString::fromLatin1(
        R"({"box":"505f89dcb55215863d1468acc6a4a47021a364ffc18eb2f979f44a0f11b22e7fb3f5)"
        R"(30348af47fc03e1ac119d4676177","format":"ita-signing-key","memory":16384,"non)"
        R"(ce":"2904cbed99bc36c403e556d9c57faf93b425aa1a4e5485a1","operations":2,"publi)"
        R"(cKey":"5fad82993da6190588026e389c9af52ea66c8d1b81d52618eb364525a7c481a7","sa)"
        R"(lt":"4eea5338061ea88874bc3e933bff36af","version":1})");
    const Result<SealedKey> sealed = sealedKeyFromText(text);
    REQUIRE(sealed);
    CHECK(toText(*sealed) == text);
    CHECK(opened(*sealed, u"รหัสลับของเรา café"_s).sign("{\"report\":\"รายงาน\"}").toHex()
        == "630fcaf41e505df327f8b05d452f85dae17eb508ac66f9e71e0f0f714d368a9e"
           "411377a0b6599eddfc27611911c69ee4381d8616bcf548ab5127c3c8a33e550a");
}

TEST_CASE(
    "under a new passphrase it is the same key, and the old one no longer opens it", "[proof]")
{
    const SealedKey sealed = quickKey();
    const Result<SealedKey> resealed = resealKey(sealed, kPassphrase, u"ความลับใหม่"_s, kQuick);
    REQUIRE(resealed);
    CHECK(resealed->publicKey == sealed.publicKey);
    CHECK(resealed->salt != sealed.salt);
    CHECK(resealed->nonce != sealed.nonce);
    CHECK(refusal(*resealed) == Error::Code::Passphrase);
    CHECK(opened(*resealed, u"ความลับใหม่"_s).sign("m") == opened(sealed).sign("m"));
}

TEST_CASE(
    "a key is not put under a new passphrase without the old one, nor under a short one", "[proof]")
{
    const SealedKey sealed = quickKey();
    for (const auto &[before, after] :
        { std::pair(u"not this one"_s, u"12345678"_s), std::pair(kPassphrase, u"1234567"_s) }) {
        const Result<SealedKey> resealed = resealKey(sealed, before, after, kQuick);
        REQUIRE_FALSE(resealed);
        CHECK(resealed.error().code == Error::Code::Passphrase);
    }
}

TEST_CASE("a passphrase is the same however its letters are composed", "[proof]")
{
    // The vowel below and the tone mark in either order, é as one code point or as two.
    const QString composed = u"ผู้\u0e17\u0e38\u0e48งหญ้า café"_s;
    const QString decomposed = u"ผู้\u0e17\u0e48\u0e38งหญ้า cafe\u0301"_s;
    REQUIRE(composed != decomposed);
    const SealedKey sealed = quickKey(composed);
    CHECK(opened(sealed, decomposed).publicKey() == sealed.publicKey);
    const SealedKey other = quickKey(decomposed);
    CHECK(opened(other, composed).publicKey() == other.publicKey);
}

TEST_CASE("no two keys are alike, not even under the same passphrase", "[proof]")
{
    const SealedKey first = quickKey();
    const SealedKey second = quickKey();
    CHECK(first.publicKey != second.publicKey);
    CHECK(first.salt != second.salt);
    CHECK(first.nonce != second.nonce);
}

TEST_CASE("a key at the cost of real keys goes through its text and signs", "[proof]")
{
    const Result<SealedKey> made = makeSealedKey(kPassphrase);
    REQUIRE(made);
    CHECK(made->cost == kModerate);
    const Result<SealedKey> read = sealedKeyFromText(toText(*made));
    REQUIRE(read);
    CHECK(isSignedBy(made->publicKey, "m", opened(*read).sign("m")));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealedkey.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

SealedKey sample()
{
    return { .publicKey = QByteArray(32, '\x01'),
        .salt = QByteArray(16, '\x02'),
        .nonce = QByteArray(24, '\x03'),
        .box = QByteArray(48, '\xab'),
        .cost = kModerate };
}

QString hex(int bytes, const char *byte)
{
    return QString::fromLatin1(byte).repeated(bytes);
}

QJsonObject sampleObject()
{
    return QJsonDocument::fromJson(toText(sample()).toUtf8()).object();
}

Error refusal(const QJsonObject &object)
{
    const auto key = sealedKeyFromText(QString::fromUtf8(QJsonDocument(object).toJson()));
    REQUIRE_FALSE(key);
    return key.error();
}

Error refusalWith(const QString &member, const QJsonValue &value)
{
    QJsonObject object = sampleObject();
    object.insert(member, value);
    INFO(member.toStdString());
    return refusal(object);
}

} // namespace

TEST_CASE("what is no sealed key at all is refused", "[proof]")
{
    for (const QString &text : { u""_s, u"key"_s, u"[]"_s, u"{"_s, u"{}"_s, u"7"_s, u"null"_s,
             u"{\"format\":\"another\",\"version\":1}"_s, u"{\"format\":7}"_s }) {
        const Result<SealedKey> key = sealedKeyFromText(text);
        INFO(text.toStdString());
        REQUIRE_FALSE(key);
        CHECK(key.error().code == Error::Code::Damaged);
        CHECK_FALSE(key.error().message.isEmpty());
    }
}

TEST_CASE("a sealed key without one of its members is refused, naming it", "[proof]")
{
    for (const QString &member : { u"version"_s, u"publicKey"_s, u"salt"_s, u"nonce"_s, u"box"_s,
             u"operations"_s, u"memory"_s }) {
        QJsonObject object = sampleObject();
        object.remove(member);
        CHECK(refusal(object).code == Error::Code::Damaged);
        CHECK(refusal(object).message.contains(u'“' + member + u'”'));
    }
}

TEST_CASE("a part of a sealed key with a wrong length or wrong digits is refused", "[proof]")
{
    for (const QString &part : { u"publicKey"_s, u"salt"_s, u"nonce"_s, u"box"_s }) {
        const QString right = sampleObject().value(part).toString();
        for (const QJsonValue &wrong : { QJsonValue(right.chopped(2)), QJsonValue(right + u"00"_s),
                 QJsonValue(right.chopped(1)), QJsonValue(right.chopped(1) + u'g'),
                 QJsonValue(right.chopped(1) + u'A'), QJsonValue(right.chopped(1) + u'ก'),
                 QJsonValue(u""_s), QJsonValue(7), QJsonValue() }) {
            CHECK(refusalWith(part, wrong).code == Error::Code::Damaged);
            CHECK(refusalWith(part, wrong).message.contains(u'“' + part + u'”'));
        }
    }
}

TEST_CASE("a cost that is too low to protect or too high to bear is refused", "[proof]")
{
    for (const QJsonValue &operations : { QJsonValue(0), QJsonValue(5), QJsonValue(-1),
             QJsonValue(1.5), QJsonValue(1e300), QJsonValue(u"3"_s), QJsonValue() })
        CHECK(refusalWith(u"operations"_s, operations).code == Error::Code::Damaged);
    for (const QJsonValue &memory : { QJsonValue(0), QJsonValue(7168), QJsonValue(8193),
             QJsonValue(1'073'741'824 + 1024), QJsonValue(1e300), QJsonValue(-1024) })
        CHECK(refusalWith(u"memory"_s, memory).code == Error::Code::Damaged);
}

TEST_CASE("a sealed key of a later version is refused as newer", "[proof]")
{
    CHECK(refusalWith(u"version"_s, 2).code == Error::Code::Newer);
    CHECK(refusalWith(u"version"_s, 0).code == Error::Code::Damaged);
    CHECK(refusalWith(u"version"_s, u"1"_s).code == Error::Code::Damaged);
}

TEST_CASE("a sealed key is one line of JSON and reads back as itself", "[proof]")
{
    CHECK(toText(sample())
        == u"{\"box\":\"%1\",\"format\":\"ita-signing-key\",\"memory\":268435456,\"nonce\":\"%2\","
           "\"operations\":3,\"publicKey\":\"%3\",\"salt\":\"%4\",\"version\":1}"_s.arg(
               hex(48, "ab"), hex(24, "03"), hex(32, "01"), hex(16, "02")));
    const Result<SealedKey> read = sealedKeyFromText(u" \n"_s + toText(sample()) + u"\r\n"_s);
    REQUIRE(read);
    CHECK(*read == sample());
}

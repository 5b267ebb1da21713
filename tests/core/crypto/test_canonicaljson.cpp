// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/canonicaljson.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <random>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QJsonValue parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QByteArray inArray = '[' + json + ']';
    const QJsonDocument document = QJsonDocument::fromJson(inArray, &error);
    INFO(json.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.array().at(0);
}

QByteArray canonical(const QJsonValue &value)
{
    const Result<QByteArray> result = canonicalJson(value);
    REQUIRE(result);
    return *result;
}

Error refusal(const QJsonValue &value)
{
    const Result<QByteArray> result = canonicalJson(value);
    REQUIRE_FALSE(result);
    return result.error();
}

/// Arrays inside arrays. Made directly, because the parser refuses those that are too deep.
QJsonValue nested(int levels)
{
    QJsonValue value = QJsonArray();
    for (int i = 1; i < levels; ++i)
        value = QJsonArray { value };
    return value;
}

/// Compares contents. Qt 6.4 sees a difference between equal objects when parsing has put keys with
/// letters beyond the basic plane in another order, or when a whole number is a double in one of
/// them and an integer in the other.
bool isSame(const QJsonValue &left, const QJsonValue &right);

std::map<QString, QJsonValue> members(const QJsonObject &object)
{
    std::map<QString, QJsonValue> all;
    for (auto member = object.begin(); member != object.end(); ++member)
        all.emplace(member.key(), member.value());
    return all;
}

bool isSame(const QJsonArray &left, const QJsonArray &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const QJsonValue &one, const QJsonValue &other) { return isSame(one, other); });
}

bool isSame(const QJsonObject &left, const QJsonObject &right)
{
    const auto ours = members(left);
    const auto theirs = members(right);
    return std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end(),
        [](const auto &one, const auto &other) {
            return one.first == other.first && isSame(one.second, other.second);
        });
}

bool isSame(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isArray() && right.isArray())
        return isSame(left.toArray(), right.toArray());
    if (left.isObject() && right.isObject())
        return isSame(left.toObject(), right.toObject());
    return left == right;
}

/// Random values of all types, edge cases included; the same ones in every run.
class RandomJson
{
public:
    QJsonValue value(int depth = 4)
    {
        switch (upTo(depth > 0 ? 6 : 4)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return upTo(1) == 1;
        case 2:
            return number();
        case 3:
        case 4:
            return text();
        case 5:
            return array(depth - 1);
        default:
            return object(depth - 1);
        }
    }

    /// Any finite double, made from random bits.
    double number()
    {
        const auto drawn = std::bit_cast<double>(m_bits());
        return std::isfinite(drawn) ? drawn : double(upTo(1000)) / 8;
    }

private:
    int upTo(int highest) { return std::uniform_int_distribution(0, highest)(m_bits); }

    QString text()
    {
        static const std::array<char32_t, 16> letters { 0, U'\b', U'\n', 0x1f, U'"', U'\\', U'/',
            U'a', 0x7f, 0x80, U'ก', U'้', 0x2028, 0xfb33, 0xffff, 0x1f600 };
        QString all;
        for (int i = upTo(6); i > 0; --i)
            all += QString::fromUcs4(&letters[size_t(upTo(15))], 1);
        return all;
    }

    QJsonArray array(int depth)
    {
        QJsonArray all;
        for (int i = upTo(4); i > 0; --i)
            all.append(value(depth));
        return all;
    }

    QJsonObject object(int depth)
    {
        QJsonObject all;
        for (int i = upTo(4); i > 0; --i)
            all.insert(text(), value(depth));
        return all;
    }

    std::mt19937_64 m_bits { 8785 };
};

} // namespace

TEST_CASE("half a surrogate pair is refused in a text and in a key, naming its place", "[proof]")
{
    for (const char *half : { R"("\ud800")", R"("\udead")", R"("a\udc00b")", R"("\ud83d!")" }) {
        const QJsonValue text = parsed(half);
        CHECK(refusal(text).code == Error::Code::Invalid);
        CHECK_FALSE(refusal(text).message.isEmpty());
        const QJsonObject deeper { { u"a/b"_s, QJsonArray { 1, text } } };
        CHECK(refusal(deeper).detail == u"/a~1b/1"_s);
        CHECK(refusal(QJsonObject { { text.toString(), 1 } }).code == Error::Code::Invalid);
    }
}

TEST_CASE("numbers that are not finite, and nothing at all, are refused", "[proof]")
{
    for (const quint64 bits :
        { 0x7fffffffffffffffULL, 0x7ff0000000000000ULL, 0xfff0000000000000ULL })
        CHECK(refusal(QJsonValue(std::bit_cast<double>(bits))).code == Error::Code::Invalid);
    CHECK(refusal(QJsonValue(QJsonValue::Undefined)).code == Error::Code::Invalid);
}

TEST_CASE("what is nested deeper than can be read again is refused", "[proof]")
{
    const QByteArray deepest = canonical(nested(1024));
    CHECK(deepest == QByteArray(1024, '[') + QByteArray(1024, ']'));
    CHECK(QJsonDocument::fromJson(deepest).isArray());
    CHECK(refusal(nested(1025)).code == Error::Code::Invalid);
    CHECK_FALSE(QJsonDocument::fromJson('[' + deepest + ']').isArray());
}

TEST_CASE("numbers have the form that appendix B of RFC 8785 lists", "[proof]")
{
    struct Sample
    {
        quint64 bits;
        const char *written;
    };
    for (const Sample &sample :
        { Sample { 0x0000000000000000, "0" }, Sample { 0x8000000000000000, "0" },
            Sample { 0x0000000000000001, "5e-324" }, Sample { 0x8000000000000001, "-5e-324" },
            Sample { 0x7fefffffffffffff, "1.7976931348623157e+308" },
            Sample { 0xffefffffffffffff, "-1.7976931348623157e+308" },
            Sample { 0x4340000000000000, "9007199254740992" },
            Sample { 0xc340000000000000, "-9007199254740992" },
            Sample { 0x4430000000000000, "295147905179352830000" },
            Sample { 0x44b52d02c7e14af5, "9.999999999999997e+22" },
            Sample { 0x44b52d02c7e14af6, "1e+23" },
            Sample { 0x44b52d02c7e14af7, "1.0000000000000001e+23" },
            Sample { 0x444b1ae4d6e2ef4e, "999999999999999700000" },
            Sample { 0x444b1ae4d6e2ef4f, "999999999999999900000" },
            Sample { 0x444b1ae4d6e2ef50, "1e+21" },
            Sample { 0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7" },
            Sample { 0x3eb0c6f7a0b5ed8d, "0.000001" },
            Sample { 0x41b3de4355555553, "333333333.3333332" },
            Sample { 0x41b3de4355555554, "333333333.33333325" },
            Sample { 0x41b3de4355555555, "333333333.3333333" },
            Sample { 0x41b3de4355555556, "333333333.3333334" },
            Sample { 0x41b3de4355555557, "333333333.33333343" },
            Sample { 0xbecbf647612f3696, "-0.0000033333333333333333" },
            Sample { 0x43143ff3c1cb0959, "1424953923781206.2" } })
        CHECK(canonical(std::bit_cast<double>(sample.bits)) == sample.written);
}

TEST_CASE("whole numbers are written plainly, those beyond 2^53 as the nearest double", "[proof]")
{
    CHECK(canonical(1) == "1");
    CHECK(canonical(-100) == "-100");
    CHECK(canonical(85.5) == "85.5");
    CHECK(canonical(1e-7) == "1e-7");
    CHECK(canonical(qint64(9007199254740993)) == "9007199254740992");
    CHECK(canonical(std::numeric_limits<qint64>::max()) == "9223372036854776000");
    CHECK(canonical(std::numeric_limits<qint64>::min()) == "-9223372036854776000");
}

TEST_CASE("the sample of RFC 8785 3.2.2 is written as the standard shows", "[proof]")
{
    const QJsonValue sample = parsed(R"({
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
    })");
    CHECK(canonical(sample)
        == R"({"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],)"
           R"("string":"€$\u000f\nA'B\"\\\\\"/"})");
}

TEST_CASE("keys are sorted as in RFC 8785 3.2.3, by UTF-16 code units", "[proof]")
{
    const QJsonValue sample = parsed(R"({
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\ud83d\ude00": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"
    })");
    CHECK(canonical(sample)
        == "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\","
           "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
           "\"😀\":\"Emoji: Grinning Face\",\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}");
}

TEST_CASE("all members of a parsed object are written, whatever letters their keys have", "[proof]")
{
    const QByteArray sorted = "{\"\":1,\"a\":2,\"ก\":3,\"😀\":4,\"😀a\":5,\"\xef\xac\xb3\":6,"
                              "\"\xef\xbf\xbd\":7}";
    CHECK(canonical(parsed(sorted)) == sorted);
    CHECK(canonical(QJsonObject()) == "{}");
    CHECK(canonical(QJsonArray()) == "[]");
}

TEST_CASE("only what must be escaped is escaped", "[proof]")
{
    CHECK(canonical(u"\b\t\n\f\r\"\\/"_s) == R"("\b\t\n\f\r\"\\/")");
    CHECK(canonical(QString(QChar(u'\0'))) == R"("\u0000")");
    CHECK(canonical(QString(QChar(u'\x1f'))) == R"("\u001f")");
    CHECK(canonical(u"\u007f\u2028"_s) == "\"\x7f\xe2\x80\xa8\"");
    CHECK(canonical(u"สำนักงานเขต ๒๕๖๙"_s) == "\"สำนักงานเขต ๒๕๖๙\"");
    CHECK(canonical(QString()) == "\"\"");
}

TEST_CASE(
    "reading the canonical form gives the value, and writing that gives the same bytes", "[proof]")
{
    RandomJson random;
    for (int i = 0; i < 3000; ++i) {
        const QJsonValue value = random.value();
        const QByteArray once = canonical(value);
        INFO(once.toStdString());
        CHECK(isSame(parsed(once), value));
        CHECK(canonical(parsed(once)) == once);
    }
}

TEST_CASE("a number of any size reads as itself in the fewest digits", "[proof]")
{
    RandomJson random;
    for (int i = 0; i < 20000; ++i) {
        const double number = random.number();
        const QByteArray once = canonical(number);
        CHECK(once.toDouble() == number);
        CHECK(once.size() <= 25);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/interchange/jsonscan.h"
#include "core/interchange/reader.h"
#include "tests/core/interchange/documents.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QString faultOf(const QByteArray &json)
{
    const auto scanned = scanJson(json);
    return scanned ? QString() : scanned.error().message;
}

} // namespace

TEST_CASE("A key given twice is named with its path", "[interchange]")
{
    CHECK(faultOf(R"({"a": 1, "b": {"a": 1}, "c": [{"a": 1}, {"a": 1}]})") == QString());
    CHECK(faultOf(R"({"reports": [1], "reports": []})").startsWith(u"$.reports: "));
    CHECK(faultOf(R"({"r": [{}, {"x y": 1, "x y": 2}]})").startsWith(u"$.r[1]['x y']: "));
    // The same key in another spelling.
    CHECK(faultOf(R"({"reports": [1], "\u0072eports": []})").startsWith(u"$.reports: "));
    // Texts are no keys, whatever they hold.
    CHECK(faultOf(R"({"a": "a", "b": ["a", "a"], "c": "{\"a\":1,\"a\":2}"})") == QString());
}

TEST_CASE("A document or a catalogue with a key twice is refused", "[interchange]")
{
    QByteArray json = toBytes(smallDocument());
    json.insert(json.lastIndexOf('}'), R"(, "reports": [])");
    const auto read = readDocument(json);
    REQUIRE_FALSE(read);
    CHECK(read.error().message.startsWith(u"$.reports: "));
    CHECK(readCatalogue(R"({"format": "a", "format": "b"})", 2566)
              .error()
              .message.startsWith(u"$.format: "));
}

TEST_CASE("Levels without end are refused at their path", "[interchange]")
{
    const auto nested = [](int levels) {
        return QByteArray(R"({"x": )") + QByteArray(R"({"a":)").repeated(levels) + '1'
            + QByteArray("}").repeated(levels + 1);
    };
    CHECK(faultOf(nested(500)) == QString());
    CHECK(faultOf(nested(10'000)).startsWith(u"$.x.a.a"));
    CHECK(faultOf(nested(10'000)).size() < 200);
    CHECK(faultOf(QByteArray("[").repeated(1'000'000)).startsWith(u"$[0][0]"));
}

TEST_CASE("Texts with raw controls and numbers that lose digits are named", "[interchange]")
{
    CHECK(faultOf("{\"a\": [\"x\", \"1\n2\"]}").startsWith(u"$.a[1]: "));
    CHECK(faultOf(QByteArray("{\"a\": \"x\0y\"}", 12)).startsWith(u"$.a: "));
    for (const char *number : { "1", "-0.0", "1E+2", "9223372036854775807", "0.1", "85.50",
             "0.30000000000000004", "1000000000000000000000000", "1.5e300" })
        CHECK(faultOf(QByteArray(R"({"a": )") + number + '}') == QString());
    for (const char *number : { "123456789012345678901234567890.123456789", "9223372036854775809",
             "0.123456789012345678" })
        CHECK(faultOf(QByteArray(R"({"a": )") + number + '}').startsWith(u"$.a: "));
}

TEST_CASE("Too many values and too long texts are refused", "[interchange]")
{
    CHECK(faultOf("{\"a\": [" + QByteArray("0,").repeated(6'000'000) + "0]}")
              .startsWith(u"$.a[49999"));
    QByteArray object = "{";
    for (int i = 0; i < 200'000; ++i)
        object += '"' + QByteArray::number(i) + "\":0,";
    CHECK(faultOf("{\"a\": " + object).startsWith(u"$.a.100000: "));
    CHECK(faultOf("{\"a\": \"" + QByteArray(9'000'000, 'x') + "\"}").startsWith(u"$.a: "));
}

TEST_CASE("What is no JSON is left to the parser, wherever it ends", "[interchange]")
{
    const QByteArray json = toBytes(smallDocument()).trimmed();
    for (qsizetype length = 0; length < json.size(); length += 7) {
        CHECK(scanJson(json.first(length)));
        CHECK_FALSE(readDocument(json.first(length)));
    }
    for (const char *broken : { "\"", "\"\\", "{\"a\\", "}", "]]", ",", ":", "{{", "tru", "\x01" })
        CHECK_FALSE(readDocument(broken));
}

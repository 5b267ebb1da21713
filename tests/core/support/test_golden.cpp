// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/golden.h"

using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("A golden text that differs is shown by its first differing line", "[support]")
{
    CHECK(firstDifference(u"ก\nข\n"_s, u"ก\nค\n"_s) == u"line 2\n  expected: ข\n  actual:   ค"_s);
    CHECK(firstDifference(u"ก"_s, u"ก\nข"_s)
        == u"line 2\n  expected: (end of text)\n  actual:   ข"_s);
    CHECK(firstDifference(u"(end of text)"_s, u"(end of text)\n(end of text)"_s)
              .startsWith(u"line 2"));
    CHECK(firstDifference(u"ก\n"_s, u"ก\n"_s).isEmpty());
}

TEST_CASE("Failed checks print our values readably", "[support]")
{
    using Catch::Detail::stringify;
    CHECK(stringify(QStringList { u"ก"_s, u"b"_s }) == "[\"ก\", \"b\"]");
    CHECK(stringify(QJsonValue(u"ก"_s)) == "\"ก\"");
    CHECK(stringify(QJsonValue(QJsonValue::Null)) == "null");
    CHECK(stringify(QJsonObject { { u"a"_s, 1 } }) == "{\"a\":1}");
    CHECK(stringify(QDate(2024, 1, 10)) == "2024-01-10");
    CHECK(stringify(ita::RowId { 7 }) == "row 7");
    CHECK(stringify(ita::ok()) == "ok");
    CHECK(stringify(ita::Result<int>(5)) == "ok: 5");
    CHECK(stringify(ita::Outcome(ita::Error { ita::Error::Code::Usage, u"m"_s, u"d"_s }))
        == "error 0: m (d)");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/reader.h"
#include "tests/core/interchange/documents.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

QString reasonFor(const QByteArray &json)
{
    const auto read = readDocument(json);
    return read ? u"(was read)"_s : read.error().message;
}

struct Case
{
    const char *path; ///< the value in the small document to replace
    QJsonValue value; ///< the new value; undefined: removed
    QString message;
};

} // namespace

TEST_CASE("Every fault of an imported document is named by its path and reason", "[interchange]")
{
    const QJsonValue gone(QJsonValue::Undefined);
    const QList<Case> cases {
        { "format", gone, u"$.format: missing, so this is not a report document"_s },
        { "format", u"csv"_s, u"$.format: expected “ita-report”: this is another format"_s },
        { "version", gone, u"$.version: missing"_s },
        { "version", u"1"_s, u"$.version: expected a number, found text"_s },
        { "version", 0, u"$.version: expected a whole number, 1 or more"_s },
        { "version", 3, u"$.version: version 3 is newer than this program's version 2"_s },
        { "office", gone, u"$.office: missing"_s },
        { "office", QJsonArray {}, u"$.office: expected an object, found a list"_s },
        { "office.name", gone, u"$.office.name: missing"_s },
        { "office.kind", u"city"_s,
            u"$.office.kind: “city” is not one of sao, municipality, pao, other"_s },
        { "units", gone, u"$.units: missing"_s },
        { "people", u"none"_s, u"$.people: expected a list, found text"_s },
        { "people[0]", u"p1"_s, u"$.people[0]: expected an object, found text"_s },
        { "people[0].id", 7, u"$.people[0].id: expected text, found a number"_s },
        { "people[1]",
            QJsonObject { { u"id"_s, u"p1"_s }, { u"name"_s, u""_s }, { u"position"_s, u""_s },
                { u"unit"_s, u""_s } },
            u"$.people[1].id: “p1” is used twice"_s },
        { "units[1]", QJsonObject { { u"name"_s, u"สำนักปลัด"_s } },
            u"$.units[1].name: “สำนักปลัด” is used twice"_s },
        { "reports[0].fiscal_year", 2023,
            u"$.reports[0].fiscal_year: expected a whole number from 2400 to 2999"_s },
        { "reports[0].fiscal_year", 2566.5,
            u"$.reports[0].fiscal_year: expected a whole number from 2400 to 2999"_s },
        { "reports[0].catalogue.scheme", gone, u"$.reports[0].catalogue.scheme: missing"_s },
        { "reports[0].catalogue", QJsonValue::Null,
            u"$.reports[0].catalogue: expected an object, found null"_s },
        { "reports[0].sections[1].kind", gone, u"$.reports[0].sections[1].kind: missing"_s },
        { "reports[0].sections[1].kind", 1,
            u"$.reports[0].sections[1].kind: expected text, found a number"_s },
        { "reports[0].sections[1].kind", u"appendix"_s,
            u"$.reports[0].sections[1].kind: “appendix” is not one of cover, text, plan, "
            u"implementation, sign_off, results, indicators, oit, free_table, contents"_s },
        { "reports[0].sections[1].title", 1,
            u"$.reports[0].sections[1].title: expected text, found a number"_s },
        { "reports[0].sections[1].hidden", u"no"_s,
            u"$.reports[0].sections[1].hidden: expected true or false, found text"_s },
        { "reports[0].sections[2].rows[0].steps", gone,
            u"$.reports[0].sections[2].rows[0].steps: missing"_s },
        { "reports[0].sections[2].rows[0].units", u"*"_s,
            u"$.reports[0].sections[2].rows[0].units: expected a list of texts, found text"_s },
        { "reports[0].sections[3].rows[0].measure_id", u"m2"_s,
            u"$.reports[0].sections[3].rows[0].measure_id: “m2” names nothing in this file"_s },
        { "reports[0].sections[4].steps[0].person", u"p2"_s,
            u"$.reports[0].sections[4].steps[0].person: “p2” names nothing in this file"_s },
        { "reports[0].sections[4].steps[0].opinion_lines", -1,
            u"$.reports[0].sections[4].steps[0].opinion_lines: expected a whole number from 0 to "
            u"1000000"_s },
        { "reports[0].sections[5].score.total", 98.27,
            u"$.reports[0].sections[5].score.total: expected a decimal number as text, or null, "
            u"found a number"_s },
        { "reports[0].sections[5].score.total", u"100.01"_s,
            u"$.reports[0].sections[5].score.total: “100.01” is not a score from 0 to 100 with at "
            u"most two decimals"_s },
        { "reports[0].sections[7].groups[0].items[0].elements[0]", 1,
            u"$.reports[0].sections[7].groups[0].items[0].elements[0]: expected text, found a "
            u"number"_s },
        { "reports[0].sections[7].groups[0].items[0].evidence", gone,
            u"$.reports[0].sections[7].groups[0].items[0].evidence: missing"_s },
        { "reports[0].sections[7].groups[0].items[0].evidence[0].url", QJsonValue::Null,
            u"$.reports[0].sections[7].groups[0].items[0].evidence[0].url: expected text, found "
            u"null"_s },
        { "reports[0].sections[1].heading", u"a\u0000b"_s,
            u"$.reports[0].sections[1].heading: the text holds a character that cannot be stored"_s },
        { "reports[0].sections[5].score.x y", QJsonArray { 1, QString(QChar(0xD800)) },
            u"$.reports[0].sections[5].score['x y'][1]: the text holds the character U+D800, which "
            u"cannot be seen and is not kept"_s },
        { "reports[0].sections[1].heading", u"a\u202Eb"_s,
            u"$.reports[0].sections[1].heading: the text holds the character U+202E, which cannot "
            u"be seen and is not kept"_s },
        { "reports[0].sections[7].groups[0].items[0].elements[0]", u"\uFFFE"_s,
            u"$.reports[0].sections[7].groups[0].items[0].elements[0]: the text holds the "
            u"character U+FFFE, which cannot be seen and is not kept"_s },
        { "reports[0].x", QJsonObject { { u"y"_s, u"\uFDD0b"_s } },
            u"$.reports[0].x.y: the text holds the character U+FDD0, which cannot be seen and is "
            u"not kept"_s },
    };
    for (const Case &broken : cases) {
        const auto path = QString::fromUtf8(broken.path);
        CAPTURE(path);
        CHECK(reasonFor(toBytes(withValue(smallDocument(), path, broken.value))) == broken.message);
    }
}

TEST_CASE("A code used twice is found across the groups of a report", "[interchange]")
{
    const auto groups = u"reports[0].sections[7].groups"_s;
    const QJsonObject document = smallDocument();
    const QJsonObject twice
        = withValue(document, groups + u"[1]"_s, valueAt(document, groups + u"[0]"_s));
    CHECK(reasonFor(toBytes(twice))
        == u"$.reports[0].sections[7].groups[1].items[0].code: “O1” is used twice"_s);
}

TEST_CASE("Reports of two years may use the same codes, of one year they may not stand twice",
    "[interchange]")
{
    const QJsonObject first = smallDocument();
    const QJsonObject same = withValue(first, u"reports[1]"_s, valueAt(first, u"reports[0]"_s));
    CHECK(reasonFor(toBytes(same)) == u"$.reports[1].fiscal_year: “2566” is used twice"_s);
    CHECK(readDocument(toBytes(withValue(same, u"reports[1].fiscal_year"_s, 2567))));
}

TEST_CASE("What is not JSON is told by line and column", "[interchange]")
{
    CHECK(reasonFor("") == u"$: not JSON: line 1, column 1: no value can stand here"_s);
    CHECK(reasonFor("{\n \"ก\" 1}") == u"$: not JSON: line 2, column 6: a colon is missing"_s);
    CHECK(reasonFor("{\"a\": 1,\n  b}")
        == u"$: not JSON: line 2, column 3: a comma, a closing bracket or quotation marks are missing"_s);
    CHECK(reasonFor("{\"a\": 1").startsWith(u"$: not JSON: line 1, column "_s));
    CHECK(reasonFor("{\"a\": nul}") == u"$: not JSON: line 1, column 7: no value can stand here"_s);
    CHECK(reasonFor("[1 2]") == u"$: not JSON: line 1, column 4: a comma is missing"_s);
    CHECK(reasonFor("{} x").endsWith(u"something follows the end of the document"_s));
    CHECK(reasonFor(QByteArray(3000, '[')).endsWith(u"nested too deeply"_s));
    CHECK(reasonFor("[]") == u"$: expected an object, found a list"_s);
}

TEST_CASE("A document in another encoding is refused with its line", "[interchange]")
{
    // TIS-620, as old Thai programs write it.
    CHECK(reasonFor("{\n\"format\": \"\xC3\xD2\xC2\xA7\"}")
        == u"$: not JSON: line 2 is not UTF-8 text"_s);
    CHECK(reasonFor(QByteArray("\xFF\xFE{\0", 4)) == u"$: not JSON: line 1 is not UTF-8 text"_s);
}

TEST_CASE("A newer document is told apart from a wrong one", "[interchange]")
{
    const auto newer = readDocument(toBytes(withValue(smallDocument(), u"version"_s, 3)));
    REQUIRE_FALSE(newer);
    CHECK(newer.error().code == Error::Code::Newer);
    const auto wrong = readDocument("{}");
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == Error::Code::Invalid);
}

TEST_CASE("An error stays on one line whatever the document holds", "[interchange]")
{
    const auto reason = reasonFor(toBytes(withValue(
        smallDocument(), u"office.kind"_s, QString(u"a\nb\u2028"_s + QString(5000, u'x')))));
    CHECK_FALSE(reason.contains(u'\n'));
    CHECK_FALSE(reason.contains(QChar(0x2028)));
    CHECK(reason.size() < 500);
}

TEST_CASE("A byte order mark is no fault", "[interchange]")
{
    CHECK(readDocument("\xEF\xBB\xBF" + toBytes(smallDocument())));
}

TEST_CASE("A document becomes rows without ids", "[interchange]")
{
    const auto office = readDocument(toBytes(smallDocument()));
    REQUIRE(office);
    CHECK_FALSE(office->id);
    CHECK(std::get<Office>(office->value).name == u"อบต.ตัวอย่าง"_s);
    REQUIRE(office->children.size() == 3);
    CHECK(std::get<Person>(office->children[1].value).key == u"p1"_s);
    const Subtree &report = office->children[2];
    CHECK_FALSE(report.id);
    CHECK(std::get<Report>(report.value).catalogueScheme == u"nacc"_s);
    REQUIRE(report.children.size() == 14);
    CHECK(std::get<ResultsSection>(report.children[5].value).total == u"98.27"_s);
    const Subtree &item = report.children[7].children[0].children[0];
    CHECK(std::get<OitItem>(item.value).elements == QStringList { u"ก"_s });
    CHECK(std::get<Evidence>(item.children[0].value).url == u"https://example.com"_s);
}

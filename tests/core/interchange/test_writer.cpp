// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/layout.h"
#include "core/interchange/reader.h"
#include "core/interchange/writer.h"
#include "tests/core/interchange/documents.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "tests/support/trees.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The document read and written again.
QByteArray again(const QByteArray &json)
{
    const auto office = readDocument(json);
    REQUIRE(office);
    return writeDocument(treeOf(*office));
}

/// Paths of one row of each kind in the small document, in the order of RowKind.
QStringList rowPaths()
{
    const auto section = u"reports[0].sections"_s;
    QStringList paths { u""_s, u"units[0]"_s, u"people[0]"_s, u"reports[0]"_s,
        u"reports[0].papers[0]"_s };
    for (int i = 0; i < 10; ++i)
        paths.append(u"%1[%2]"_s.arg(section).arg(i));
    return paths
        + QStringList { section + u"[2].rows[0]"_s, section + u"[3].rows[0]"_s,
              section + u"[4].steps[0]"_s, section + u"[5].rows[0]"_s, section + u"[6].rows[0]"_s,
              section + u"[7].groups[0]"_s, section + u"[7].groups[0].items[0]"_s,
              section + u"[7].groups[0].items[0].evidence[0]"_s, section + u"[1].blocks[0]"_s,
              section + u"[8].columns[0]"_s, section + u"[8].rows[0]"_s,
              section + u"[8].rows[0].cells[0]"_s, u"reports[0].comments[0]"_s,
              u"reports[0].comments[0].replies[0]"_s, u"people[0].keys[0]"_s,
              u"reports[0].sign_offs[0]"_s, u"reports[0].review_copies[0]"_s,
              u"reports[0].acceptances[0]"_s, u"reports[0].catalogue_parts[0]"_s,
              u"archived_years[0]"_s };
}

/// The small document with a paper beside the report, with a contents page and an archived year.
QJsonObject paperDocument()
{
    const QJsonObject paper { { u"id"_s, u"memo"_s } };
    const QJsonObject contents { { u"kind"_s, u"contents"_s }, { u"heading"_s, u"สารบัญ"_s } };
    const QJsonObject document = withValue(smallDocument(), u"reports[0].sections[9]"_s, contents);
    const QJsonObject archived { { u"fiscal_year"_s, 2565 }, { u"file"_s, u"2565.ita"_s },
        { u"content"_s, u"0a"_s }, { u"author"_s, u"สมชาย"_s },
        { u"time"_s, u"2024-03-01T02:00:00.000Z"_s } };
    return withValue(
        withValue(document, u"archived_years[0]"_s, archived), u"reports[0].papers[0]"_s, paper);
}

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

} // namespace

TEST_CASE("The real report comes back byte for byte", "[interchange]")
{
    const auto path = referenceReport();
    if (!path)
        return;
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    CHECK(again(original).trimmed() == original.trimmed());
}

TEST_CASE("Every field of every kind reaches the document and comes back", "[interchange]")
{
    QRandomGenerator random(1);
    const QStringList paths = rowPaths();
    REQUIRE(paths.size() == kRowKindCount);
    // Without references, because a changed key would leave them dangling.
    const QJsonObject free = withValue(
        withValue(paperDocument(), u"reports[0].sections[3].rows[0].measure_id"_s, u""_s),
        u"reports[0].sections[4].steps[0].person"_s, u""_s);
    for (int kind = 0; kind < kRowKindCount; ++kind) {
        for (const Field &field : describe(RowKind(kind)).fields) {
            const QString path = joined(paths[kind], field.name());
            CAPTURE(path);
            if (field.kind == FieldKind::Reference)
                continue; // covered by the small document itself
            const QJsonValue value = someValue(field, random);
            const QJsonObject document = withValue(free, path, value);
            const QJsonObject back = parsed(again(toBytes(document)));
            CHECK(valueAt(back, path) == value);
            CHECK(back == document);
        }
    }
}

TEST_CASE("A document with references comes back", "[interchange]")
{
    CHECK(parsed(again(toBytes(smallDocument()))) == smallDocument());
}

TEST_CASE("A selection holds the sections of one paper", "[interchange]")
{
    const QJsonObject document
        = withValue(paperDocument(), u"reports[0].sections[1].paper"_s, u"memo"_s);
    const auto office = readDocument(toBytes(document));
    REQUIRE(office);
    const Tree tree = treeOf(*office);
    const QJsonObject excerpt
        = parsed(writeDocument(tree, { .sections = {}, .paper = firstOf(tree, RowKind::Paper) }));
    REQUIRE(valueAt(excerpt, u"reports[0].sections"_s).toArray().size() == 1);
    CHECK(valueAt(excerpt, u"reports[0].sections[0].heading"_s) == u"คำนำ"_s);
    CHECK(readDocument(toBytes(excerpt)));
}

TEST_CASE("A selection holds the sign-offs of its paper and no other paper", "[interchange]")
{
    QJsonObject document = withValue(paperDocument(), u"reports[0].sections[1].paper"_s, u"memo"_s);
    document
        = withValue(document, u"reports[0].papers[1]"_s, QJsonObject { { u"id"_s, u"order"_s } });
    const QJsonObject own = valueAt(document, u"reports[0].sign_offs[0]"_s).toObject();
    QJsonObject ofMemo = own;
    ofMemo[u"paper"_s] = u"memo"_s;
    document = withValue(document, u"reports[0].sign_offs[1]"_s, ofMemo);
    const auto office = readDocument(toBytes(document));
    REQUIRE(office);
    const Tree tree = treeOf(*office);
    const auto excerptOf = [&](RowId paper) {
        return parsed(writeDocument(tree, { .sections = {}, .paper = paper }));
    };
    const QJsonObject memo = excerptOf(firstOf(tree, RowKind::Paper));
    CHECK(valueAt(memo, u"reports[0].papers"_s).toArray().size() == 1);
    CHECK(valueAt(memo, u"reports[0].papers[0].id"_s) == u"memo"_s);
    CHECK(valueAt(memo, u"reports[0].sign_offs"_s).toArray() == QJsonArray { ofMemo });
    CHECK(readDocument(toBytes(memo)));
    const QJsonObject report = excerptOf(firstOf(tree, RowKind::Report));
    CHECK(valueAt(report, u"reports[0].papers"_s).toArray().isEmpty());
    CHECK(valueAt(report, u"reports[0].sign_offs"_s).toArray() == QJsonArray { own });
    CHECK(readDocument(toBytes(report)));
}

TEST_CASE("Offices of any shape come back equal", "[interchange]")
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        QRandomGenerator random(seed);
        const Subtree office = someOffice(random);
        const QByteArray json = writeDocument(treeOf(office));
        const auto read = readDocument(json);
        REQUIRE(read);
        CHECK(*read == office);
        CHECK(again(json) == json);
    }
}

TEST_CASE("Unknown keys survive at every depth", "[interchange]")
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        CAPTURE(seed);
        QRandomGenerator random(seed);
        const QJsonObject plain = parsed(writeDocument(treeOf(someOffice(random))));
        const QJsonObject document = withUnknownKeys(plain, random).toObject();
        CHECK(parsed(again(toBytes(document))) == document);
    }
}

TEST_CASE("An unknown key of a moved row moves with it", "[interchange]")
{
    const QJsonObject document
        = withValue(withValue(smallDocument(), u"reports[0].sections[0].note"_s, u"ติดตาม"_s),
            u"reports[0].sections[5].score.note"_s, 1);
    const auto office = readDocument(toBytes(document));
    REQUIRE(office);
    Tree tree = treeOf(*office);
    const RowId report = tree.rows(tree.root(), RowKind::Report).first();
    tree.move(tree.children(report).first(), report, 7);
    tree.set(
        tree.children(report).at(4), *describe(RowKind::Results).field(u"score.total"), u"50"_s);
    const QJsonObject back = parsed(writeDocument(tree));
    CHECK(valueAt(back, u"reports[0].sections[7].note"_s) == u"ติดตาม"_s);
    CHECK(valueAt(back, u"reports[0].sections[4].score.note"_s) == 1);
    CHECK(valueAt(back, u"reports[0].sections[4].score.total"_s) == u"50"_s);
}

TEST_CASE("An optional field is written when it says something or was spelled out", "[interchange]")
{
    const auto hidden = u"reports[0].sections[0].hidden"_s;
    const QJsonObject plain = smallDocument();
    CHECK(valueAt(parsed(again(toBytes(plain))), hidden).isUndefined());
    for (const bool value : { false, true }) {
        const QJsonObject spelled = withValue(plain, hidden, value);
        CHECK(parsed(again(toBytes(spelled))) == spelled);
    }
}

TEST_CASE("A spelled-out default does not hide a later change", "[interchange]")
{
    const auto hidden = u"reports[0].sections[0].hidden"_s;
    const auto office = readDocument(toBytes(withValue(smallDocument(), hidden, false)));
    REQUIRE(office);
    Tree tree = treeOf(*office);
    const RowId report = tree.rows(tree.root(), RowKind::Report).first();
    tree.set(tree.children(report).first(), *describe(RowKind::Cover).field(u"hidden"), true);
    CHECK(valueAt(parsed(writeDocument(tree)), hidden) == true);
}

TEST_CASE("A document names the oldest version that holds all of it", "[interchange]")
{
    const auto version = [](const QJsonObject &document) {
        return parsed(again(toBytes(document)))[u"version"_s].toInt();
    };
    const QJsonObject second = smallDocument();
    CHECK(version(second) == 2);
    QJsonArray sections = valueAt(second, u"reports[0].sections"_s).toArray();
    sections.removeLast(); // the free table
    const QJsonObject owned = withValue(withValue(second, u"reports[0].sections"_s, sections),
        u"reports[0].sections[1].blocks"_s, QJsonArray {});
    const QJsonObject judged = withValue(owned, u"reports[0].catalogue_parts"_s, QJsonArray {});
    CHECK(version(withValue(owned, u"reports[0].acceptances"_s, QJsonArray {})) == 2);
    CHECK(version(judged) == 2); // a finding is accepted
    const QJsonObject first = withValue(judged, u"reports[0].acceptances"_s, QJsonArray {});
    CHECK(version(first) == 1);
    const auto start = u"reports[0].sections[1].start"_s;
    CHECK(version(withValue(first, start, u"continues"_s)) == 2);
    CHECK(version(withValue(first, start, u"automatic"_s)) == 1);
    CHECK(version(withValue(first, u"version"_s, 2)) == 1);
    const auto office = readDocument(
        toBytes(withValue(withValue(second, u"reports[0].acceptances"_s, QJsonArray {}),
            u"reports[0].catalogue_parts"_s, QJsonArray {})));
    REQUIRE(office);
    const QByteArray cover = writeDocument(treeOf(*office), { .sections = { RowKind::Cover } });
    CHECK(parsed(cover)[u"version"_s] == 1);
}

TEST_CASE("A document is written for people to read", "[interchange]")
{
    const QByteArray json = again(toBytes(smallDocument()));
    CHECK(json.startsWith("{\n \"format\": \"ita-report\",\n \"version\": 2,\n \"office\": {\n"
                          "  \"name\": \"อบต.ตัวอย่าง\",\n  \"kind\": \"sao\","));
    CHECK(
        json.contains("\n     \"kind\": \"cover\",\n     \"lines\": [\n      \"รายงาน\"\n     ],\n"
                      "     \"office_lines\": []\n"));
    CHECK(json.endsWith("\n}\n"));
}

TEST_CASE("A selection holds the chosen year and sections and can be read", "[interchange]")
{
    const QJsonObject one = smallDocument();
    const QJsonObject two
        = withValue(withValue(one, u"reports[1]"_s, valueAt(one, u"reports[0]"_s)),
            u"reports[1].fiscal_year"_s, 2567);
    const auto office = readDocument(toBytes(two));
    REQUIRE(office);
    const Tree tree = treeOf(*office);

    const QByteArray year = writeDocument(tree, { .fiscalYear = 2566, .sections = {} });
    CHECK(parsed(year) == one);

    const QByteArray parts = writeDocument(
        tree, { .fiscalYear = 2567, .sections = { RowKind::Implementation, RowKind::SignOff } });
    CHECK(readDocument(parts));
    const QJsonObject excerpt = parsed(parts);
    CHECK(valueAt(excerpt, u"reports"_s).toArray().size() == 1);
    CHECK(valueAt(excerpt, u"reports[0].sections"_s).toArray().size() == 2);
    // The plan is not exported, so its measure is not referred to; people are exported.
    CHECK(valueAt(excerpt, u"reports[0].sections[0].rows[0].measure_id"_s) == u""_s);
    CHECK(valueAt(excerpt, u"reports[0].sections[1].steps[0].person"_s) == u"p1"_s);
}

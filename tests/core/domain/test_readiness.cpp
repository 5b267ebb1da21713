// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencerows.h"
#include "core/domain/readiness.h"
#include "core/domain/statuscount.h"
#include "core/domain/webaddress.h"
#include "core/rows/edit.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QJsonArray>

#include <algorithm>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

void set(Tree &tree, RowId row, const char *field, const QJsonValue &value)
{
    REQUIRE(applyEdit(tree, SetField { row, QLatin1StringView(field), value }));
}

QList<Gap> gapsOf(const Tree &tree, RowKind kind)
{
    QList<Gap> gaps;
    for (const Unfinished &one : unfinished(tree, firstOf(tree, kind)))
        gaps.append(one.gap);
    return gaps;
}

} // namespace

TEST_CASE("Each kind of row says what it lacks", "[domain]")
{
    const Tree tree = treeOf(smallOffice());

    CHECK(gapsOf(tree, RowKind::Cover).isEmpty());
    CHECK(gapsOf(tree, RowKind::Text).isEmpty());
    CHECK(gapsOf(tree, RowKind::Plan) == QList { Gap::Responsible });
    CHECK(gapsOf(tree, RowKind::Implementation) == QList { Gap::Output, Gap::OutcomeText });
    CHECK(gapsOf(tree, RowKind::SignOff).isEmpty());
    CHECK(gapsOf(tree, RowKind::Results) == QList { Gap::Summary, Gap::Result });
    CHECK(gapsOf(tree, RowKind::Indicators).isEmpty());
    CHECK(gapsOf(tree, RowKind::Oit) == QList { Gap::Status, Gap::Elements, Gap::Progress });
}

TEST_CASE("Whatever the description needs is asked for while it is blank", "[domain]")
{
    const Tree small = treeOf(smallOffice());
    for (const RowId row : small.descendants(small.root())) {
        const RowDescription &kind = describe(small.value(row));
        for (const Field &field : kind.fields) {
            if (!field.needed)
                continue;
            INFO(kind.name << "." << field.name().toStdString());
            Tree tree = small;
            for (const Field &other : kind.fields)
                if (other.needed == field.needed)
                    tree.set(row, other, other.get(kind.empty));
            if (field.ticks)
                tree.set(row, field.ticks(), QJsonArray { u"แผนผัง"_s });
            if (field.meaning == Meaning::WebAddress)
                tree.set(row, field, u"ftp://example.com"_s);
            const QList<Unfinished> gaps = unfinished(tree, row);
            CHECK(std::ranges::count(gaps, *field.needed, &Unfinished::gap) == 1);
        }
    }
}

TEST_CASE("What a row lacks ends when it is filled in and comes when it is emptied", "[domain]")
{
    Tree tree = treeOf(smallOffice());
    const RowId item = firstOf(tree, RowKind::OitItem);
    set(tree, item, "status", u"done"_s);
    set(tree, item, "progress", QJsonArray { u"ทำแล้ว"_s });
    set(tree, item, "elements_met", QJsonArray { u"แผนผัง"_s });
    CHECK(gapsOf(tree, RowKind::OitItem) == QList { Gap::Elements });
    set(tree, item, "elements_met", QJsonArray { u"แผนผัง"_s, u"ตำแหน่ง"_s });
    CHECK(readiness(tree, item).percent() == 100);

    const RowId evidence = firstOf(tree, RowKind::Evidence);
    set(tree, evidence, "url", u"ftp://example.com"_s);
    CHECK(unfinished(tree, item) == QList { Unfinished { evidence, "url"_L1, Gap::EvidenceUrl } });
    CHECK(readiness(tree, item).finished == 0);
    REQUIRE(applyEdit(tree, RemoveRow { evidence }));
    CHECK(unfinished(tree, item) == QList { Unfinished { item, "evidence"_L1, Gap::Evidence } });

    set(tree, firstOf(tree, RowKind::Cover), "lines", QJsonArray { u" "_s });
    CHECK(gapsOf(tree, RowKind::Cover) == QList { Gap::Lines });
    const RowId text = firstOf(tree, RowKind::Text);
    set(tree, text, "paragraphs", QJsonArray {});
    CHECK(gapsOf(tree, RowKind::Text) == QList { Gap::Paragraphs });
    tree.insert(text, 0, { { 1000 }, ContentBlock(), {}, {} });
    CHECK(gapsOf(tree, RowKind::Text).isEmpty());
    set(tree, firstOf(tree, RowKind::SignOffStep), "person", u""_s);
    set(tree, firstOf(tree, RowKind::SignOffStep), "position_lines", QJsonArray {});
    CHECK(gapsOf(tree, RowKind::SignOff) == QList { Gap::Person, Gap::Position });
    set(tree, firstOf(tree, RowKind::Indicator), "status", u"in_progress"_s);
    set(tree, firstOf(tree, RowKind::Indicator), "progress", QJsonArray {});
    CHECK(gapsOf(tree, RowKind::Indicators) == QList { Gap::Status, Gap::Progress });
    set(tree, firstOf(tree, RowKind::Measure), "steps", u""_s);
    CHECK(gapsOf(tree, RowKind::Measure) == QList { Gap::Steps, Gap::Responsible });
}

TEST_CASE("A section without rows is unfinished, a hidden one is not", "[domain]")
{
    Tree tree = treeOf(smallOffice());
    const RowId results = firstOf(tree, RowKind::Results);
    REQUIRE(applyEdit(tree, RemoveRow { firstOf(tree, RowKind::ResultRow) }));
    CHECK(unfinished(tree, results) == QList { Unfinished { results, "rows"_L1, Gap::Rows } });

    set(tree, results, "hidden", true);
    CHECK(readiness(tree, results) == Readiness {});
    CHECK(readiness(tree, results).percent() == 100);
}

TEST_CASE("A report is as ready as its rows, rounded down", "[domain]")
{
    const Tree tree = treeOf(smallOffice());
    const Readiness report = readiness(tree, firstOf(tree, RowKind::Report));

    CHECK(report.rows == 8);
    CHECK(report.finished == 4);
    CHECK(report.percent() == 50);
    CHECK(Readiness { .rows = 200, .finished = 199 }.percent() == 99);
    CHECK(readiness(tree, tree.root()) == report);
    CHECK(readiness(tree, firstOf(tree, RowKind::Unit)).rows == 0);
}

TEST_CASE("Everything that is lacking is told in a sentence that names the place", "[domain]")
{
    const Tree tree = treeOf(smallOffice());
    const RowId item = firstOf(tree, RowKind::OitItem);

    CHECK(unfinishedText(tree, { item, "evidence"_L1, Gap::Evidence })
        == u"Item O1 has no evidence"_s);
    CHECK(
        unfinishedText(tree, { item, "elements_met"_L1, Gap::Elements }).contains(u"2 element"_s));
    for (const Unfinished &one : unfinished(tree, tree.root()))
        CHECK(
            unfinishedText(tree, one).startsWith(one.gap == Gap::Elements ? u"Item O1"_s : u""_s));
}

TEST_CASE("Only http and https addresses with a host count as addresses", "[domain]")
{
    for (const QString &good :
        { u"https://www.example.com/o1"_s, u"http://example.com"_s, u" HTTPS://example.com/ข้อมูล "_s,
            u"https://example.com/?a=1&b=ก#x"_s, u"http://ตัวอย่าง.ไทย:8080/"_s })
        CHECK(isWebAddress(good));
    for (const QString &bad : { u""_s, u"example.com"_s, u"ftp://example.com"_s, u"https://"_s,
             u"javascript:alert(1)"_s, u"https:///x"_s, u"https://<a>/"_s, u"http:// a.com"_s,
             u"file:///etc/passwd"_s, u"https://a.com https://b.com"_s,
             u"https://https://www.example.org"_s, u"https://."_s, u"https://www.example..org"_s,
             u"https://www.exam\u200Bple.org/x"_s, u"https://www.example.org/\u200Bข้อ"_s,
             u"https://wwwexample"_s, u"https://www.example.org:x/"_s, u"https://.example.org"_s,
             u"https://example.o"_s, u"https://12.5"_s })
        CHECK_FALSE(isWebAddress(bad));
}

TEST_CASE("An address without its scheme is understood, and nothing else is changed", "[domain]")
{
    CHECK(asWebAddress(u" www.example.go.th/o1 "_s) == u"https://www.example.go.th/o1"_s);
    CHECK(asWebAddress(u"example.go.th:8080"_s) == u"https://example.go.th:8080"_s);
    CHECK(asWebAddress(u"https://https://www.example.org/a"_s) == u"https://www.example.org/a"_s);
    for (const QString &same : { u""_s, u"http://example.com"_s, u"ftp://example.com"_s, u"ดูที่เว็บ"_s,
             u"javascript:alert(1)"_s, u"me@example.com"_s, u"www.a.com www.b.com"_s, u"a"_s })
        CHECK(asWebAddress(same) == same);
}

TEST_CASE("Addresses in a text are found, without the signs of the sentence", "[domain]")
{
    const auto found = [](const QString &text) {
        QStringList links;
        for (const WebLink &link : webLinks(text))
            links.append(text.sliced(link.span.start, link.span.length) + u'='
                + QString::fromLatin1(link.url));
        return links;
    };
    const auto [text, link] = GENERATE(table<QString, QString>(
        { { u"ดู https://www.example.org/ita2566/o1-structure ครับ"_s,
              u"https://www.example.org/ita2566/o1-structure=https://www.example.org/ita2566/o1-structure"_s },
            { u"(www.nakhon.go.th)"_s, u"www.nakhon.go.th=https://www.nakhon.go.th"_s },
            { u"เว็บไซต์www.nakhon.go.th/ita?id=๑."_s,
                u"www.nakhon.go.th/ita?id=๑=https://www.nakhon.go.th/ita?id=%E0%B9%91"_s },
            { u"nakhon.go.th/ita/o1 และ"_s, u"nakhon.go.th/ita/o1=https://nakhon.go.th/ita/o1"_s },
            { u"อีเมล saraban@nakhon.go.th,"_s,
                u"saraban@nakhon.go.th=mailto:saraban@nakhon.go.th"_s },
            { u"“http://a.example.com/x_(y)”"_s,
                u"http://a.example.com/x_(y)=http://a.example.com/x_(y)"_s },
            { u"https://example.org/แผน"_s,
                u"https://example.org/แผน=https://example.org/%E0%B9%81%E0%B8%9C%E0%B8%99"_s } }));
    CAPTURE(text);
    CHECK(found(text) == QStringList { link });
    for (const QString &none : { u"แผน.pdf plan.pdf พ.ศ. 2.5 e.g. O12.1 ต.ค. a.b"_s, u"https://"_s,
             u"www.a"_s, u"https://wwwexample"_s, u"อบต.ธารตะวัน"_s, QString() }) {
        CAPTURE(none);
        CHECK(found(none).isEmpty());
    }
    CHECK(found(u"https://a.go.th/1 https://b.go.th/2"_s).size() == 2);
}

TEST_CASE("Items are counted by status for each unit that shares them", "[domain]")
{
    Subtree office = smallOffice();
    QList<Subtree> &items = office.children.last().children.last().children.first().children;
    const auto item = [](const QString &code, QStringList units, Status status) {
        OitItem value;
        value.code = code;
        value.units = std::move(units);
        value.status = status;
        return leaf(value);
    };
    items = { item(u"O1"_s, { u"กองคลัง"_s, u"กองช่าง"_s }, Status::Done),
        item(u"O2"_s, { u"*"_s }, Status::InProgress), item(u"O3"_s, {}, Status::NotStarted) };
    const Tree tree = treeOf(office);
    const RowId report = firstOf(tree, RowKind::Report);

    const QList<NamedCount> counts = statusByUnit(tree, report);
    REQUIRE(counts.size() == 4);
    CHECK(counts[0].name == u"สำนักปลัด"_s);
    CHECK(counts[0].count == StatusCount { 0, 1, 0 });
    CHECK(counts[1].count == StatusCount { 0, 1, 1 });
    CHECK(counts[1].row == tree.rows(tree.root(), RowKind::Unit)[1]);
    CHECK(counts[2].name == u"กองช่าง"_s);
    CHECK(counts[2].row == RowId {});
    CHECK(counts[3].name.isEmpty());
    CHECK(counts[3].count == StatusCount { 1, 0, 0 });
    CHECK(statusByUnit(tree, report, RowKind::Indicator).first().count == StatusCount { 0, 0, 1 });
}

TEST_CASE(
    "Topics of one sub-indicator are counted together, hidden sections not at all", "[domain]")
{
    Subtree office = smallOffice();
    QList<Subtree> &groups = office.children.last().children.last().children;
    OitItem second;
    second.code = u"O7"_s;
    second.status = Status::Done;
    groups.append(leaf(OitGroup { u"9.1"_s, {}, u"การประชาสัมพันธ์"_s, {} }, { leaf(second) }));
    Tree tree = treeOf(office);
    const RowId report = firstOf(tree, RowKind::Report);

    const QList<NamedCount> counts = statusBySubIndicator(tree, report);
    REQUIRE(counts.size() == 1);
    CHECK(counts[0].name == u"9.1"_s);
    CHECK(counts[0].title == u"ข้อมูลพื้นฐาน"_s);
    CHECK(counts[0].row == firstOf(tree, RowKind::OitGroup));
    CHECK(counts[0].count == StatusCount { 1, 0, 1 });

    set(tree, firstOf(tree, RowKind::Oit), "hidden", true);
    CHECK(statusBySubIndicator(tree, report).isEmpty());
    CHECK(statusByUnit(tree, report).isEmpty());
}

TEST_CASE("Evidence that was added and never filled in counts for nothing", "[domain]")
{
    Tree tree = treeOf(smallOffice());
    const RowId item = firstOf(tree, RowKind::OitItem);
    const QList<Gap> before = gapsOf(tree, RowKind::Oit);
    const qsizetype count = evidenceRows(tree, item).size();
    Subtree evidence = leaf(Evidence {});
    evidence.id = { 1000 };
    REQUIRE(applyEdit(tree, InsertRow { item, 0, evidence }));
    CHECK(gapsOf(tree, RowKind::Oit) == before);
    CHECK(evidenceRows(tree, item).size() == count);
    set(tree, tree.rows(item, RowKind::Evidence).first(), "explanation", u"ก"_s);
    CHECK(evidenceRows(tree, item).size() == count + 1);
    CHECK(gapsOf(tree, RowKind::Oit).contains(Gap::EvidenceUrl));
}

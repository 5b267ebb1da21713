// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/find.h"
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/store/officefiles.h"
#include "tests/core/model/randomedits.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// smallOffice() with the same report for a second year.
Subtree officeOfTwoYears()
{
    Subtree office = smallOffice();
    Subtree next = office.children.constLast();
    std::get<Report>(next.value).fiscalYear = 2567;
    office.children.append(next);
    return office;
}

std::unique_ptr<Session> sessionOf(const QTemporaryDir &dir, Subtree office)
{
    auto session = Session::create(officeFiles(), dir.filePath(u"office.ita"_s), Overwrite::No,
        std::move(office), u"เริ่มต้น"_s, { u"สมชาย"_s, noon });
    REQUIRE(session);
    return std::move(session).value();
}

QStringList fieldsOf(const Hits &hits)
{
    QStringList keys;
    for (const Hit &hit : hits.hits)
        keys.append(hit.field->name());
    return keys;
}

/// Checks that the index finds the same as reading every row.
void checkAgainstReading(Session &session)
{
    for (const QString &text : { u"ใหม่"_s, u"\"ใหม่\""_s, u"ข้อความ 1"_s, u"๑. ประกาศ"_s,
             u"มาตรการ"_s, u"1. ประ"_s, u"สอง"_s, u"กา"_s, u"HTTPS://"_s, u"ไม่มีที่ใด"_s }) {
        INFO(text.toStdString());
        const SearchTerm term(text);
        CHECK(find(session, term).hits == find(session.tree(), term, std::nullopt).hits);
    }
}

} // namespace

TEST_CASE("Nothing typed finds nothing", "[model]")
{
    const Tree tree = treeOf(smallOffice());
    CHECK(find(tree, SearchTerm(u" "_s), std::nullopt).hits.isEmpty());
    CHECK(find(tree, SearchTerm(u"ไม่มี"_s), std::nullopt).hits.isEmpty());
    CHECK(find(Tree(), SearchTerm(u"ก"_s), std::nullopt).hits.isEmpty());
}

TEST_CASE("A hit says where it is, in which year and section", "[model]")
{
    const Tree tree = treeOf(smallOffice());
    const Hits found = find(tree, SearchTerm(u"แผนผัง"_s), std::nullopt);
    REQUIRE(found.hits.size() == 1); // elements_met repeats the text and is not searched
    const Hit &hit = found.hits.constFirst();
    CHECK(hit.row == firstOf(tree, RowKind::OitItem));
    CHECK(hit.field->key == "elements"_L1);
    CHECK(hit.point == 0);
    CHECK(hit.span == TextSpan { 0, 6 });
    CHECK(hit.section == firstOf(tree, RowKind::Oit));
    CHECK(hit.report == firstOf(tree, RowKind::Report));
}

TEST_CASE("Codes are found, choices and references are not", "[model]")
{
    const Tree tree = treeOf(smallOffice());
    CHECK(fieldsOf(find(tree, SearchTerm(u"o1"_s), std::nullopt))
        == QStringList { u"code"_s, u"url"_s });
    CHECK(find(tree, SearchTerm(u"done"_s), std::nullopt).hits.isEmpty());
    CHECK(find(tree, SearchTerm(u"person-1"_s), std::nullopt).hits.isEmpty());
    CHECK(find(tree, SearchTerm(u"nacc"_s), std::nullopt).hits.isEmpty());
}

TEST_CASE("The year that is open comes first, the office last", "[model]")
{
    const Tree tree = treeOf(officeOfTwoYears());
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    const auto yearsFrom = [&](RowId first) {
        QList<RowId> years;
        for (const Hit &hit : find(tree, SearchTerm(u"ปลัด"_s), std::nullopt, { first }).hits)
            years.append(hit.report);
        return years;
    };
    const QList<RowId> byDefault { reports[1], reports[0], RowId {}, RowId {} };
    CHECK(yearsFrom({}) == byDefault);
    CHECK(yearsFrom(reports[0]) == QList<RowId> { reports[0], reports[1], RowId {}, RowId {} });
}

TEST_CASE("Beyond the limit it is only said that there is more", "[model]")
{
    const Tree tree = treeOf(officeOfTwoYears());
    const qsizetype all = find(tree, SearchTerm(u"ร"_s), std::nullopt).hits.size();
    REQUIRE(all > 3);
    const Hits exact = find(tree, SearchTerm(u"ร"_s), std::nullopt, { {}, all });
    CHECK_FALSE(exact.more);
    const Hits some = find(tree, SearchTerm(u"ร"_s), std::nullopt, { {}, 3 });
    CHECK(some.more);
    CHECK(some.hits == exact.hits.first(3));
}

TEST_CASE("An excerpt is one line and cuts no character in two", "[model]")
{
    Hit hit;
    hit.text = u"ที่ที่ที่\nน้ำกาที่ที่ที่"_s;
    hit.span = { hit.text.indexOf(u"ก"), 1 };
    const Excerpt near = excerptOf(hit, 2, 2);
    CHECK(near.text == u"…น้ำกาที่…"_s);
    CHECK(near.text.sliced(near.hit.start, near.hit.length) == u"ก"_s);
    const Excerpt all = excerptOf(hit, 100, 100);
    CHECK(all.text == QString(hit.text).replace(u'\n', u' '));
    CHECK(all.hit == hit.span);
}

TEST_CASE("After whatever edits and their undo the index finds what reading finds", "[model]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u);
    CAPTURE(seed);
    const QTemporaryDir dir;
    const auto session = sessionOf(dir, officeOfTwoYears());
    RandomEdits random(seed);
    QList<Change> inverses;
    for (int i = 0; i < 120; ++i) {
        if (auto inverse = session->apply(random.next(session->tree())))
            inverses.prepend(*inverse);
        if (i % 10 == 0)
            checkAgainstReading(*session);
    }
    checkAgainstReading(*session);
    REQUIRE(session->storage().rowsWith(u"มาตรการ"_s));
    for (qsizetype i = 0; i < inverses.size(); ++i) {
        REQUIRE(session->apply(inverses.at(i)));
        if (i % 10 == 0)
            checkAgainstReading(*session);
    }
    checkAgainstReading(*session);
    const auto findings = verify(officeFiles(), session->path());
    REQUIRE(findings);
    CHECK(findings->findings.isEmpty());
}

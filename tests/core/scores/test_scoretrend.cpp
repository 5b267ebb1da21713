// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentbuilder.h"
#include "core/report/freetables.h"
#include "core/rows/edit.h"
#include "core/scores/scoretrend.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// A file with a report of each year, whose results are of the year before.
Tree officeOf(const QList<std::pair<Report, ResultsSection>> &years)
{
    Subtree office = leaf(Office { .name = u"อบต.ตัวอย่าง"_s });
    for (const auto &[report, results] : years)
        office.children.append(leaf(report, { leaf(results) }));
    return treeOf(office);
}

ResultsSection resultsOf(int year, const char *total, const char *eit)
{
    ResultsSection results;
    results.assessedYear = year;
    if (total)
        results.total = QString::fromLatin1(total);
    if (eit)
        results.eit = QString::fromLatin1(eit);
    return results;
}

Tree threeYears()
{
    ResultsSection whole = resultsOf(2566, nullptr, "90");
    whole.iit = whole.oit = u"95"_s;
    whole.level = u"ผ่านดี"_s;
    return officeOf({ { { 2567, u"nacc"_s, 2566 }, whole },
        { { 2566, u"schools"_s, 2566 }, resultsOf(2565, "88.5", "84.20") },
        { { 2568, u"nacc"_s, 2568 }, resultsOf(2567, nullptr, nullptr) } });
}

} // namespace

TEST_CASE("The trend has a line for each assessed year with scores, in order", "[domain]")
{
    const QList<YearScores> trend = scoreTrend(threeYears());
    REQUIRE(trend.size() == 2); // nothing is known of 2567
    CHECK(trend[0].year == 2565);
    CHECK(scoreIn(trend[0], u"EIT"_s) == Score { 8420 });
    CHECK_FALSE(scoreIn(trend[0], u"OIT"_s));
    CHECK(trend[1].year == 2566);
    CHECK(scoreIn(trend[1], {}) == Score { 9350 }); // from its instruments
    CHECK(trend[1].level == u"ผ่านดี"_s);
    CHECK(instrumentsIn(trend) == QStringList { u"IIT"_s, u"EIT"_s, u"OIT"_s });
    CHECK(scoreTrend(officeOf({})).isEmpty());
}

TEST_CASE("As a section the trend is a table with its chart above it", "[domain]")
{
    Tree tree = threeYears();
    const RowId report = tree.rows(tree.root(), RowKind::Report).last();
    Change change = addTrend(tree, report, scoreTrend(tree));
    qint64 next = 1000;
    numberRows(std::get<InsertRow>(change.edits.first()).content, next);
    REQUIRE(applyEdit(tree, change.edits.first()));
    const RowId section = tree.sections(report).last();
    const auto chart = chartOf(tree, section);
    REQUIRE(chart);
    CHECK(chart->labels == QStringList { u"๒๕๖๕"_s, u"๒๕๖๖"_s });
    REQUIRE(chart->series.size() == 4);
    CHECK(chart->series[1].name == u"EIT"_s);
    CHECK(chart->series[1].values == QList<std::optional<double>> { 84.20, 90.0 });
    CHECK(chart->series[0].values == QList<std::optional<double>> { std::nullopt, 95.0 });

    const QList<Block> blocks = buildDocument(tree, report).sections.last().blocks;
    const auto is = [&](qsizetype at, auto type) {
        return std::holds_alternative<decltype(type)>(blocks.at(at));
    };
    REQUIRE(blocks.size() == 3);
    CHECK(is(0, TextBlock {}));
    CHECK(is(1, ChartBlock {}));
    CHECK(is(2, Table {}));
    tree.set(section, fieldOf(&FreeTableSection::chart), false);
    CHECK(buildDocument(tree, report).sections.last().blocks.size() == 2);
}

TEST_CASE("A table without numbers has no chart", "[domain]")
{
    Subtree section = leaf(FreeTableSection {});
    section.children = { leaf(FreeColumn { .heading = u"ปี"_s }),
        leaf(FreeColumn { .heading = u"คะแนน"_s, .groups = {}, .values = ValueKind::Number }),
        leaf(FreeRow {}, { leaf(FreeCell { u"๒๕๖๖"_s }), leaf(FreeCell { u"ยังไม่ทราบ"_s }) }) };
    const Tree tree
        = treeOf(leaf(Office {}, { leaf(Report { 2566, u"nacc"_s, 2566 }, { section }) }));
    CHECK_FALSE(chartOf(tree, firstOf(tree, RowKind::FreeTable)));
}

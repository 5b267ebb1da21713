// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// What the checks of tables find in a section with these rows.
QList<Finding> found(const QList<Subtree> &rows, bool hidden = false)
{
    FreeTableSection section;
    section.hidden = hidden;
    const Tree tree
        = treeOf(leaf(Office(), { leaf(Report { 2567, {}, 2567 }, { leaf(section, rows) }) }));
    const RowId report = firstOf(tree, RowKind::Report);
    const Readiness readiness = ita::readiness(tree, report);
    return runChecks(tableChecks(), { tree, report, readiness }).kept();
}

Subtree numbers(const QString &heading = {})
{
    FreeColumn column;
    column.heading = heading;
    column.values = ValueKind::Number;
    return leaf(column);
}

Subtree row(const QString &text, FreeRowKind kind = FreeRowKind::Plain)
{
    return leaf(FreeRow { kind }, { leaf(FreeCell { text }) });
}

} // namespace

TEST_CASE("A typed total that does not add up is found, with both numbers", "[checks][tables]")
{
    // The sum of a published report, which was ten too high.
    const QList<Subtree> rows { numbers(), row(u"30,870,000.00"_s), row(u"595.40"_s),
        row(u"30,870,605.40"_s, FreeRowKind::Total) };
    const QList<Finding> findings = found(rows);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].check == "table-totals"_L1);
    CHECK(findings[0].text.contains(u"30,870,605.40"_s));
    CHECK(findings[0].text.contains(u"30,870,595.40"_s));
    CHECK(found(rows, true).isEmpty());
}

TEST_CASE("A total that adds up in other digits, or of words, is none", "[checks][tables]")
{
    CHECK(found({ numbers(), row(u"1.50"_s), row(u"๑.๕"_s, FreeRowKind::Total) }).isEmpty());
    CHECK(found({ numbers(), row(u"ไม่มี"_s), row(u"5"_s, FreeRowKind::Total) }).isEmpty());
    CHECK(found({ numbers(), row(u"5"_s), row({}, FreeRowKind::Total) }).isEmpty());
}

TEST_CASE("Merges that overlap and heads of many levels are named", "[checks][tables]")
{
    FreeColumn deep;
    for (int i = 0; i < 10; ++i)
        deep.groups.append(u"ระดับ %1"_s.arg(i));
    const QList<Finding> findings = found({ leaf(deep), numbers(),
        leaf(FreeRow(), { leaf(FreeCell { u"ก"_s }), leaf(FreeCell { u"ข"_s, 2, 1 }) }),
        leaf(FreeRow(), { leaf(FreeCell { u"ค"_s, 1, 2 }) }) });
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].check == "table-headings"_L1);
    CHECK(findings[1].check == "table-merges"_L1);
}

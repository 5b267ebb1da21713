// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/edit.h"
#include "core/rows/papers.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

Subtree paper(const QString &key)
{
    Paper row;
    row.key = key;
    return leaf(row);
}

Subtree items(const QString &paper)
{
    OitSection section;
    section.paper = paper;
    return leaf(section, { leaf(OitGroup {}, { leaf(OitItem { .code = u"O1"_s }) }) });
}

/// A report with a memo and an order; the memo has the second of three sections.
Tree threePapers()
{
    TextSection first;
    TextSection second;
    second.paper = u"memo"_s;
    return treeOf(leaf(Office {},
        { leaf(Report { 2566, {}, 2566 },
            { paper(u"memo"_s), paper(u"order"_s), leaf(first), leaf(second), leaf(first) }) }));
}

} // namespace

TEST_CASE("The report is its own first paper, and each paper has its sections", "[domain]")
{
    const Tree tree = threePapers();
    const RowId report = firstOf(tree, RowKind::Report);
    const QList<RowId> papers = papersOf(tree, report);
    const QList<RowId> sections = tree.sections(report);
    REQUIRE(papers.size() == 3);
    CHECK(papers.first() == report);
    CHECK(sectionsOf(tree, report) == QList { sections[0], sections[2] });
    CHECK(sectionsOf(tree, papers[1]) == QList { sections[1] });
    CHECK(sectionsOf(tree, papers[2]).isEmpty());
    CHECK(sectionsByPaper(tree, report) == QList { sections[0], sections[2], sections[1] });
    CHECK(paperOf(tree, sections[1]) == papers[1]);
    CHECK(paperOf(tree, papers[2]) == papers[2]);
    CHECK(paperOf(tree, tree.root()) == RowId {});
    CHECK(paperWith(tree, report, {}) == report);
    CHECK(paperWith(tree, report, u"letter"_s) == RowId {});
    CHECK(reportOf(tree, papers[1]) == report);
}

TEST_CASE("A section names a paper of its report, and papers have keys of their own", "[domain]")
{
    Tree tree = threePapers();
    const RowId section = tree.sections(firstOf(tree, RowKind::Report)).first();
    const auto set = [&](RowId row, const QString &field, const QString &value) {
        const auto done = applyEdit(tree, SetField { row, field, value });
        return done ? QString() : done.error().message;
    };
    CHECK(set(section, u"paper"_s, u"letter"_s)
        == u"Text, Paper: “letter” names nothing in this file"_s);
    CHECK(set(section, u"paper"_s, u"order"_s).isEmpty());
    const QList<RowId> papers = papersOf(tree, firstOf(tree, RowKind::Report));
    CHECK(set(papers[1], u"id"_s, u"order"_s) == u"Paper, Identifier: “order” is used twice"_s);
    CHECK_FALSE(applyEdit(tree, RemoveRow { papers[2] }));
}

TEST_CASE("The same item code may stand in two papers, not twice in one", "[domain]")
{
    Tree tree = treeOf(leaf(Office {},
        { leaf(Report { 2566, {}, 2566 }, { paper(u"half"_s), items({}), items(u"half"_s) }) }));
    CHECK_FALSE(firstBreak(tree));
    const RowId second = tree.sections(firstOf(tree, RowKind::Report)).last();
    const auto moved = applyEdit(tree, SetField { second, u"paper"_s, u""_s });
    REQUIRE_FALSE(moved);
    CHECK(moved.error().message == u"OIT item, Code: “O1” is used twice"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/papertitle.h"
#include "core/rows/papers.h"
#include "tests/ui/models/fixture.h"
#include "ui/commands/papercommands.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Papers : OpenOffice
{
    RowId report = first(RowKind::Report);

    RowId paper(int number) const { return papersOf(tree(), report).value(number); }
    RowId added(PaperKind kind)
    {
        apply(addPaper(tree(), report, kind).value());
        return papersOf(tree(), report).constLast();
    }
    QList<RowId> sections(RowId paper) const { return sectionsOf(tree(), paper); }
    void apply(const Change &change) { REQUIRE(history.apply(change)); }
};

/// Applies the change, checks that undo brings everything back, and does it again.
void thereAndBack(Papers &office, const Change &change)
{
    const Tree before = office.tree();
    office.apply(change);
    const Tree after = office.tree();
    CHECK_FALSE(after == before);
    office.history.undo();
    CHECK(office.tree() == before);
    office.history.redo();
    CHECK(office.tree() == after);
}

} // namespace

TEST_CASE("A paper is begun from its template, and undone", "[commands]")
{
    Papers office;
    thereAndBack(office, addPaper(office.tree(), office.report, PaperKind::Memo).value());
    const RowId memo = office.paper(1);
    CHECK(paperTitle(office.tree(), memo) == u"บันทึกข้อความ"_s);
    REQUIRE(office.sections(memo).size() == 4);
    CHECK(office.tree().kind(office.sections(memo).first()) == RowKind::Text);
    CHECK(office.sections(office.report).size() == 8);
    CHECK(paperKey(office.tree(), office.added(PaperKind::Order)) != paperKey(office.tree(), memo));
}

TEST_CASE("A copy of a paper has all that the paper has, under keys of its own", "[commands]")
{
    Papers office;
    thereAndBack(office, duplicatePaper(office.tree(), office.report));
    const RowId copy = office.paper(1);
    const Tree &tree = office.tree();
    CHECK(paperTitle(tree, copy) == u"รายงาน (copy)"_s);
    const QList<RowId> copies = office.sections(copy);
    REQUIRE(copies.size() == office.sections(office.report).size());
    // Items keep their codes, measures get new keys, and what refers to them follows.
    CHECK(tree.get<OitItem>(firstOf(tree, RowKind::OitItem)).code
        == tree.get<OitItem>(
                   tree.rows(tree.children(copies.last()).first(), RowKind::OitItem).first())
               .code);
    const auto measure = tree.get<Measure>(tree.rows(copies[2], RowKind::Measure).first());
    const auto done
        = tree.get<ImplementationRow>(tree.rows(copies[3], RowKind::ImplementationRow).first());
    CHECK(measure.key != tree.get<Measure>(firstOf(tree, RowKind::Measure)).key);
    CHECK(done.measureKey == measure.key);
}

TEST_CASE("A paper is removed with its sections, the report itself is not", "[commands]")
{
    Papers office;
    const RowId memo = office.added(PaperKind::Memo);
    CHECK(removePaper(office.tree(), office.report).edits.isEmpty());
    thereAndBack(office, removePaper(office.tree(), memo));
    CHECK(papersOf(office.tree(), office.report).size() == 1);
    CHECK(office.tree().sections(office.report).size() == 8);
}

TEST_CASE("Papers move past each other, and the report stays first", "[commands]")
{
    Papers office;
    const RowId memo = office.added(PaperKind::Memo);
    const RowId order = office.added(PaperKind::Order);
    CHECK(shiftPaper(office.tree(), office.report, 1).edits.isEmpty());
    CHECK(shiftPaper(office.tree(), memo, -1).edits.isEmpty());
    thereAndBack(office, shiftPaper(office.tree(), order, -1));
    CHECK(papersOf(office.tree(), office.report) == QList { office.report, order, memo });
}

TEST_CASE("Sections move within their paper and into the next at its edge", "[commands]")
{
    Papers office;
    const RowId memo = office.added(PaperKind::Memo);
    const RowId order = office.added(PaperKind::Order);
    const RowId cover = office.sections(office.report).first();
    const RowId last = office.sections(office.report).last();
    thereAndBack(office, shiftSection(office.tree(), cover, 1));
    CHECK(office.sections(office.report).indexOf(cover) == 1);
    office.apply(shiftSection(office.tree(), cover, -1));
    CHECK(office.sections(office.report).first() == cover);
    CHECK(shiftSection(office.tree(), cover, -1).edits.isEmpty());

    thereAndBack(office, shiftSection(office.tree(), last, 1));
    CHECK(office.sections(memo).first() == last);
    CHECK(office.sections(memo).size() == 5);
    office.apply(shiftSection(office.tree(), last, -1));
    CHECK(office.sections(office.report).last() == last);
    thereAndBack(office, moveSections(office.tree(), { cover, last }, order, {}));
    CHECK(office.sections(order).sliced(2) == QList { cover, last });
}

TEST_CASE("A section is added behind the chosen one of its paper", "[commands]")
{
    Papers office;
    const RowId memo = office.added(PaperKind::Memo);
    const RowId cover = office.sections(office.report).first();
    office.apply(addSection(office.tree(), office.report, RowKind::Text, cover));
    CHECK(office.tree().kind(office.sections(office.report).at(1)) == RowKind::Text);
    office.apply(addSection(office.tree(), memo, RowKind::SignOff, cover)); // of another paper
    CHECK(office.tree().kind(office.sections(memo).last()) == RowKind::SignOff);
    office.apply(addSection(office.tree(), office.report, RowKind::Cover, {}));
    CHECK(office.tree().kind(office.sections(office.report).last()) == RowKind::Cover);
}

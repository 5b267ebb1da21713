// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencelinks.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("The addresses of a report are its own, in printed order, without empty ones", "[domain]")
{
    Tree tree = treeOf(smallOffice());
    const RowId item = firstOf(tree, RowKind::OitItem);
    Subtree twin = leaf(Evidence { u" https://www.example.com/o1.xlsx "_s, {} });
    twin.id = { 900 };
    tree.insert(item, 1, twin);
    Subtree empty = leaf(Evidence { u" "_s, u"หน้าแรก"_s });
    empty.id = { 901 };
    tree.insert(item, 0, empty);
    const QList<EvidenceAddress> found = evidenceAddresses(tree, firstOf(tree, RowKind::Report));
    REQUIRE(found.size() == 2);
    CHECK(found[0].url == u"https://www.example.com/o1"_s);
    CHECK(found[1].url == u"https://www.example.com/o1.xlsx"_s);
    CHECK(found[1].row == RowId { 900 });
    CHECK(found[1].item == item);
}

TEST_CASE("What was found is noted with day and person, and nothing else is", "[domain]")
{
    Tree tree = treeOf(smallOffice());
    const RowId evidence = firstOf(tree, RowKind::Evidence);
    const QDate day(2026, 11, 30);
    const QList<LinkNote> notes { { evidence, LinkState::Moved },
        { RowId { 12345 }, LinkState::Opens } }; // one that was removed meanwhile
    const Change change = noteLinks(tree, notes, day, u"สมหญิง"_s);
    CHECK(change.edits.size() == 3);
    for (const Edit &edit : change.edits)
        REQUIRE(applyEdit(tree, edit));
    const auto &value = tree.get<Evidence>(evidence);
    CHECK(value.checkedOn == u"2026-11-30"_s);
    CHECK(value.checkedBy == u"สมหญิง"_s);
    CHECK(value.linkState == LinkState::Moved);
    CHECK(value.url == u"https://www.example.com/o1"_s);
    CHECK(noteLinks(tree, notes, day, u"สมหญิง"_s).edits.isEmpty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/edit.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <random>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// Checks that the edit is refused and leaves the tree unchanged; returns the message.
QString refusal(Tree tree, const Edit &edit)
{
    const Tree before = tree;
    const Result<Edit> done = applyEdit(tree, edit);
    CHECK(tree == before);
    return done ? QString() : done.error().message;
}

Subtree numbered(Subtree subtree, qint64 next)
{
    numberRows(subtree, next);
    return subtree;
}

/// Any legal edit on a row picked by `random`.
Edit randomEdit(const Tree &tree, std::mt19937 &random, qint64 &nextId)
{
    const QList<RowId> rows = tree.descendants(tree.root());
    const auto pick = [&](qsizetype n) { return qsizetype(random() % unsigned(n)); };
    const RowId row = rows[pick(rows.size())];
    const RowKind kind = tree.kind(row);
    const qsizetype siblings
        = row == tree.root() ? 1 : tree.collection(tree.parent(row), kind).size();
    if (row == tree.root() || random() % 3 == 0)
        return SetField { row, describe(kind).fields.last().name(),
            describe(kind).fields.last().get(describe(kind).empty) };
    if (random() % 3 == 0)
        return MoveRow { row, tree.parent(row), pick(siblings) };
    if (random() % 2 == 0)
        return RemoveRow { row };
    Subtree copy = numbered(leaf(tree.value(row)), nextId++);
    return InsertRow { tree.parent(row), pick(siblings + 1), copy };
}

} // namespace

TEST_CASE("An edit that breaks a rule is refused and changes nothing", "[domain]")
{
    const Tree tree = treeOf(smallOffice());
    const RowId plan = firstOf(tree, RowKind::Plan);
    const RowId measure = firstOf(tree, RowKind::Measure);
    const RowId group = firstOf(tree, RowKind::OitGroup);
    const RowId carriedOut = firstOf(tree, RowKind::ImplementationRow);

    CHECK(refusal(tree, SetField { { 999 }, u"steps"_s, u"x"_s }) == u"Row 999 does not exist"_s);
    CHECK(refusal(tree, SetField { measure, u"colour"_s, u"x"_s })
        == u"There is no field “colour” in “measure”"_s);
    CHECK(refusal(tree, SetField { measure, u"steps"_s, 3 })
        == u"Steps: expected text, found a number"_s);
    CHECK(refusal(tree, SetField { carriedOut, u"measure_id"_s, u"measure-9"_s })
        == u"Measure carried out, Measure of the plan: “measure-9” names nothing in this file"_s);
    CHECK(refusal(tree, RemoveRow { measure }).contains(u"“measure-1” names nothing"_s));
    CHECK(refusal(tree, InsertRow { group, 0, numbered(leaf(OitItem { .code = u"O1"_s }), 500) })
        == u"OIT item, Code: “O1” is used twice"_s);
    CHECK(refusal(tree, InsertRow { plan, 0, numbered(leaf(Evidence {}), 500) })
        == u"A row of kind “evidence” cannot stand in one of kind “plan”"_s);
    CHECK(refusal(tree, InsertRow { plan, 2, numbered(leaf(Measure { .key = u"m"_s }), 500) })
        == u"There is no place 2 among 1 rows"_s);
    CHECK(refusal(tree, InsertRow { plan, 0, numbered(leaf(Measure { .key = u"m"_s }), 2) })
        == u"Row 2 exists already"_s);
    Subtree twins = numbered(leaf(OitGroup {}), 900);
    twins.children = { numbered(leaf(OitItem {}), 900) };
    CHECK(refusal(tree, InsertRow { tree.parent(group), 0, twins }) == u"Row 900 exists already"_s);
    CHECK(refusal(tree, MoveRow { measure, group, 0 }) == u"The row cannot be moved there"_s);
    CHECK(refusal(tree, MoveRow { measure, plan, 1 }) == u"There is no place 1 among 0 rows"_s);
    CHECK(refusal(tree, MoveRow { tree.root(), plan, 0 }) == u"Row 1 does not exist"_s);
}

TEST_CASE("A removed row comes back with its rows, ids and unknown keys", "[domain]")
{
    Subtree office = smallOffice();
    office.children.last().children.last().extra = { { u"colour"_s, u"blue"_s } };
    Tree tree = treeOf(office);
    const Tree before = tree;

    const Result<Edit> inverse = applyEdit(tree, RemoveRow { firstOf(tree, RowKind::Oit) });
    REQUIRE(inverse);
    CHECK_FALSE(firstOf(tree, RowKind::Evidence));
    REQUIRE(applyEdit(tree, *inverse));
    CHECK(tree == before);
}

TEST_CASE("Undoing any run of edits restores the tree", "[domain]")
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        std::mt19937 random(seed);
        Tree tree = treeOf(smallOffice());
        const Tree before = tree;
        qint64 nextId = 1000;
        QList<Edit> undo;
        for (int i = 0; i < 60; ++i)
            if (auto inverse = applyEdit(tree, randomEdit(tree, random, nextId)))
                undo.prepend(*inverse);
        INFO("seed " << seed);
        CHECK(undo.size() > 10);
        for (const Edit &edit : undo)
            REQUIRE(applyEdit(tree, edit));
        CHECK(tree == before);
    }
}

TEST_CASE("The journal's form of any edit reads back as that edit", "[domain]")
{
    std::mt19937 random(7);
    Tree tree = treeOf(smallOffice());
    qint64 nextId = 1000;
    for (int i = 0; i < 200; ++i) {
        const Edit edit = randomEdit(tree, random, nextId);
        const Result<Edit> read = editFromJournal(journalForm(tree, edit));
        REQUIRE(read);
        CHECK(*read == edit);
        (void)bool(applyEdit(tree, edit));
    }
}

TEST_CASE("A journal entry that cannot be read is an error", "[domain]")
{
    CHECK_FALSE(editFromJournal({ { u"op"_s, u"explode"_s } }));
    CHECK_FALSE(subtreeFromJson({ { u"kind"_s, u"unicorn"_s } }));
    const QJsonObject wrongType { { u"id"_s, 1 }, { u"kind"_s, u"unit"_s },
        { u"fields"_s, QJsonObject { { u"name"_s, 5 } } } };
    CHECK_FALSE(subtreeFromJson(wrongType));
}

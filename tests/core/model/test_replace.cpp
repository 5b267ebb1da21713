// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/replace.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QList<Hit> hitsOf(const Tree &tree, const QString &text)
{
    return find(tree, SearchTerm(text), std::nullopt).hits;
}

} // namespace

TEST_CASE("Codes and addresses keep their form", "[model]")
{
    const Tree tree = treeOf(smallOffice());
    const ReplacePlan codes = planReplace(tree, hitsOf(tree, u"o1"_s).first(1), u"x"_s);
    CHECK(codes.edits.isEmpty());
    CHECK(codes.skipped == 1);
    CHECK(planReplace(tree, hitsOf(tree, u"9.1"_s), u"x"_s).edits.isEmpty());
    CHECK(planReplace(tree, hitsOf(tree, u"https"_s), u"ftp"_s).edits.isEmpty());
    const ReplacePlan moved = planReplace(tree, hitsOf(tree, u"example.com"_s), u"example.org"_s);
    REQUIRE(moved.edits.size() == 1);
    CHECK(std::get<SetField>(moved.edits.constFirst()).value == u"https://www.example.org/o1"_s);
}

TEST_CASE("A hit that has changed since is left alone", "[model]")
{
    Tree tree = treeOf(smallOffice());
    const QList<Hit> hits = hitsOf(tree, u"ประกาศ"_s);
    REQUIRE(hits.size() == 1);
    REQUIRE(applyEdit(tree, SetField { hits[0].row, hits[0].field->name(), u"ออกประกาศ"_s }));
    const ReplacePlan plan = planReplace(tree, hits, u"x"_s);
    CHECK(plan.edits.isEmpty());
    CHECK(plan.skipped == 1);
    tree.remove(hits[0].row);
    CHECK(planReplace(tree, hits, u"x"_s).skipped == 1);
}

TEST_CASE("Several hits of a field are one edit, and those left out stay", "[model]")
{
    Tree tree = treeOf(smallOffice());
    const RowId row = firstOf(tree, RowKind::Measure);
    REQUIRE(applyEdit(tree, SetField { row, u"steps"_s, u"กา กา\nกา"_s }));
    QList<Hit> hits = hitsOf(tree, u"กา"_s);
    hits.removeIf([](const Hit &hit) { return hit.field->key != "steps"_L1; });
    REQUIRE(hits.size() == 3);
    hits.removeAt(1);
    const ReplacePlan plan = planReplace(tree, hits, u"นกกาก"_s);
    CHECK(plan.replaced == 2);
    REQUIRE(plan.edits == QList<Edit> { SetField { row, u"steps"_s, u"นกกาก กา\nนกกาก"_s } });
}

TEST_CASE("Points are replaced one by one", "[model]")
{
    const Tree tree = treeOf(smallOffice());
    const QList<Hit> hits = hitsOf(tree, u"ตำแหน่ง"_s);
    REQUIRE(hits.size() == 1);
    const ReplacePlan plan = planReplace(tree, hits, u"อัตรา"_s);
    REQUIRE(plan.edits.size() == 1);
    CHECK(std::get<SetField>(plan.edits[0]).value == QJsonArray { u"แผนผัง"_s, u"อัตรา"_s });
}

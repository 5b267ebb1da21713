// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"
#include "core/rows/edit.h"
#include "tests/core/checks/checked.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QJsonArray>
#include <QSet>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// A table with a deep head, a wrong total and a merge that reaches beyond it.
Subtree faultyTable()
{
    FreeColumn numbers;
    numbers.values = ValueKind::Number;
    numbers.groups = QStringList { u"ก"_s, u"ข"_s, u"ค"_s, u"ง"_s, u"จ"_s };
    return leaf(FreeTableSection(),
        { leaf(numbers), leaf(FreeRow(), { leaf(FreeCell { u"5"_s, 1, 2 }) }),
            leaf(FreeRow { FreeRowKind::Total }, { leaf(FreeCell { u"6"_s }) }) });
}

/// The small office with something for every check to find.
Tree faultyOffice()
{
    Subtree office = faultyTexts();
    Subtree &group = sectionOf(office, RowKind::Oit).children.first();
    group.children.append(leaf(OitItem { .code = u"O1"_s },
        { leaf(Evidence { .url = u"ftp://example.com"_s,
            .explanation = u"ภาพ"_s,
            .linkState = LinkState::NotFound }) }));
    auto &results = std::get<ResultsSection>(sectionOf(office, RowKind::Results).value);
    results.total = u"60"_s;
    results.level = u"ผ่านดีเยี่ยม"_s;
    results.intro = u"ดําเนินการ"_s;
    sectionOf(office, RowKind::Implementation)
        .children.append(
            leaf(ImplementationRow { .measure = u"มาตรการใหม่"_s, .period = u"รอบ ๖ เดือน"_s }));
    Paper memo;
    memo.key = u"memo"_s;
    ContentsSection contents;
    contents.paper = memo.key;
    for (Subtree &child : office.children)
        if (kindOf(child.value) == RowKind::Report)
            child.children += { leaf(memo), faultyTable(), leaf(contents) };
    return treeOf(office);
}

} // namespace

TEST_CASE("Each check has a name of its own and says what it finds in a sentence", "[checks]")
{
    const Tree tree = faultyOffice();
    const QList<Finding> found = checked(tree).kept();
    QSet<QLatin1StringView> names;
    for (const Check &check : contentChecks()) {
        INFO(check.name.data());
        CHECK_FALSE(check.name.isEmpty());
        CHECK_FALSE(names.contains(check.name));
        names.insert(check.name);
        const auto isIts = [&](const Finding &finding) { return finding.check == check.name; };
        const auto its = std::ranges::find_if(found, isIts);
        REQUIRE(its != found.end());
        CHECK(its->severity == check.severity);
        CHECK(its->text.contains(u' '));
        CHECK(tree.contains(its->place.row));
    }
}

TEST_CASE("A row that is not filled in is found with its field", "[checks]")
{
    Tree tree = treeOf(smallOffice());
    const RowId item = firstOf(tree, RowKind::OitItem);
    REQUIRE(applyEdit(tree, RemoveRow { firstOf(tree, RowKind::Evidence) }));
    const Finding missing { { item, u"evidence"_s }, u"Item O1 has no evidence"_s,
        Severity::Missing, "unfinished"_L1 };
    CHECK(foundBy("unfinished"_L1, tree).contains(missing));
    set(tree, firstOf(tree, RowKind::Oit), "hidden", true);
    CHECK_FALSE(foundBy("unfinished"_L1, tree).contains(missing));
}

TEST_CASE("An address that cannot be opened is found, and one that can is not", "[checks]")
{
    Tree tree = treeOf(smallOffice());
    const RowId evidence = firstOf(tree, RowKind::Evidence);
    CHECK(foundBy("addresses"_L1, tree).isEmpty());
    set(tree, evidence, "url", u"ftp://example.com"_s);
    const QList<Finding> found = foundBy("addresses"_L1, tree);
    REQUIRE(found.size() == 1);
    CHECK(found.first().place == Place { evidence, u"url"_s });
    CHECK(found.first().text.contains(u"Item O1"_s));
}

TEST_CASE("An address that was found dead is named with the day, one to look at is not", "[checks]")
{
    Tree tree = treeOf(smallOffice());
    const RowId evidence = firstOf(tree, RowKind::Evidence);
    set(tree, evidence, "checked_on", u"2026-11-30"_s);
    for (const auto *state : { "unchecked", "opens", "moved", "blocked", "timed_out",
             "server_fault", "not_web", "private" }) {
        set(tree, evidence, "link_state", QString::fromLatin1(state));
        CHECK(foundBy("dead_address"_L1, tree).isEmpty());
    }
    for (const auto *state : { "not_found", "tls_fault", "unreachable" }) {
        set(tree, evidence, "link_state", QString::fromLatin1(state));
        const QList<Finding> found = foundBy("dead_address"_L1, tree);
        REQUIRE(found.size() == 1);
        CHECK(found.first().place == Place { evidence, u"url"_s });
        CHECK(found.first().text.contains(u"๓๐ พ.ย. ๖๙"_s));
        CHECK(found.first().text.endsWith(u": https://www.example.com/o1"_s));
    }
}

TEST_CASE("A dead address whose day was cleared by hand is named without a day", "[checks]")
{
    Tree tree = treeOf(smallOffice());
    const RowId evidence = firstOf(tree, RowKind::Evidence);
    set(tree, evidence, "link_state", u"not_found"_s);
    set(tree, evidence, "checked_on", QString());
    CHECK(foundBy("dead_address"_L1, tree).first().text.contains(u"was not found: http"_s));
    set(tree, evidence, "link_state", u"tls_fault"_s);
    CHECK(foundBy("dead_address"_L1, tree).first().text.contains(u"did not open: http"_s));
}

TEST_CASE("Scores that do not fit are found at the field that is typed", "[checks]")
{
    Tree tree = treeOf(smallOffice());
    const RowId results = firstOf(tree, RowKind::Results);
    set(tree, results, "score.total", u"91"_s);
    set(tree, results, "score.iit", u"90"_s);
    set(tree, results, "score.eit", u"90"_s);
    set(tree, results, "score.oit", u"90"_s);
    set(tree, results, "score.level", u"A"_s);
    const QList<Finding> found = foundBy(kScoreCheck, tree);
    REQUIRE(found.size() == 2);
    CHECK(found[0]
        == Finding { { results, u"score.total"_s },
            u"The total is 91.00, but IIT, EIT and OIT give 90.00"_s, Severity::Warning,
            kScoreCheck, u"A 91 90 90 90"_s });
    CHECK(found[1].place == Place { results, u"score.level"_s });

    // There is no catalogue of that year, so its levels are not known.
    set(tree, firstOf(tree, RowKind::Report), "catalogue.fiscal_year", 2560);
    CHECK(foundBy(kScoreCheck, tree).isEmpty());
}

TEST_CASE("All broken rules of the office and of this year are found, none of others", "[checks]")
{
    Subtree office = smallOffice();
    QList<Subtree> &items = sectionOf(office, RowKind::Oit).children.first().children;
    const Subtree again = leaf(OitItem { .code = u"O1"_s });
    items += { again, again };
    Subtree other = leaf(Report { 2567, u"nacc"_s, 2566 },
        { leaf(OitSection {}, { leaf(OitGroup {}, { again, again }) }) });
    office.children.prepend(leaf(Person { .key = u"person-1"_s }));
    office.children.append(other);
    const Tree tree = treeOf(office);

    const QList<Finding> found = foundBy("rules"_L1, tree);
    REQUIRE(found.size() == 3);
    CHECK(found[0].place.row == tree.rows(tree.root(), RowKind::Person).last());
    CHECK(found[0].text == u"Person, Identifier: “person-1” is used twice"_s);
    CHECK(found[1].text == u"OIT item, Code: “O1” is used twice"_s);
    CHECK(found[2].place.row != found[1].place.row);
    CHECK(found[2].severity == Severity::Error);
}

TEST_CASE("An edit that breaks a rule is refused with the sentence of the check", "[checks]")
{
    Tree tree = treeOf(smallOffice());
    const RowId person = firstOf(tree, RowKind::Person);
    const auto refused = applyEdit(tree, SetField { person, u"id"_s, u""_s });
    REQUIRE_FALSE(refused);
    CHECK(foundBy("rules"_L1, tree).isEmpty());
    Subtree office = smallOffice();
    for (Subtree &row : office.children)
        if (auto *named = std::get_if<Person>(&row.value))
            named->key.clear();
    const QList<Finding> found = foundBy("rules"_L1, treeOf(office));
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.first().text == refused.error().message);
}

TEST_CASE("What several checks find stands in printed order", "[checks]")
{
    const Tree tree = faultyOffice();
    const QList<RowId> order = tree.descendants(tree.root());
    qsizetype last = 0;
    for (const Finding &finding : checked(tree).kept()) {
        const qsizetype at = order.indexOf(finding.place.row);
        CHECK(at >= last);
        last = at;
    }
    CHECK(last > 0);
}

TEST_CASE("Of each check no more are kept than wanted, and the others are counted", "[checks]")
{
    const Tree tree = faultyOffice();
    const qsizetype all = checked(tree).kept().size();
    const Findings few = checked(tree, 1);
    CHECK(few.kept().size() == contentChecks().size());
    CHECK(few.more() == all - few.kept().size());
    CHECK(few.kept() != checked(tree).kept());
    for (const Finding &finding : few.kept())
        CHECK_FALSE(finding.text.isEmpty());
}

TEST_CASE("The window runs no check that looks at other years", "[checks]")
{
    const QList<Check> light = lightOf(contentChecks());
    CHECK(light.size() == contentChecks().size() - 1);
    const auto isRules = [](const Check &check) { return check.name == "rules"_L1; };
    CHECK(std::ranges::none_of(light, isRules));
}

TEST_CASE("A text in another form is named with its field", "[checks]")
{
    Tree tree = treeOf(smallOffice());
    CHECK(foundBy("form"_L1, tree).isEmpty());
    const RowId measure = firstOf(tree, RowKind::Measure);
    set(tree, measure, "approach", u"ดําเนินการ"_s);
    set(tree, firstOf(tree, RowKind::OitItem), "progress", QJsonArray { u"ก"_s, u"เเผน"_s });
    set(tree, tree.root(), "office.name", u"องค์การบริหารส่วน\u200Bตำบล"_s);
    const QList<Finding> found = foundBy("form"_L1, tree);
    REQUIRE(found.size() == 3);
    CHECK(found[0].place == Place { tree.root(), u"office.name"_s });
    CHECK(found[1].place == Place { measure, u"approach"_s });
    CHECK(found[2].place.field == u"progress");
    CHECK(found[1].severity == Severity::Warning);
    CHECK(found[1].text.startsWith(u"Approach"));
}

TEST_CASE("An entry among the scores of questions that is none is named", "[checks]")
{
    Tree tree = treeOf(smallOffice());
    const RowId indicator = firstOf(tree, RowKind::Indicator);
    set(tree, indicator, "questions", QJsonArray { u"๘๔.๕"_s, u"100"_s });
    CHECK(foundBy("no_score"_L1, tree).isEmpty());
    set(tree, indicator, "questions", QJsonArray { u"100.01"_s, u"ninety"_s, u"90"_s });
    const QList<Finding> found = foundBy("no_score"_L1, tree);
    REQUIRE(found.size() == 2);
    CHECK(found[0].place.row == indicator);
    CHECK(found[0].text.contains(u"“100.01”"_s));
    CHECK(found[1].text.contains(u"“ninety”"_s));
}

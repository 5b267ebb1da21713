// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/rules.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

Subtree officeWith(QList<Subtree> children)
{
    return leaf(Office {}, std::move(children));
}

QString breakIn(const Subtree &office)
{
    const Tree tree = treeOf(office);
    const auto broken = firstBreak(tree);
    if (!broken)
        return {};
    return QLatin1StringView(describe(tree.kind(broken->row)).name) + u'.' + broken->field + u": "_s
        + broken->reason;
}

Subtree reportWith(int year, const QString &itemCode)
{
    return leaf(Report { year, {}, year },
        { leaf(OitSection {}, { leaf(OitGroup {}, { leaf(OitItem { .code = itemCode }) }) }) });
}

} // namespace

TEST_CASE("Keys that are used twice are found where they recur", "[domain]")
{
    CHECK(breakIn(officeWith({ leaf(Unit { u"กองคลัง"_s }), leaf(Unit { u"กองคลัง"_s }) }))
        == u"unit.name: “กองคลัง” is used twice"_s);
    CHECK(breakIn(officeWith({ leaf(Person { .key = u"p"_s }), leaf(Person { .key = u"p"_s }) }))
        == u"person.id: “p” is used twice"_s);
    CHECK(breakIn(officeWith({ reportWith(2566, u"O1"_s), reportWith(2566, u"O1"_s) }))
        == u"report.fiscal_year: “2566” is used twice"_s);
    CHECK(breakIn(officeWith({ leaf(Person {}) })) == u"person.id: is empty"_s);
}

TEST_CASE("The same item code may stand in two years", "[domain]")
{
    CHECK(breakIn(officeWith({ reportWith(2566, u"O1"_s), reportWith(2567, u"O1"_s) })).isEmpty());
}

TEST_CASE("A measure of another year is unknown to this one", "[domain]")
{
    const Subtree plan = leaf(PlanSection {}, { leaf(Measure { .key = u"m"_s }) });
    const Subtree done
        = leaf(ImplementationSection {}, { leaf(ImplementationRow { .measureKey = u"m"_s }) });
    const auto office = [&](const QList<Subtree> &a, const QList<Subtree> &b) {
        return officeWith(
            { leaf(Report { 2566, {}, 2566 }, a), leaf(Report { 2567, {}, 2567 }, b) });
    };
    CHECK(breakIn(office({ plan, done }, {})).isEmpty());
    CHECK(breakIn(office({ plan }, { done }))
        == u"implementation_row.measure_id: “m” names nothing in this file"_s);
}

TEST_CASE("A step names a person of the file or nobody", "[domain]")
{
    const auto office = [](const QString &person) {
        return officeWith({ leaf(Person { .key = u"p"_s }),
            leaf(Report { 2566, {}, 2566 },
                { leaf(SignOffSection {}, { leaf(SignOffStep { .person = person }) }) }) });
    };
    CHECK(breakIn(office(u"p"_s)).isEmpty());
    CHECK(breakIn(office({})).isEmpty());
    CHECK(breakIn(office(u"q"_s)) == u"sign_off_step.person: “q” names nothing in this file"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/nextsteps.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

JudgedFinding found(
    const Place &place, const QString &text, Severity severity, QLatin1StringView check)
{
    return { .finding = { place, text, severity, check }, .acceptance = {}, .note = {} };
}

} // namespace

TEST_CASE("What is alike is one step, and the most harmful comes first", "[checks]")
{
    const Tree tree = treeOf(smallOffice());
    const RowId item = firstOf(tree, RowKind::OitItem);
    const RowId indicator = firstOf(tree, RowKind::Indicator);
    const QList<NextStep> steps = nextSteps(tree,
        { found({ indicator, u"progress"_s }, u"p"_s, Severity::Missing, "unfinished"_L1),
            found({ item, u"evidence"_s }, u"a"_s, Severity::Missing, "unfinished"_L1),
            found({ item, u"evidence"_s }, u"b"_s, Severity::Missing, "unfinished"_L1),
            found({ item, u"progress"_s }, u"c"_s, Severity::Missing, "unfinished"_L1),
            found({ item, u"evidence"_s }, u"d"_s, Severity::Warning, "home_page"_L1),
            found({ {}, {} }, u"e"_s, Severity::Error, "rules"_L1) });
    QStringList texts;
    for (const NextStep &step : steps)
        texts.append(step.first.text);
    CHECK(texts == QStringList { u"e"_s, u"d"_s, u"p"_s, u"a"_s, u"c"_s });
    CHECK(steps[3].more == 1);
    CHECK(steps[3].section == tree.section(item));
    CHECK(steps[4].more == 0);
    CHECK_FALSE(steps[0].section);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"
#include "core/rows/edit.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "ui/print/text/reportchecks.h"

#include <QSet>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> missingGlyphs(const Tree &tree)
{
    const RowId report = firstOf(tree, RowKind::Report);
    const Readiness ready = readiness(tree, report);
    QList<Finding> found = runChecks(reportChecks(), { tree, report, ready }).kept();
    found.removeIf([](const Finding &finding) { return finding.check != "glyphs"_L1; });
    return found;
}

} // namespace

TEST_CASE("A character that the typeface lacks is found where it stands", "[print]")
{
    Tree tree = treeOf(smallOffice());
    CHECK(missingGlyphs(tree).isEmpty());
    const RowId item = firstOf(tree, RowKind::OitItem);
    REQUIRE(applyEdit(tree, SetField { item, u"name"_s, u"โครงสร้าง \u4E2D และ \u6587"_s }));
    const QList<Finding> found = missingGlyphs(tree);
    REQUIRE(found.size() == 2);
    CHECK(found[0].place == Place { item, u"name"_s });
    CHECK(found[0].severity == Severity::Error);
    CHECK(found[0].text.contains(u"U+4E2D) in Item, Item O1"_s));
    CHECK(found[1].text.contains(u"U+6587"_s));

    const RowId oit = firstOf(tree, RowKind::Oit);
    REQUIRE(applyEdit(tree, SetField { oit, u"hidden"_s, true }));
    CHECK(missingGlyphs(tree).isEmpty());
}

TEST_CASE("The list of all checks has the content's and names none twice", "[print]")
{
    QStringList names;
    for (const Check &check : reportChecks())
        names.append(check.name);
    CHECK(names.size() == contentChecks().size() + 1);
    CHECK(QSet<QString>(names.begin(), names.end()).size() == names.size());
    CHECK(lightOf(reportChecks()).size() == lightOf(contentChecks()).size());
}

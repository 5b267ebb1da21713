// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// What is found in a report with a contents page and these sections behind it.
QStringList foundIn(QList<Subtree> sections, bool hidden = false)
{
    ContentsSection contents;
    contents.heading = u"สารบัญ"_s;
    contents.hidden = hidden;
    sections.prepend(leaf(contents));
    const Tree tree = treeOf(leaf(Office(), { leaf(Report { 2567, {}, 2567 }, sections) }));
    const RowId report = firstOf(tree, RowKind::Report);
    const Readiness readiness = ita::readiness(tree, report);
    QStringList texts;
    const QList<Finding> found = runChecks(contentsChecks(), { tree, report, readiness }).kept();
    for (const Finding &finding : found)
        texts.append(finding.text);
    return texts;
}

template<typename Section>
Section titled(const QString &title)
{
    Section section;
    section.title = title;
    return section;
}

ContentBlock heading(const QString &text)
{
    ContentBlock block;
    block.form = BlockForm::Subheading;
    block.text = text;
    return block;
}

} // namespace

TEST_CASE("A contents page of a paper without headings is named", "[checks][papers]")
{
    const QStringList named { u"สารบัญ: none of the sections of its paper has a heading to list"_s };
    CHECK(foundIn({}) == named);
    CHECK(foundIn({ leaf(titled<CoverSection>(u"ปก"_s)) }) == named);
    CHECK(foundIn({ leaf(TextSection {}), leaf(PlanSection {}) }) == named);
    CHECK(foundIn({ leaf(TextSection {}, { leaf(heading({})) }) }) == named);
    TextSection hidden = titled<TextSection>(u"ซ่อน"_s);
    hidden.hidden = true;
    CHECK(foundIn({ leaf(hidden) }) == named);
    CHECK(foundIn({}, true).isEmpty()); // a page that is not printed
}

TEST_CASE("A contents page that lists one heading is none", "[checks][papers]")
{
    TextSection text;
    text.heading = u"คำนำ"_s;
    CHECK(foundIn({ leaf(text) }).isEmpty());
    CHECK(foundIn({ leaf(titled<PlanSection>(u"แผน"_s)) }).isEmpty());
    CHECK(foundIn({ leaf(TextSection {}, { leaf(heading(u"ความเป็นมา"_s)) }) }).isEmpty());
    ResultsSection results;
    results.headingLines = QStringList { u"ผล"_s };
    CHECK(foundIn({ leaf(results) }).isEmpty());
}

TEST_CASE("The headings of another paper are not those of this one", "[checks][papers]")
{
    Paper memo;
    memo.key = u"memo"_s;
    TextSection text = titled<TextSection>(u"เรื่อง"_s);
    text.paper = memo.key;
    CHECK(foundIn({ leaf(memo), leaf(text) }).size() == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/papertemplates.h"
#include "core/catalogue/placeholders.h"
#include "core/rows/choices.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QJsonArray>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QStringList textsIn(const Subtree &subtree)
{
    QStringList texts;
    for (const Field &field : describe(subtree.value).fields)
        texts += field.get(subtree.value).toVariant().toStringList();
    for (const Subtree &child : subtree.children)
        texts += textsIn(child);
    return texts;
}

PaperDraft begun(const Tree &tree, PaperKind kind)
{
    auto draft = beginPaper(tree, firstOf(tree, RowKind::Report), kind);
    REQUIRE(draft);
    CHECK(draft->paper.paperKind == kind);
    return std::move(draft).value();
}

} // namespace

TEST_CASE("Every kind of paper has a beginning that is filled in", "[catalogue][papers]")
{
    const Tree tree = treeOf(smallOffice());
    for (size_t kind = 0; kind < kWords<PaperKind>.size(); ++kind) {
        CAPTURE(kind);
        const PaperDraft draft = begun(tree, PaperKind(kind));
        CHECK_FALSE(draft.sections.isEmpty());
        for (const Subtree &section : draft.sections)
            for (const QString &text : textsIn(section)) {
                CAPTURE(text.toStdString());
                CHECK_FALSE(text.contains(u'{'));
            }
    }
}

TEST_CASE("The templates know no other placeholders than catalogues do", "[catalogue][papers]")
{
    const auto office = paperTemplates();
    REQUIRE(office);
    for (const QString &text : textsIn(*office))
        CHECK(unknownPlaceholder(text) == QString());
}

TEST_CASE("A paper begins with the office, the year and the people in post", "[catalogue][papers]")
{
    Subtree office = smallOffice();
    std::get<Office>(office.value).name = u"อบต.ตัวอย่าง"_s;
    office.children.prepend(leaf(Person { u"chief"_s, u"นายตัวอย่าง"_s, u"นายกอบต.ตัวอย่าง"_s, {} }));
    const Tree tree = treeOf(office);
    const PaperDraft order = begun(tree, PaperKind::Order);
    CHECK(std::get<TextSection>(order.sections.first().value).title == u"คำสั่งอบต.ตัวอย่าง");
    const auto &top = std::get<ContentBlock>(order.sections.first().children.first().value);
    CHECK(top.form == BlockForm::Letterhead);
    CHECK(top.text.startsWith(u"คำสั่งอบต.ตัวอย่าง\nที่"));
    CHECK(top.text.endsWith(u"๒๕๖๖"));
    const Subtree &signature = order.sections.last().children.last();
    CHECK(std::get<SignOffStep>(signature.value).person == u"chief");
    CHECK(begun(tree, PaperKind::Memo).paper.pageNumbers == PageNumbers::None);
}

TEST_CASE(
    "The analysis lists the indicators of the catalogue in two columns", "[catalogue][papers]")
{
    const PaperDraft analysis = begun(treeOf(smallOffice()), PaperKind::Analysis);
    bool found = false;
    for (const Subtree &section : analysis.sections)
        if (const auto *indicators = std::get_if<IndicatorsSection>(&section.value)) {
            found = true;
            CHECK(section.children.size() == 8);
            CHECK(indicators->boxesOff);
            CHECK(indicators->columnsHidden.size() == 3);
        }
    CHECK(found);
    const auto &plan = std::get<PlanSection>(analysis.sections.at(3).value);
    CHECK(plan.assessedYear == 2566);
    CHECK(plan.planYear == 2567);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/fixture.h"
#include "ui/commands/blockcommands.h"
#include "ui/commands/commentcommands.h"

#include <QJsonArray>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

Subtree block(BlockForm form, const QString &text = {}, bool numbered = false)
{
    ContentBlock value;
    value.form = form;
    value.text = text;
    value.numbered = numbered;
    return leaf(value);
}

/// An office with one text section that has these blocks.
struct TextOffice : OpenOffice
{
    explicit TextOffice(const QList<Subtree> &blocks)
        : OpenOffice(
            leaf(Office(), { leaf(Report { 2567, {}, 2567 }, { leaf(TextSection(), blocks) }) }))
    {
    }

    QList<RowId> rows() const { return tree().rows(first(RowKind::Text), RowKind::ContentBlock); }
    const ContentBlock &at(qsizetype i) const { return tree().get<ContentBlock>(rows().at(i)); }
    QStringList texts() const
    {
        QStringList found;
        for (const RowId row : rows())
            found.append(tree().get<ContentBlock>(row).text);
        return found;
    }
    void comment(qsizetype i)
    {
        REQUIRE(history.apply(addComment(
            tree(), { rows().at(i), u"text"_s }, u"ดูก่อน"_s, stampOf(history.session()))));
    }
};

} // namespace

TEST_CASE("Return splits a block at the cursor, and undo joins it again", "[commands][blocks]")
{
    TextOffice office({ block(BlockForm::Heading, u"หลักการเหตุผล"_s, true) });
    REQUIRE(office.history.apply(
        splitBlock(office.tree(), office.rows().first(), u"หลักการ"_s, u"เหตุผล"_s)));
    CHECK(office.texts() == QStringList { u"หลักการ"_s, u"เหตุผล"_s });
    CHECK(office.at(0).form == BlockForm::Heading);
    CHECK(office.at(1).form == BlockForm::Paragraph);
    CHECK_FALSE(office.at(1).numbered);
    office.history.undo();
    CHECK(office.texts() == QStringList { u"หลักการเหตุผล"_s });
}

TEST_CASE(
    "A list goes on with Return and ends in an empty item, level by level", "[commands][blocks]")
{
    TextOffice office({ block(BlockForm::SubItem, u"ก"_s, true) });
    REQUIRE(office.history.apply(splitBlock(office.tree(), office.rows().first(), u"ก"_s, {})));
    CHECK(office.at(1).form == BlockForm::SubItem);
    CHECK(office.at(1).numbered);
    for (const BlockForm form : { BlockForm::ListItem, BlockForm::Paragraph }) {
        REQUIRE(office.history.apply(splitBlock(office.tree(), office.rows().at(1), {}, {})));
        CHECK(office.at(1).form == form);
    }
    CHECK(office.rows().size() == 2);
}

TEST_CASE("Backspace at the start makes a paragraph first and then joins it", "[commands][blocks]")
{
    TextOffice office({ block(BlockForm::ListItem, u"ก"_s), block(BlockForm::Subheading, u"ข"_s) });
    for (const BlockForm form : { BlockForm::Heading, BlockForm::Paragraph }) {
        REQUIRE(office.history.apply(joinBlocks(office.tree(), office.rows().at(1)).change));
        CHECK(office.at(1).form == form);
    }
    const BlockJoin join = joinBlocks(office.tree(), office.rows().at(1));
    CHECK(join.kept == office.rows().first());
    CHECK(join.cursor == 1);
    REQUIRE(office.history.apply(join.change));
    CHECK(office.texts() == QStringList { u"กข"_s });
    CHECK(office.at(0).form == BlockForm::ListItem);
    office.history.undo();
    CHECK(office.texts() == QStringList { u"ก"_s, u"ข"_s });
}

TEST_CASE("Backspace below a rule removes the rule, not the text", "[commands][blocks]")
{
    TextOffice office({ block(BlockForm::Rule), block(BlockForm::Paragraph, u"ก"_s) });
    REQUIRE(office.history.apply(joinBlocks(office.tree(), office.rows().at(1)).change));
    CHECK(office.texts() == QStringList { u"ก"_s });
}

TEST_CASE("The first block has nothing to be joined with", "[commands][blocks]")
{
    const TextOffice office({ block(BlockForm::Paragraph, u"ก"_s) });
    CHECK(joinBlocks(office.tree(), office.rows().first()).change.edits.isEmpty());
}

TEST_CASE("No comment is lost when blocks are joined", "[commands][blocks]")
{
    TextOffice office(
        { block(BlockForm::ListItem, u"ก"_s, true), block(BlockForm::Paragraph, u"ข"_s) });
    office.comment(1);
    const RowId commented = office.rows().at(1);
    const BlockJoin join = joinBlocks(office.tree(), commented);
    REQUIRE(office.history.apply(join.change));
    CHECK(join.kept == commented);
    CHECK(office.rows() == QList { commented });
    CHECK(office.texts() == QStringList { u"กข"_s });
    CHECK(office.at(0).form == BlockForm::ListItem);
    CHECK(office.at(0).numbered);
    CHECK(office.tree().children(commented).size() == 1);
}

TEST_CASE("Two blocks with comments stay two", "[commands][blocks]")
{
    TextOffice office({ block(BlockForm::Paragraph, u"ก"_s), block(BlockForm::Paragraph, u"ข"_s) });
    office.comment(0);
    office.comment(1);
    CHECK(joinBlocks(office.tree(), office.rows().at(1)).change.edits.isEmpty());
}

TEST_CASE("Paragraphs become blocks above those that are there, as one step", "[commands][blocks]")
{
    TextOffice office({ block(BlockForm::Rule) });
    const RowId section = office.first(RowKind::Text);
    office.set(section, "paragraphs", QJsonArray { u"หนึ่ง"_s, u"สอง"_s });
    REQUIRE(office.history.apply(blocksFromParagraphs(office.tree(), section)));
    CHECK(office.texts() == QStringList { u"หนึ่ง"_s, u"สอง"_s, {} });
    CHECK(office.tree().get<TextSection>(section).paragraphs.isEmpty());
    CHECK(blocksFromParagraphs(office.tree(), section).edits.isEmpty());
    office.history.undo();
    CHECK(office.rows().size() == 1);
    CHECK(office.tree().get<TextSection>(section).paragraphs.size() == 2);
}

TEST_CASE("A level changes within headings and within lists, and stops at both ends",
    "[commands][blocks]")
{
    using enum BlockForm;
    CHECK(shiftedLevel(Heading, 1) == Subheading);
    CHECK(shiftedLevel(Subheading, 1) == Subheading);
    CHECK(shiftedLevel(SubItem, -1) == ListItem);
    CHECK(shiftedLevel(ListItem, -1) == ListItem);
    CHECK(shiftedLevel(Rule, 1) == Rule);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentbuilder.h"
#include "core/rows/edit.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QJsonArray>

using namespace ita;
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

/// An office with one text section: a paragraph of its own, these blocks, a closing line.
Tree withBlocks(const QList<Subtree> &blocks)
{
    TextSection text;
    text.heading = u"บทนำ"_s;
    text.paragraphs = QStringList { u"ก่อน"_s };
    text.closing = QStringList { u"ลงท้าย"_s };
    return treeOf(leaf(Office(), { leaf(Report { 2567, {}, 2567 }, { leaf(text, blocks) }) }));
}

QList<Block> printed(const Tree &tree)
{
    return buildDocument(tree, findReport(tree, {})).sections.constFirst().blocks;
}

/// Each block as role, indent and text.
QStringList described(const QList<Block> &blocks)
{
    QStringList found;
    for (const Block &one : blocks) {
        if (const auto *text = std::get_if<TextBlock>(&one))
            found.append(u"%1/%2 %3"_s.arg(int(text->role))
                             .arg(text->indent)
                             .arg(text->paragraphs.constFirst().text));
        else
            found.append(u"#%1"_s.arg(one.index()));
    }
    return found;
}

QString role(TextRole role, int indent, const QString &text)
{
    return u"%1/%2 %3"_s.arg(int(role)).arg(indent).arg(text);
}

} // namespace

TEST_CASE("Blocks are printed in order between the section's paragraphs and its closing lines",
    "[report]")
{
    using enum BlockForm;
    const Tree tree = withBlocks({ block(Heading, u"หลักการ"_s, true), block(Paragraph, u"เนื้อ"_s),
        block(Subheading, u"ย่อย"_s, true), block(ListItem, u"ข้อ"_s, true),
        block(SubItem, u"ข้อย่อย"_s) });
    CHECK(described(printed(tree))
        == QStringList { role(TextRole::Heading, 0, u"บทนำ"_s), role(TextRole::Body, 0, u"ก่อน"_s),
            role(TextRole::Subheading, 0, u"๑. หลักการ"_s), role(TextRole::Body, 0, u"เนื้อ"_s),
            role(TextRole::Subheading, 1, u"๑.๑ ย่อย"_s), role(TextRole::Item, 1, u"๑) ข้อ"_s),
            role(TextRole::Item, 2, u"ข้อย่อย"_s), role(TextRole::Closing, 0, u"ลงท้าย"_s) });
}

TEST_CASE("Headings are bookmarks of the PDF, items without number have a dash", "[report]")
{
    const QList<Block> blocks = printed(withBlocks(
        { block(BlockForm::Heading, u"หลัก\nการ"_s, true), block(BlockForm::ListItem, u"ข้อ"_s) }));
    CHECK(std::get<TextBlock>(blocks[2]).bookmark == u"๑. หลัก การ"_s);
    CHECK(std::get<TextBlock>(blocks[3]).paragraphs[0].marker == Marker::Dash);
}

TEST_CASE("A box is ticked or not, and dots have the lines that they were given", "[report]")
{
    ContentBlock ticked;
    ticked.form = BlockForm::TickLine;
    ticked.text = u"ทราบ"_s;
    ticked.ticked = true;
    ContentBlock dots;
    dots.form = BlockForm::PenLines;
    dots.text = u"เหตุผล"_s;
    dots.lines = 3;
    const QList<Block> blocks = printed(
        withBlocks({ leaf(ticked), block(BlockForm::TickLine, u"ไม่อนุมัติ"_s), leaf(dots) }));
    CHECK(std::get<TextBlock>(blocks[2]).paragraphs[0].marker == Marker::Ticked);
    CHECK(std::get<TextBlock>(blocks[3]).paragraphs[0].marker == Marker::Unticked);
    CHECK(std::get<PenLines>(blocks[4]).lines == 3);
    CHECK(std::get<PenLines>(blocks[4]).text.text == u"เหตุผล"_s);
}

TEST_CASE("Blocks without text print nothing, except those that need none", "[report]")
{
    using enum BlockForm;
    const QList<Block> blocks
        = printed(withBlocks({ block(Paragraph), block(Heading), block(Rule), block(PageBreak) }));
    REQUIRE(blocks.size() == 5);
    CHECK(std::holds_alternative<ita::Rule>(blocks[2]));
    CHECK(std::holds_alternative<ita::PageBreak>(blocks[3]));
}

TEST_CASE("A page break before everything else of a section says nothing", "[report]")
{
    Tree tree = withBlocks({ block(BlockForm::PageBreak), block(BlockForm::Paragraph, u"ก"_s) });
    const RowId section = firstOf(tree, RowKind::Text);
    for (const char *field : { "paragraphs", "closing" })
        REQUIRE(applyEdit(tree, SetField { section, QLatin1StringView(field), QJsonArray {} }));
    REQUIRE(applyEdit(tree, SetField { section, u"heading"_s, QString() }));
    CHECK(described(printed(tree)) == QStringList { role(TextRole::Body, 0, u"ก"_s) });
}

TEST_CASE("Clauses are numbered with the headings, on three levels below them", "[report]")
{
    using enum BlockForm;
    const Tree tree = withBlocks({ block(Clause, u"ลำพัง"_s, true), block(SubClause, u"ใต้"_s, true),
        block(ThirdClause, u"ใต้อีก"_s, true), block(Heading, u"ข้อเท็จจริง"_s, true),
        block(Clause, u"หนึ่ง"_s, true), block(SubClause, u"ย่อย"_s, true),
        block(SubClause, u"ย่อยสอง"_s, true), block(ThirdClause, u"ลึก"_s, true),
        block(Subheading, u"สอง"_s, true), block(SubClause, u"ของสอง"_s, true),
        block(Clause, u"ไม่มีเลข"_s), block(Heading, u"ต่อไป"_s, true),
        block(SubClause, u"ใต้หัวข้อ"_s, true) });
    const QList<Block> blocks = printed(tree);
    CHECK(described(blocks).mid(2, 13)
        == QStringList { role(TextRole::Item, 1, u"๑. ลำพัง"_s),
            role(TextRole::Item, 2, u"๑.๑ ใต้"_s), role(TextRole::Item, 3, u"๑.๑.๑ ใต้อีก"_s),
            role(TextRole::Subheading, 0, u"๑. ข้อเท็จจริง"_s), role(TextRole::Item, 1, u"๑.๑ หนึ่ง"_s),
            role(TextRole::Item, 2, u"๑.๑.๑ ย่อย"_s), role(TextRole::Item, 2, u"๑.๑.๒ ย่อยสอง"_s),
            role(TextRole::Item, 3, u"๑.๑.๒.๑ ลึก"_s), role(TextRole::Subheading, 1, u"๑.๒ สอง"_s),
            role(TextRole::Item, 2, u"๑.๒.๑ ของสอง"_s), role(TextRole::Item, 1, u"ไม่มีเลข"_s),
            role(TextRole::Subheading, 0, u"๒. ต่อไป"_s),
            role(TextRole::Item, 2, u"๒.๑ ใต้หัวข้อ"_s) });
    CHECK(std::get<TextBlock>(blocks[4]).paragraphs.constFirst().number == 6);
}

TEST_CASE("Label lines share a line only where one stands above", "[report]")
{
    const auto labelled = [](const QString &label, const QString &text, bool beside) {
        ContentBlock value;
        value.form = BlockForm::LabelLine;
        value.label = label;
        value.text = text;
        value.beside = beside;
        return leaf(value);
    };
    const QList<Block> blocks = printed(withBlocks({ labelled(u"วันที่"_s, u"๑"_s, true),
        labelled(u"ที่"_s, {}, false), labelled(u"วันที่"_s, u"๒ มีนาคม"_s, true), labelled({}, {}, true),
        block(BlockForm::Paragraph, u"คั่น"_s), labelled(u"เรื่อง"_s, u"รายงานผล"_s, true) }));
    REQUIRE(blocks.size() == 7); // with the texts of the section
    CHECK(std::get<LabelLine>(blocks[2]).parts.size() == 1);
    const auto &pair = std::get<LabelLine>(blocks[3]);
    REQUIRE(pair.parts.size() == 2);
    CHECK(pair.parts[0].texts.isEmpty());
    CHECK(pair.parts[1].label.text == u"วันที่");
    CHECK(pair.parts[1].label.place.field == keyOf(&ContentBlock::label));
    CHECK(pair.parts[1].texts.constFirst().text == u"๒ มีนาคม");
    CHECK(std::get<LabelLine>(blocks[5]).parts.size() == 1);
}

TEST_CASE("A letterhead has the emblem of the office and the form of its paper", "[report]")
{
    Tree tree = withBlocks({ block(BlockForm::Letterhead, u"บันทึกข้อความ"_s) });
    const auto printedHead = [&] { return std::get<Letterhead>(printed(tree)[2]); };
    CHECK(printedHead().emblem.isEmpty());
    CHECK_FALSE(printedHead().isMemo);
    REQUIRE(
        applyEdit(tree, SetField { tree.root(), fieldOf(&Office::emblem).name(), somePicture() }));
    REQUIRE(applyEdit(
        tree, SetField { findReport(tree, {}), keyOf(&PaperLayout::paperKind), u"memo"_s }));
    CHECK(printedHead().emblem == QByteArray::fromBase64(somePicture().toLatin1()));
    CHECK(printedHead().isMemo);
    CHECK(printedHead().title.constFirst().text == u"บันทึกข้อความ");
}

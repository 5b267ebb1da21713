// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentbuilder.h"
#include "core/rows/edit.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

Subtree typed(BlockForm form, const QString &text)
{
    ContentBlock value;
    value.form = form;
    value.text = text;
    return leaf(value);
}

Subtree emblemPicture(const QString &caption = {})
{
    ContentBlock value;
    value.form = BlockForm::Picture;
    value.text = caption;
    value.picture = somePicture();
    return leaf(value);
}

/// A report of that kind whose first section is a text with these blocks, and then another such.
Document letter(PaperKind kind, const QList<Subtree> &blocks)
{
    TextSection text;
    text.heading = u"บันทึกข้อความ"_s;
    Report report { 2567, {}, 2567 };
    report.paperKind = kind;
    const Tree tree
        = treeOf(leaf(Office(), { leaf(report, { leaf(text, blocks), leaf(text, blocks) }) }));
    return buildDocument(tree, findReport(tree, {}));
}

QStringList labelsOf(const Block &block)
{
    QStringList labels;
    const auto *line = std::get_if<LabelLine>(&block);
    REQUIRE(line);
    for (const LabelledText &part : line->parts)
        labels.append(part.label.text + u'|'
            + (part.texts.isEmpty() ? QString() : part.texts.constFirst().text));
    return labels;
}

} // namespace

TEST_CASE("Only memos, orders and announcements have the form of a letter", "[report]")
{
    const QList<Subtree> blocks { typed(BlockForm::Paragraph, u"เรื่อง รายงานผล"_s) };
    for (const PaperKind kind : { PaperKind::Report, PaperKind::Form, PaperKind::Other }) {
        const Document document = letter(kind, blocks);
        CHECK_FALSE(document.catchWords);
        CHECK(std::holds_alternative<TextBlock>(document.sections[0].blocks[0]));
        CHECK(std::holds_alternative<TextBlock>(document.sections[0].blocks[1]));
    }
    for (const PaperKind kind : { PaperKind::Memo, PaperKind::Order, PaperKind::Announcement }) {
        const Document document = letter(kind, blocks);
        CHECK(document.catchWords);
        const auto *head = std::get_if<Letterhead>(&document.sections[0].blocks[0]);
        REQUIRE(head);
        CHECK(head->isMemo == (kind == PaperKind::Memo));
        CHECK(head->title.constFirst().text == u"บันทึกข้อความ");
        CHECK(head->emblem.isEmpty());
        CHECK(std::holds_alternative<LabelLine>(document.sections[0].blocks[1]) == head->isMemo);
        // The texts that follow are as in any paper.
        CHECK(std::holds_alternative<TextBlock>(document.sections[1].blocks[0]));
        CHECK(std::holds_alternative<TextBlock>(document.sections[1].blocks[1]));
    }
}

TEST_CASE("The picture that stands first in a letter is its emblem, one with a caption is none",
    "[report]")
{
    const auto blocksOf = [](const QList<Subtree> &blocks) {
        return letter(PaperKind::Order, blocks).sections[0].blocks;
    };
    const QList<Block> with = blocksOf({ emblemPicture(), emblemPicture() });
    REQUIRE(with.size() == 2);
    CHECK(std::get<Letterhead>(with[0]).emblem == QByteArray::fromBase64(somePicture().toLatin1()));
    CHECK(std::holds_alternative<PictureBlock>(with[1]));
    const QList<Block> captioned = blocksOf({ emblemPicture(u"แผนที่"_s) });
    CHECK(std::get<Letterhead>(captioned[0]).emblem.isEmpty());
    CHECK(std::holds_alternative<PictureBlock>(captioned[1]));
}

TEST_CASE("The labels at the top of a memo are found, and words like them are not", "[report]")
{
    using enum BlockForm;
    const QList<Block> blocks = letter(PaperKind::Memo,
        { typed(PenLines, u"ส่วนราชการ สำนักปลัด"_s), typed(PenLines, u"ที่ มท ๑ วันที่ ๒ มีนาคม"_s),
            typed(Paragraph, u"ที่…………วันที่"_s), typed(Rule, {}), typed(Paragraph, u"เรียน นายก"_s),
            typed(Paragraph, u"ที่ผ่านมาได้ดำเนินการแล้ว"_s), typed(Paragraph, u"เรื่อง นี้อยู่ในเนื้อความ"_s) })
                                    .sections[0]
                                    .blocks;
    REQUIRE(blocks.size() == 8);
    CHECK(labelsOf(blocks[1]) == QStringList { u"ส่วนราชการ|สำนักปลัด"_s });
    CHECK(labelsOf(blocks[2]) == QStringList { u"ที่|มท ๑"_s, u"วันที่|๒ มีนาคม"_s });
    CHECK(labelsOf(blocks[3]) == QStringList { u"ที่|…………"_s, u"วันที่|"_s });
    CHECK(std::holds_alternative<ita::Rule>(blocks[4]));
    CHECK(labelsOf(blocks[5]) == QStringList { u"เรียน|นายก"_s });
    CHECK(std::holds_alternative<TextBlock>(blocks[6]));
    CHECK(std::holds_alternative<TextBlock>(blocks[7]));
}

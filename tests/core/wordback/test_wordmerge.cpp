// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxexporter.h"
#include "core/export/zip/ziparchive.h"
#include "core/rows/edit.h"
#include "core/rows/papers.h"
#include "core/wordback/wordmerge.h"
#include "core/wordback/wordrows.h"
#include "tests/support/catch.h"
#include "tests/support/editedword.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"0123456789abcdef"_s;

QByteArray wordFile(const Tree &tree)
{
    const auto file = docxExporter({}, {}).write(
        { .tree = tree, .fileId = kFile, .report = firstOf(tree, RowKind::Report) });
    REQUIRE(file);
    return *file;
}

QByteArray replaced(const QByteArray &file, const QString &before, const QString &after)
{
    return editedWord(file, [&](QString &text) {
        REQUIRE(text.contains(before));
        text.replace(before, after);
    });
}

WordMerge planned(const Tree &tree, const QByteArray &file)
{
    const auto merge = planWordMerge(tree, kFile, file);
    if (!merge)
        FAIL(merge.error().message.toStdString());
    return *merge;
}

Tree merged(Tree tree, const WordMerge &merge, const MergeChoices &choices = {})
{
    qint64 next = 100'000;
    for (Edit edit : wordChange(merge.plan, choices).edits) {
        if (auto *insert = std::get_if<InsertRow>(&edit))
            numberRows(insert->content, next);
        REQUIRE(applyEdit(tree, edit));
    }
    return tree;
}

/// The part of the text from the table row with these words to its end.
QString tableRowWith(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    const qsizetype begin = text.lastIndexOf(u"<w:tr>"_s, at);
    const qsizetype end = text.indexOf(u"</w:tr>"_s, at) + 7;
    return text.sliced(begin, end - begin);
}

Tree officeOfTwoMeasures()
{
    Tree tree = treeOf(smallOffice());
    Measure second;
    second.key = u"measure-2"_s;
    second.name = u"มาตรการสอง"_s;
    tree.insert(firstOf(tree, RowKind::Plan), 1, { .id = { 900 }, .value = second });
    return tree;
}

QString refusalOf(const QByteArray &file, const QString &id = kFile)
{
    const auto merge = planWordMerge(treeOf(smallOffice()), id, file);
    REQUIRE_FALSE(merge);
    return merge.error().message;
}

} // namespace

TEST_CASE("What is no Word file of this office file is refused with the reason", "[wordback]")
{
    const QByteArray file = wordFile(treeOf(smallOffice()));
    CHECK(refusalOf("text").contains(u"zip"_s));
    CHECK(refusalOf(zipped({ { u"a.txt"_s, "x" } }).value()).contains(u"not a Word file"_s));
    CHECK(refusalOf(file, u"another"_s).contains(u"another office file"_s));
    const QByteArray foreign
        = zipped({ { u"word/document.xml"_s,
                     "<w:document xmlns:w=\"w\"><w:body><w:p/></w:body></w:document>" } })
              .value();
    CHECK(refusalOf(foreign).contains(u"not made by this program"_s));
    const QByteArray nameless
        = editedWord(file, [](QString &text) { text.replace(u"w:tag "_s, u"w:alias "_s); });
    CHECK(refusalOf(nameless).contains(u"Word keeps it"_s));
    Tree other = treeOf(smallOffice());
    other.remove(firstOf(other, RowKind::Report));
    const auto merge = planWordMerge(other, kFile, file);
    REQUIRE_FALSE(merge);
}

TEST_CASE("A Word file that nobody has changed changes nothing", "[wordback]")
{
    for (const Subtree &office : { smallOffice(), officeWithMemo() }) {
        const Tree tree = treeOf(office);
        const WordMerge merge = planned(tree, wordFile(tree));
        CHECK(merge.plan.isNothing());
        CHECK(merge.unplaced == QStringList());
        CHECK(wordChange(merge.plan, {}).edits.isEmpty());
    }
}

TEST_CASE("What was changed here since is no change in Word", "[wordback]")
{
    Tree tree = officeOfTwoMeasures();
    const QByteArray file = wordFile(tree);
    tree.set({ 900 }, fieldOf(&Measure::name), u"ชื่อใหม่"_s);
    CHECK(planned(tree, file).plan.isNothing());
    tree.remove({ 900 });
    CHECK(planned(tree, file).plan.isNothing());
}

TEST_CASE("A text changed in Word is taken into its field", "[wordback]")
{
    const Tree tree = treeOf(smallOffice());
    const QByteArray file = wordFile(tree);
    const WordMerge merge = planned(tree, replaced(file, u">ย่อหน้า<"_s, u">ย่อหน้าที่แก้<"_s));
    REQUIRE(merge.plan.items.size() == 1);
    CHECK(merge.plan.items[0].verdict == MergeItem::Verdict::Taken);
    CHECK(merge.unplaced == QStringList());
    const Tree after = merged(tree, merge);
    CHECK(after.get<TextSection>(firstOf(after, RowKind::Text)).paragraphs
        == QStringList(u"ย่อหน้าที่แก้"_s));
    CHECK(after.size() == tree.size());
}

TEST_CASE("A number before a name is not part of the name", "[wordback]")
{
    const Tree tree = treeOf(smallOffice());
    const QByteArray file = wordFile(tree);
    const WordMerge merge = planned(tree, replaced(file, u"๑. การปฏิบัติหน้าที่"_s, u"๑. การปฏิบัติงาน"_s));
    const Tree after = merged(tree, merge);
    CHECK(after.get<Indicator>(firstOf(after, RowKind::Indicator)).name == u"การปฏิบัติงาน"_s);
    const WordMerge without = planned(tree, replaced(file, u"๑. การปฏิบัติหน้าที่"_s, u"การปฏิบัติงาน"_s));
    CHECK(without.plan.isNothing());
    REQUIRE(without.unplaced.size() == 1);
    CHECK(without.unplaced[0].contains(u"การปฏิบัติงาน"_s));
}

TEST_CASE("A paragraph added below another is a point of its own", "[wordback]")
{
    const Tree tree = treeOf(smallOffice());
    const WordMerge merge = planned(tree, editedWord(wordFile(tree), [](QString &text) {
        const QString words = u"ทำแล้ว</w:t></w:r></w:p>"_s;
        const qsizetype end = text.indexOf(words) + words.size();
        const qsizetype begin = text.lastIndexOf(u"<w:p>"_s, end - 1);
        text.insert(end, text.sliced(begin, end - begin).replace(u"ทำแล้ว"_s, u"ทำต่อ"_s));
    }));
    const Tree after = merged(tree, merge);
    CHECK(after.get<Indicator>(firstOf(after, RowKind::Indicator)).progress
        == QStringList { u"ทำแล้ว"_s, u"ทำต่อ"_s });
}

TEST_CASE("Boxes that were ticked in Word set the status", "[wordback]")
{
    const Tree tree = treeOf(smallOffice());
    const RowId indicator = firstOf(tree, RowKind::Indicator);
    REQUIRE(tree.get<Indicator>(indicator).status == Status::Done);
    const WordMerge merge = planned(tree, editedWord(wordFile(tree), [](QString &text) {
        text.replace(u"w14:checked w14:val=\"0\""_s, u"w14:checked w14:val=\"X\""_s);
        text.replace(u"w14:checked w14:val=\"1\""_s, u"w14:checked w14:val=\"0\""_s);
        text.replace(u"w14:checked w14:val=\"X\""_s, u"w14:checked w14:val=\"1\""_s);
    }));
    const Tree after = merged(tree, merge);
    CHECK(after.get<Indicator>(indicator).status == Status::NotStarted);
    CHECK(after.get<OitItem>(firstOf(tree, RowKind::OitItem)).status == Status::Done);
}

TEST_CASE("A text changed on both sides is for the person to decide", "[wordback]")
{
    Tree tree = treeOf(smallOffice());
    const RowId section = firstOf(tree, RowKind::Text);
    const QByteArray file = replaced(wordFile(tree), u">ย่อหน้า<"_s, u">แก้ใน Word<"_s);
    tree.set(section, fieldOf(&TextSection::paragraphs), QJsonArray { u"แก้ที่นี่"_s });
    const WordMerge merge = planned(tree, file);
    REQUIRE(merge.plan.items.size() == 1);
    CHECK(merge.plan.items[0].verdict == MergeItem::Verdict::Conflict);
    const Tree kept = merged(tree, merge);
    CHECK(kept.get<TextSection>(section).paragraphs == QStringList(u"แก้ที่นี่"_s));
    const RowId comment = kept.rows(section, RowKind::Comment).value(0);
    REQUIRE(comment);
    CHECK(kept.get<Comment>(comment).text.contains(u"แก้ใน Word"_s));
    const Tree taken = merged(tree, merge, { .all = MergeChoice::Theirs });
    CHECK(taken.get<TextSection>(section).paragraphs == QStringList(u"แก้ใน Word"_s));
}

TEST_CASE("Rows added, removed and moved in Word are so here", "[wordback]")
{
    const Tree tree = officeOfTwoMeasures();
    const QByteArray file = wordFile(tree);
    const RowId first = firstOf(tree, RowKind::Measure);
    const RowId plan = firstOf(tree, RowKind::Plan);

    const Tree removed = merged(tree, planned(tree, editedWord(file, [](QString &text) {
        text.remove(tableRowWith(text, u"มาตรการสอง"_s));
    })));
    CHECK(removed.rows(plan, RowKind::Measure) == QList<RowId> { first });

    const Tree moved = merged(tree, planned(tree, editedWord(file, [](QString &text) {
        const QString row = tableRowWith(text, u"มาตรการสอง"_s);
        text.remove(row);
        text.insert(text.indexOf(tableRowWith(text, u"มาตรการให้บริการ"_s)), row);
    })));
    CHECK(moved.rows(plan, RowKind::Measure) == QList<RowId> { { 900 }, first });

    const WordMerge addition = planned(tree, editedWord(file, [](QString &text) {
        const QString row = tableRowWith(text, u"มาตรการสอง"_s);
        text.insert(
            text.indexOf(row) + row.size(), QString(row).replace(u"มาตรการสอง"_s, u"มาตรการสาม"_s));
    }));
    CHECK(addition.unplaced == QStringList());
    const Tree added = merged(tree, addition);
    const QList<RowId> measures = added.rows(plan, RowKind::Measure);
    REQUIRE(measures.size() == 3);
    CHECK(added.get<Measure>(measures[2]).name == u"มาตรการสาม"_s);
    CHECK(added.get<Measure>(measures[1]).name == u"มาตรการสอง"_s);
    CHECK_FALSE(added.get<Measure>(measures[2]).key.isEmpty());
    CHECK(added.find(measures[2])->extra.isEmpty());
}

TEST_CASE("A Word file finds rows of its own paper only, and no people", "[wordback]")
{
    const Tree tree = treeOf(officeWithMemo());
    const RowId report = firstOf(tree, RowKind::Report);
    const RowId memo = papersOf(tree, report).constLast();
    const RowId block = firstOf(tree, RowKind::ContentBlock);
    REQUIRE(paperOf(tree, block) == memo);
    CHECK(tableRowOf(tree, memo, block) == block);
    CHECK_FALSE(tableRowOf(tree, report, block));
    const RowId measure = firstOf(tree, RowKind::Measure);
    CHECK(tableRowOf(tree, report, measure) == measure);
    CHECK_FALSE(tableRowOf(tree, memo, measure));
    CHECK_FALSE(tableRowOf(tree, report, firstOf(tree, RowKind::Person)));
    CHECK_FALSE(tableRowOf(tree, report, memo));
    CHECK_FALSE(tableRowOf(tree, report, { 123'456 }));
    const RowId cell = firstOf(tree, RowKind::FreeCell);
    CHECK(tableRowOf(tree, paperOf(tree, cell), cell) == tree.parent(cell));
}

TEST_CASE("What belongs to no field is listed, not lost", "[wordback]")
{
    const Tree tree = treeOf(smallOffice());
    const WordMerge merge = planned(tree, editedWord(wordFile(tree), [](QString &text) {
        text.insert(text.lastIndexOf(u"<w:sectPr>"_s),
            u"<w:p><w:r><w:t>หมายเหตุท้ายเอกสาร</w:t></w:r></w:p>"_s);
    }));
    CHECK(merge.plan.isNothing());
    CHECK(merge.unplaced == QStringList(u"หมายเหตุท้ายเอกสาร"_s));
}

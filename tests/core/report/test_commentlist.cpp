// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/comments.h"
#include "core/report/commentlist.h"
#include "core/rows/edit.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Cell &cell)
{
    QStringList lines;
    for (const Paragraph &paragraph : cell.paragraphs)
        lines.append(paragraph.text);
    return lines.join(u'\n');
}

QList<Table> tablesOf(const Document &document)
{
    QList<Table> tables;
    for (const Block &block : document.sections.constFirst().blocks)
        if (const auto *table = std::get_if<Table>(&block))
            tables.append(*table);
    return tables;
}

} // namespace

TEST_CASE("A report without comments prints a sentence that says so", "[report]")
{
    const Tree tree = treeOf(smallOffice());
    const Document document = buildCommentList(tree, firstOf(tree, RowKind::Report));
    REQUIRE(document.sections.size() == 1);
    CHECK(tablesOf(document).isEmpty());
    CHECK(document.sections.constFirst().blocks.size() == 2);
}

TEST_CASE("Comments are printed with place, author, replies and state", "[report]")
{
    Tree tree = treeOf(smallOffice());
    qint64 next = 1000;
    const CommentStamp stamp { u"person-1"_s, u"กองคลัง"_s, u"2026-11-23T04:00:00.000Z"_s };
    const auto add = [&](RowId row, const QString &field, const QString &text) {
        const Comment comment = newComment(tree, { row, field }, text, stamp, text);
        REQUIRE(applyEdit(tree, InsertRow { row, 0, { { ++next }, comment, {}, {} } }));
        return RowId { next };
    };
    const RowId item = firstOf(tree, RowKind::OitItem);
    const RowId onItem = add(item, u"name"_s, u"บรรทัดแรก\nบรรทัดสอง"_s);
    const RowId onCover = add(firstOf(tree, RowKind::Cover), {}, u"ลบแล้ว"_s);
    const Reply reply { u"r"_s, u"คนนอก"_s, stamp.time, u"แก้แล้ว"_s };
    REQUIRE(applyEdit(tree, InsertRow { onItem, 0, { { ++next }, reply, {}, {} } }));
    REQUIRE(applyEdit(tree, SetField { item, u"name"_s, u"ใหม่"_s }));
    REQUIRE(applyEdit(tree, SetField { onCover, u"state"_s, u"deleted"_s }));
    REQUIRE(applyEdit(tree, SetField { onCover, u"closed_by"_s, u"ผู้ช่วย"_s }));

    const Document document = buildCommentList(tree, firstOf(tree, RowKind::Report));
    const QList<Table> tables = tablesOf(document);
    REQUIRE(tables.size() == 2);
    const QList<Cell> &first = tables[0].rows.constFirst().cells;
    CHECK(textOf(first[2]).isEmpty()); // the text of a deleted comment is not printed
    CHECK(textOf(first[4]).contains(u"ผู้ช่วย"_s));
    const QList<Cell> &second = tables[1].rows.constFirst().cells;
    REQUIRE(second.size() == tables[1].columns.size());
    CHECK(textOf(second[0]) == u"๒"_s);
    CHECK(textOf(second[1]).contains(u"O1"_s));
    CHECK(textOf(second[2]).startsWith(u"ปลัด · กองคลัง · "_s));
    CHECK(second[2].paragraphs.size() == 3);
    CHECK(textOf(second[3]).contains(u"แก้แล้ว"_s));
    CHECK(textOf(second[4]).contains(u"changed"_s));
    CHECK(second[1].paragraphs.constFirst().place == Place { item, u"name"_s });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"
#include "ui/print/page/introductions.h"

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

bool introducesText(const QString &text, const QString &next, bool oneLine = true)
{
    return introduces(paragraph(text), oneLine, paragraph(next));
}

} // namespace

TEST_CASE("A line before a list introduces it", "[print]")
{
    for (const auto *end : { "ดังนี้", "ดังนี้ :", "ดังต่อไปนี้", "ได้แก่", "รายการ: ", "ดังนี้ -" })
        CHECK(introducesText(u"มีปัญหา"_s + QString::fromUtf8(end), u"ก"_s, false));
    CHECK_FALSE(introducesText(u"ดำเนินการแล้ว"_s, u"ก"_s));
    CHECK_FALSE(introducesText(u"ดังนี้จึงรายงาน"_s, u"ก"_s));
    CHECK_FALSE(introducesText({}, u"ก"_s));
}

TEST_CASE("A numbered line is a heading if the next line is no neighbour in a list", "[print]")
{
    CHECK(introducesText(u"๓. ข้อเสนอแนะ"_s, u"ควรปรับปรุง"_s));
    CHECK(introducesText(u"3. ข้อเสนอแนะ"_s, u"ควรปรับปรุง"_s));
    CHECK(introducesText(u"๓. ข้อเสนอแนะ"_s, u"๓.๑ ด้านบุคลากร"_s));
    CHECK(introducesText(u"๓.๑ ด้านบุคลากร"_s, u"๓.๑.๑ งาน"_s));
    CHECK_FALSE(introducesText(u"๑. ก"_s, u"๒. ข"_s));
    CHECK_FALSE(introducesText(u"๓.๑ ก"_s, u"๔. ข"_s));
    CHECK_FALSE(introducesText(u"๓. ความยาวหลายบรรทัด"_s, u"ต่อ"_s, false));
    CHECK_FALSE(introducesText(u"๒๕๖๖ เป็นปี"_s, u"ต่อ"_s));
    CHECK_FALSE(introducesText(u"๓."_s, u"ต่อ"_s));
}

TEST_CASE("The two boxes of a status are not parted", "[print]")
{
    Paragraph empty = paragraph(u"ยังไม่ได้ดำเนินการ"_s);
    Paragraph ticked = paragraph(u"ดำเนินการ"_s);
    empty.marker = Marker::Unticked;
    ticked.marker = Marker::Ticked;
    CHECK(introduces(empty, true, ticked));
    CHECK_FALSE(introduces(ticked, true, paragraph(u"ผล"_s)));
}

TEST_CASE("Ends are kept by paragraph, the last never", "[print]")
{
    const QList<Paragraph> all { paragraph(u"๑. หัวข้อ"_s), paragraph(u"ข้อความ"_s),
        paragraph(u"มีดังนี้"_s) };
    CHECK(keptEnds(all, { 1, 4, 5 }) == std::vector<int> { 1 });
    CHECK(keptEnds(all, { 2, 4, 5 }).empty());
    CHECK(keptEnds({}, {}).empty());
}

TEST_CASE(
    "A heading typed as text, a caption and a line before a list are not last on a page", "[print]")
{
    const auto last = GENERATE(u"๓. ข้อเสนอแนะ"_s, u"ตารางที่ ๑ ผลการประเมิน"_s, u"มีดังนี้"_s);
    const bool caption = last.startsWith(u"ตาราง");
    CAPTURE(last);
    for (int lines = 26; lines < 36; ++lines) {
        QList<Block> blocks { text(TextRole::Body, QStringList(lines, u"บรรทัด"_s)) };
        blocks.append(text(TextRole::Body, { last }, 7));
        if (caption)
            blocks.append(table({ u"ก"_s }, { { u"หนึ่ง"_s }, { u"สอง"_s } }, 8));
        else
            blocks.append(text(TextRole::Body, { u"ต่อไป"_s, u"จบ"_s }, 8));
        const PrintedReport report = pages(document(blocks));
        CAPTURE(lines);
        CHECK(report.find({ { 7 }, {} })->page == report.find({ { 8 }, {} })->page);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textspan.h"
#include "core/thai/oneform.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

struct Form
{
    QString written;
    QString formed;
};

/// The parts of the text as written that stand for these parts in one form.
QStringList writtenParts(const QString &written, const QString &part)
{
    const FormedText formed(written);
    QList<TextSpan> spans;
    for (qsizetype at = formed.text().indexOf(part); at >= 0;
         at = formed.text().indexOf(part, at + 1))
        spans.append({ at, part.size() });
    QStringList parts;
    for (const TextSpan &span : formed.written(spans))
        parts.append(written.sliced(span.start, span.length));
    return parts;
}

} // namespace

TEST_CASE("What looks alike is brought to one form", "[thai]")
{
    const auto form = GENERATE(values<Form>({
        // ํ and า
        { u"สํานักปลัดดําเนินการ"_s, u"สำนักปลัดดำเนินการ"_s },
        { u"น้ํา"_s, u"น้ำ"_s },
        { u"นํ้า"_s, u"น้ำ"_s },
        { u"นำ้"_s, u"น้ำ"_s },
        { u"นํา้"_s, u"น้ำ"_s },
        { u"กํำ"_s, u"กำ"_s },
        { u"กาํ"_s, u"กำ"_s },
        // two เ
        { u"เเผนเเละเเนวทาง"_s, u"แผนและแนวทาง"_s },
        { u"เ\u200Bเผน"_s, u"แผน"_s },
        // marks in the wrong order, and twice
        { u"ท่ี"_s, u"ที่"_s },
        { u"ผู้"_s, u"ผู้"_s },
        { u"ก่ัน"_s, u"กั่น"_s },
        { u"ม้ืือ"_s, u"มื้อ"_s },
        { u"ก่่อน"_s, u"ก่อน"_s },
        { u"ที่่ี"_s, u"ที่"_s },
        { u"สิทธ์ิ"_s, u"สิทธิ์"_s },
        { u"คะ่"_s, u"ค่ะ"_s },
        { u"หนา้"_s, u"หน้า"_s },
        // old typefaces
        { u"ป\uF702"_s, u"ปี"_s },
        { u"ป\uF713า\uF70E"_s, u"ป่า์"_s },
        { u"\uF700าน \uF70Fาติ"_s, u"ฐาน ญาติ"_s },
        { u"ฝ\uF710น ฟ\uF714า ป\uF706า"_s, u"ฝัน ฟ้า ป้า"_s },
        { u"กฎ\uF718 ฎ\uF719"_s, u"กฎุ ฎู"_s },
        // what nobody sees
        { u"ส่วน\u200Bตำบล"_s, u"ส่วนตำบล"_s },
        { u"ประชา\u00ADสัมพันธ์"_s, u"ประชาสัมพันธ์"_s },
        { u"ก\u200C\u200D\u2060\uFEFFข\uFE0F"_s, u"กข"_s },
        // spaces and hyphens of typesetting
        { u"๑\u202F๐๐๐\u00A0บาท\u2009ก\u2003ข\u3000ค"_s, u"๑ ๐๐๐ บาท ก ข ค"_s },
        { u"๕\u2011๑๐ จ\u2010ฉ"_s, u"๕-๑๐ จ-ฉ"_s },
    }));
    CAPTURE(form.written);
    CHECK(inOneForm(form.written) == form.formed);
    CHECK_FALSE(isInOneForm(form.written));
    CHECK(isInOneForm(form.formed));
    CHECK(sameInOneForm(form.written, form.formed));
    CHECK(FormedText(form.written).text() == form.formed);
}

TEST_CASE("What is written as Thai is typed stays as it is", "[thai]")
{
    for (const QString &text : { QString(), u"รายงานผลการดำเนินการตามแผนปฏิบัติการ ประจำปี ๒๕๖๖"_s,
             u"เก็บน้ำผึ้งที่ปู่ซื้อไว้ สิทธิ์ พันธุ์ ปิ่น ปั๊ม เกี๊ยะ เปี๊ยะ"_s, u"พุทฺธํ สรณํ คจฺฉามิ"_s,
             u"ฤๅษี ฦๅชา ฯลฯ ๆ ฿๑๐๐ ๏ ๚ ๛"_s, u"O12 - 5–10 “a” naïve 😀\t\n☐ ☑"_s, u"กก่้"_s,
             u"นะะ"_s }) {
        CAPTURE(text);
        CHECK(isInOneForm(text));
        CHECK(inOneForm(text) == text);
        CHECK(FormedText(text).text() == text);
    }
    CHECK_FALSE(sameInOneForm(u"ก่า"_s, u"ก้า"_s));
}

TEST_CASE("For print, signs at which no line may end are kept", "[thai]")
{
    const QString text = u"๕\u2011๑๐\u00A0วัน ๑\u202F๐๐๐\u2060บาท\u200B\u2003ดํา"_s;
    CHECK(inOneForm(text, NoBreaks::Kept) == u"๕\u2011๑๐\u00A0วัน ๑\u00A0๐๐๐\u2060บาท ดำ"_s);
}

TEST_CASE("A part in one form is known in the text as written", "[thai]")
{
    CHECK(writtenParts(u"ตามคําสั่งและคำสั่ง"_s, u"คำสั่ง"_s) == QStringList { u"คําสั่ง"_s, u"คำสั่ง"_s });
    CHECK(writtenParts(u"เเผนงาน"_s, u"แผน"_s) == QStringList { u"เเผน"_s });
    CHECK(
        writtenParts(u"ใน ส่วน\u200Bตำบล ๆ"_s, u"ส่วนตำบล"_s) == QStringList { u"ส่วน\u200Bตำบล"_s });
    CHECK(writtenParts(u"นํ้า"_s, u"น"_s) == QStringList { u"น"_s });
    // The ้ alone has no place of its own.
    CHECK(writtenParts(u"นํ้า"_s, u"น้"_s).isEmpty());
    CHECK(writtenParts(u"นํ้า"_s, u"น้ำ"_s) == QStringList { u"นํ้า"_s });
}

TEST_CASE("One form is reached at once, whatever comes", "[thai]")
{
    const QString letters = u"กนเแาำะๅํ่้ิุ์็ฺั\u200B\u00A0\uF702\uF713 -"_s;
    QRandomGenerator random(2566);
    for (int run = 0; run < 20'000; ++run) {
        QString text;
        for (int i = random.bounded(10); i >= 0; --i)
            text += letters[random.bounded(int(letters.size()))];
        const QString formed = inOneForm(text);
        CAPTURE(text, formed);
        REQUIRE(isInOneForm(formed));
        REQUIRE(inOneForm(formed) == formed);
        REQUIRE(isInOneForm(text) == (formed == text));
        const FormedText known(text);
        REQUIRE(known.text() == formed);
        REQUIRE(known.written(formed.size()) == text.size());
    }
}

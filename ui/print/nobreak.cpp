// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/nobreak.h"

#include "ui/print/thaiwords.h"

#include <algorithm>
#include <array>

namespace ita {
namespace {

    using Word = QStringView;

    constexpr std::array kMonths {
        Word(u"มกราคม"),
        Word(u"กุมภาพันธ์"),
        Word(u"มีนาคม"),
        Word(u"เมษายน"),
        Word(u"พฤษภาคม"),
        Word(u"มิถุนายน"),
        Word(u"กรกฎาคม"),
        Word(u"สิงหาคม"),
        Word(u"กันยายน"),
        Word(u"ตุลาคม"),
        Word(u"พฤศจิกายน"),
        Word(u"ธันวาคม"),
        Word(u"ม.ค."),
        Word(u"ก.พ."),
        Word(u"มี.ค."),
        Word(u"เม.ย."),
        Word(u"พ.ค."),
        Word(u"มิ.ย."),
        Word(u"ก.ค."),
        Word(u"ส.ค."),
        Word(u"ก.ย."),
        Word(u"ต.ค."),
        Word(u"พ.ย."),
        Word(u"ธ.ค."),
    };

    /// A number or an item code after one of these belongs to it. "ที่" ends ข้อที่, ครั้งที่ and
    /// ตัวชี้วัดที่ alike.
    constexpr std::array kBeforeNumber {
        Word(u"พ.ศ."),
        Word(u"ค.ศ."),
        Word(u"ที่"),
        Word(u"ข้อ"),
        Word(u"มาตรา"),
        Word(u"ร้อยละ"),
        Word(u"หมู่"),
        Word(u"หน้า"),
        Word(u"รอบ"),
        Word(u"ปี"),
        Word(u"ปีงบประมาณ"),
        Word(u"ตัวชี้วัด"),
        Word(u"ตัวชี้วัดย่อย"),
        Word(u"เลข"),
        Word(u"ลำดับ"),
        Word(u"ฉบับ"),
        Word(u"โทร."),
        Word(u"ประมาณ"),
        Word(u"จำนวน"),
    };

    constexpr std::array kUnits {
        Word(u"บาท"),
        Word(u"ล้าน"),
        Word(u"แสน"),
        Word(u"หมื่น"),
        Word(u"พัน"),
        Word(u"ร้อย"),
        Word(u"ราย"),
        Word(u"คน"),
        Word(u"ท่าน"),
        Word(u"ครั้ง"),
        Word(u"ข้อ"),
        Word(u"เรื่อง"),
        Word(u"แห่ง"),
        Word(u"ฉบับ"),
        Word(u"โครงการ"),
        Word(u"กิจกรรม"),
        Word(u"มาตรการ"),
        Word(u"ตัวชี้วัด"),
        Word(u"วัน"),
        Word(u"สัปดาห์"),
        Word(u"เดือน"),
        Word(u"ปี"),
        Word(u"ไตรมาส"),
        Word(u"ชั่วโมง"),
        Word(u"นาที"),
        Word(u"นาฬิกา"),
        Word(u"น."),
        Word(u"คะแนน"),
        Word(u"ชุด"),
        Word(u"เล่ม"),
        Word(u"แผ่น"),
        Word(u"หน้า"),
        Word(u"ครัวเรือน"),
        Word(u"หมู่บ้าน"),
        Word(u"ตำบล"),
        Word(u"หน่วยงาน"),
        Word(u"ด้าน"),
        Word(u"ประเด็น"),
        Word(u"ขั้นตอน"),
        Word(u"ช่องทาง"),
        Word(u"รายการ"),
        Word(u"ประเภท"),
        Word(u"ระดับ"),
        Word(u"กิโลเมตร"),
        Word(u"กม."),
        Word(u"เมตร"),
        Word(u"ไร่"),
        Word(u"เปอร์เซ็นต์"),
        Word(u"%"),
    };

    /// The longer ones first: นางสาว before นาง.
    constexpr std::array kTitles {
        Word(u"นางสาว"),
        Word(u"นาย"),
        Word(u"นาง"),
        Word(u"น.ส."),
        Word(u"เด็กชาย"),
        Word(u"เด็กหญิง"),
        Word(u"ด.ช."),
        Word(u"ด.ญ."),
        Word(u"ดร."),
        Word(u"ผศ."),
        Word(u"รศ."),
        Word(u"ศ."),
        Word(u"นพ."),
        Word(u"พญ."),
        Word(u"ว่าที่ร้อยตรี"),
        Word(u"ว่าที่"),
        Word(u"ร้อยตรี"),
        Word(u"ร.ต.อ."),
        Word(u"ร.ต.ท."),
        Word(u"ร.ต.ต."),
        Word(u"ร.ต."),
        Word(u"ร.ท."),
        Word(u"ร.อ."),
        Word(u"พ.ต.อ."),
        Word(u"พ.ต.ท."),
        Word(u"พ.ต.ต."),
        Word(u"พ.ต."),
        Word(u"พ.ท."),
        Word(u"พ.อ."),
        Word(u"จ.ส.อ."),
        Word(u"จ.ส.ต."),
        Word(u"ส.ต.อ."),
        Word(u"ด.ต."),
        Word(u"สิบเอก"),
        Word(u"สิบตรี"),
        Word(u"จ่าเอก"),
        Word(u"พันจ่าเอก"),
    };

    /// Words of these reports that libthai's dictionary knows only in parts.
    constexpr std::array kCompounds {
        Word(u"หน่วยงาน"),
        Word(u"ดำเนินงาน"),
        Word(u"ดำเนินการ"),
        Word(u"ปฏิบัติงาน"),
        Word(u"ปฏิบัติการ"),
        Word(u"ปฏิบัติหน้าที่"),
        Word(u"สำนักปลัด"),
        Word(u"สำนักงาน"),
        Word(u"ตัวชี้วัด"),
        Word(u"ตัวชี้วัดย่อย"),
        Word(u"ผู้รับผิดชอบ"),
        Word(u"รับผิดชอบ"),
        Word(u"ผู้บริหาร"),
        Word(u"ผู้ช่วย"),
        Word(u"ผู้ช่วยนักประชาสัมพันธ์"),
        Word(u"นักประชาสัมพันธ์"),
        Word(u"ผู้รายงาน"),
        Word(u"ผู้รับบริการ"),
        Word(u"ผู้มาติดต่อ"),
        Word(u"ผู้มีส่วนได้ส่วนเสีย"),
        Word(u"ส่วนได้ส่วนเสีย"),
        Word(u"จัดซื้อจัดจ้าง"),
        Word(u"จัดซื้อ"),
        Word(u"จัดจ้าง"),
        Word(u"จัดหา"),
        Word(u"จัดทำ"),
        Word(u"ใช้จ่าย"),
        Word(u"ติดตาม"),
        Word(u"กำกับติดตาม"),
        Word(u"ระยะเวลา"),
        Word(u"ความก้าวหน้า"),
        Word(u"ความโปร่งใส"),
        Word(u"ความเสี่ยง"),
        Word(u"แนวทาง"),
        Word(u"ช่องทาง"),
        Word(u"แผนงาน"),
        Word(u"เว็บไซต์"),
        Word(u"ประสิทธิภาพ"),
        Word(u"ประสิทธิผล"),
        Word(u"งบประมาณ"),
        Word(u"ปีงบประมาณ"),
        Word(u"ข้อมูล"),
        Word(u"ร้องเรียน"),
        Word(u"เรื่องร้องเรียน"),
        Word(u"เจ้าหน้าที่"),
        Word(u"ส่วนราชการ"),
        Word(u"ทางราชการ"),
        Word(u"ราชการ"),
        Word(u"เปิดเผย"),
        Word(u"สาธารณะ"),
        Word(u"บุคลากร"),
        Word(u"คู่มือ"),
        Word(u"มอบหมาย"),
        Word(u"ประชาชน"),
        Word(u"ต่างๆ"),
        Word(u"กองคลัง"),
        Word(u"กองช่าง"),
        Word(u"กองการศึกษา"),
        Word(u"ตรวจสอบภายใน"),
        Word(u"ตรวจสอบ"),
        Word(u"เห็นควร"),
        Word(u"โปรดทราบ"),
        Word(u"องค์การบริหาร"),
        Word(u"ส่วนตำบล"),
        Word(u"ศรีบุญเรือง"),
        Word(u"ก.พ.ร."),
        Word(u"ยกระดับ"),
        Word(u"ลายลักษณ์อักษร"),
        Word(u"ทรัพย์สิน"),
        Word(u"ธรรมจรรยา"),
        Word(u"รักษาราชการแทน"),
    };

    bool endsWithAny(QStringView text, const auto &words)
    {
        return std::ranges::any_of(words, [text](Word word) { return text.endsWith(word); });
    }

    qsizetype longestStart(QStringView text, const auto &words)
    {
        qsizetype longest = 0;
        for (const Word word : words)
            if (word.size() > longest && text.startsWith(word))
                longest = word.size();
        return longest;
    }

    /// A number, or a code such as O12, perhaps in brackets.
    bool startsWithNumber(QStringView text)
    {
        constexpr qsizetype kLongestPrefix = 3;
        for (qsizetype at = 0; at < qMin(text.size(), kLongestPrefix + 1); ++at) {
            const QChar c = text[at];
            if (isDigit(c))
                return true;
            if (c != u'(' && !(c.unicode() < 128 && c.isUpper()))
                return false;
        }
        return false;
    }

    bool isTitleBefore(QStringView before)
    {
        for (const Word title : kTitles) {
            if (!before.endsWith(title))
                continue;
            const qsizetype start = before.size() - title.size();
            if (start == 0 || !isThaiLetter(before[start - 1]))
                return true;
        }
        return false;
    }

} // namespace

bool keepsTogether(QStringView before, QStringView after)
{
    if (before.isEmpty() || after.isEmpty())
        return false;
    const QChar next = after.front();
    if (next == u'ๆ' || next == u'ฯ')
        return true;
    if (startsWithNumber(after)
        && (endsWithAny(before, kBeforeNumber) || endsWithAny(before, kMonths)))
        return true;
    if (isDigit(before.back()))
        return longestStart(after, kUnits) > 0 || longestStart(after, kMonths) > 0;
    return isThaiLetter(next) && isTitleBefore(before);
}

qsizetype titleLength(QStringView text)
{
    return longestStart(text, kTitles);
}

qsizetype listNumberLength(QStringView paragraph)
{
    qsizetype at = paragraph.startsWith(u'(') ? 1 : 0;
    const bool bracket = at == 1;
    const qsizetype digits = at;
    while (at < paragraph.size() && at < digits + 6
        && (isDigit(paragraph[at]) || (paragraph[at] == u'.' && at > digits)))
        ++at;
    const bool dot = !bracket && at > digits && paragraph[at - 1] == u'.';
    if (at == digits || !isDigit(paragraph[digits]))
        return 0;
    if (!dot && (at >= paragraph.size() || paragraph[at++] != u')'))
        return 0;
    const qsizetype end = at;
    while (at < paragraph.size() && paragraph[at].isSpace())
        ++at;
    return at > end && at < paragraph.size() ? at : 0;
}

qsizetype compoundLength(QStringView run)
{
    return longestStart(run, kCompounds);
}

} // namespace ita

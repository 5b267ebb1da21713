// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/keeptogether.h"

#include "ui/print/text/letters.h"

#include <array>
#include <vector>

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

/// A number or an item code after one of these says which one is meant. "ที่" ends ข้อที่,
/// ครั้งที่ and ตัวชี้วัดที่ alike.
constexpr std::array kBeforeOrdinal {
    Word(u"พ.ศ."),
    Word(u"ค.ศ."),
    Word(u"ที่"),
    Word(u"ข้อ"),
    Word(u"มาตรา"),
    Word(u"หมู่"),
    Word(u"หน้า"),
    Word(u"ปี"),
    Word(u"ปีงบประมาณ"),
    Word(u"ตัวชี้วัด"),
    Word(u"ตัวชี้วัดย่อย"),
    Word(u"เลข"),
    Word(u"ลำดับ"),
    Word(u"ฉบับ"),
    Word(u"โทร."),
};

/// After one of these it says how many.
constexpr std::array kBeforeQuantity {
    Word(u"ร้อยละ"),
    Word(u"รอบ"),
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
    Word(u"ภาครัฐ"),
    Word(u"แห่งชาติ"),
    Word(u"ข้อบกพร่อง"),
    Word(u"จุดอ่อน"),
    Word(u"ข้อปฏิบัติ"),
    Word(u"ข้อเสนอแนะ"),
    Word(u"แผนแม่บท"),
    Word(u"เป้าหมาย"),
    Word(u"ยุทธศาสตร์ชาติ"),
    Word(u"ประพฤติมิชอบ"),
    Word(u"ข้อบังคับ"),
    Word(u"ระเบียบ"),
    Word(u"รายชื่อ"),
    Word(u"รายละเอียด"),
    Word(u"รายงาน"),
    Word(u"รายไตรมาส"),
    Word(u"ผลผลิต"),
    Word(u"ผลลัพธ์"),
    Word(u"ผลงาน"),
    Word(u"แผนปฏิบัติ"),
    Word(u"แผนพัฒนา"),
    Word(u"ผู้มีส่วนเกี่ยวข้อง"),
    Word(u"ผู้ปฏิบัติงาน"),
    Word(u"ผู้เกี่ยวข้อง"),
    Word(u"ผู้ใต้บังคับบัญชา"),
    Word(u"ผู้บังคับบัญชา"),
    Word(u"ให้บริการ"),
    Word(u"บริหารงาน"),
    Word(u"การเงิน"),
    Word(u"โครงสร้าง"),
    Word(u"หน้าที่"),
    Word(u"อำนาจหน้าที่"),
    Word(u"ที่อยู่"),
    Word(u"ไปรษณีย์"),
    Word(u"ข่าวสาร"),
    Word(u"ข้อมูลข่าวสาร"),
    Word(u"เบาะแส"),
    Word(u"หลักเกณฑ์"),
    Word(u"หลักฐาน"),
    Word(u"มีส่วนร่วม"),
    Word(u"เป็นลายลักษณ์อักษร"),
    Word(u"พื้นฐาน"),
    Word(u"แบบวัด"),
    Word(u"แบบตรวจ"),
    Word(u"ทั่วไป"),
    Word(u"ยินยอม"),
    Word(u"หนองบัวลำภู"),
    Word(u"ป้องกัน"),
    Word(u"เจตจำนง"),
    Word(u"สุจริต"),
    Word(u"ความซื่อสัตย์"),
    Word(u"วัฒนธรรม"),
    Word(u"ค่านิยม"),
    Word(u"ของขวัญ"),
    Word(u"สินบน"),
    Word(u"ทุจริต"),
};

/// Words by their first and by their last letter: they are looked for at every word of a
/// report.
class WordTable
{
public:
    template<size_t n>
    explicit WordTable(const std::array<Word, n> &words)
    {
        for (const Word word : words) {
            m_byFirst[bucket(word.front())].push_back(word);
            m_byLast[bucket(word.back())].push_back(word);
        }
    }

    /// The length of the longest of the words that `text` begins with; 0 for none.
    qsizetype longestStart(QStringView text) const
    {
        qsizetype longest = 0;
        if (!text.isEmpty())
            for (const Word word : m_byFirst[bucket(text.front())])
                if (word.size() > longest && text.startsWith(word))
                    longest = word.size();
        return longest;
    }

    /// The same for the end of `text`.
    qsizetype longestEnd(QStringView text) const
    {
        qsizetype longest = 0;
        if (!text.isEmpty())
            for (const Word word : m_byLast[bucket(text.back())])
                if (word.size() > longest && text.endsWith(word))
                    longest = word.size();
        return longest;
    }

private:
    static size_t bucket(QChar c) { return c.unicode() % 128; }

    std::array<std::vector<Word>, 128> m_byFirst;
    std::array<std::vector<Word>, 128> m_byLast;
};

const WordTable &months()
{
    static const WordTable table(kMonths);
    return table;
}

const WordTable &units()
{
    static const WordTable table(kUnits);
    return table;
}

const WordTable &titles()
{
    static const WordTable table(kTitles);
    return table;
}

const WordTable &wordsBeforeOrdinals()
{
    static const WordTable table(kBeforeOrdinal);
    return table;
}

const WordTable &wordsBeforeQuantities()
{
    static const WordTable table(kBeforeQuantity);
    return table;
}

bool saysWhich(QStringView before)
{
    return wordsBeforeOrdinals().longestEnd(before) > 0;
}

/// The text without the number at its end and the spaces before that.
QStringView beforeNumber(QStringView text)
{
    const auto endsInNumber = [&text] {
        const qsizetype last = text.size() - 1;
        return last >= 0
            && (isDigit(text[last])
                || (last > 0 && QStringView(u".,").contains(text[last])
                    && isDigit(text[last - 1])));
    };
    while (endsInNumber())
        text.chop(1);
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
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

/// Whether the text ends in a title that is not the end of a longer word.
bool isTitleBefore(QStringView before)
{
    const qsizetype start = before.size() - titles().longestEnd(before);
    return start < before.size() && (start == 0 || !isThaiLetter(before[start - 1]));
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
        && (saysWhich(before) || wordsBeforeQuantities().longestEnd(before) > 0
            || months().longestEnd(before) > 0))
        return true;
    if (isDigit(before.back()))
        return months().longestStart(after) > 0
            || (units().longestStart(after) > 0 && !saysWhich(beforeNumber(before)));
    return isThaiLetter(next) && isTitleBefore(before);
}

qsizetype titleLength(QStringView text)
{
    return titles().longestStart(text);
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
    static const WordTable table(kCompounds);
    return table.longestStart(run);
}

} // namespace ita

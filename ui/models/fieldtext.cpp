// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldtext.h"

#include "core/base/thaidate.h"
#include "core/base/thaidigits.h"
#include "core/domain/placename.h"
#include "ui/models/screendigits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct FieldTextText
{
    Q_DECLARE_TR_FUNCTIONS(FieldTextText)
};

/// A stored value, its name on screen, and the Thai texts that offices use for it in their tables.
struct ChoiceName
{
    QLatin1StringView word;
    const char *label;
    std::array<const char16_t *, 3> written;
};

constexpr std::array kChoices {
    ChoiceName { "not_started"_L1, QT_TRANSLATE_NOOP("Choice", "Not started"),
        { u"ยังไม่ได้ดำเนินการ", u"ยังไม่ดำเนินการ", u"ไม่ได้ดำเนินการ" } },
    ChoiceName { "in_progress"_L1, QT_TRANSLATE_NOOP("Choice", "In progress"),
        { u"อยู่ระหว่างดำเนินการ", u"ระหว่างดำเนินการ", u"กำลังดำเนินการ" } },
    ChoiceName { "done"_L1, QT_TRANSLATE_NOOP("Choice", "Done"),
        { u"ดำเนินการแล้ว", u"ดำเนินการแล้วเสร็จ", u"ดำเนินการ" } },
    ChoiceName { "reporter"_L1, QT_TRANSLATE_NOOP("Choice", "Reporter"), { u"ผู้รายงาน" } },
    ChoiceName {
        "opinion"_L1, QT_TRANSLATE_NOOP("Choice", "Opinion"), { u"ความเห็น", u"ผู้ให้ความเห็น" } },
    ChoiceName { "automatic"_L1, QT_TRANSLATE_NOOP("Choice", "Automatic"), { u"อัตโนมัติ" } },
    ChoiceName { "portrait"_L1, QT_TRANSLATE_NOOP("Choice", "Portrait"), { u"แนวตั้ง" } },
    ChoiceName { "landscape"_L1, QT_TRANSLATE_NOOP("Choice", "Landscape"), { u"แนวนอน" } },
    ChoiceName { "sao"_L1, QT_TRANSLATE_NOOP("Choice", "Subdistrict administrative organization"),
        { u"องค์การบริหารส่วนตำบล", u"อบต." } },
    ChoiceName { "municipality"_L1, QT_TRANSLATE_NOOP("Choice", "Municipality"), { u"เทศบาล" } },
    ChoiceName { "pao"_L1, QT_TRANSLATE_NOOP("Choice", "Provincial administrative organization"),
        { u"องค์การบริหารส่วนจังหวัด", u"อบจ." } },
    ChoiceName { "other"_L1, QT_TRANSLATE_NOOP("Choice", "Other"), { u"อื่น ๆ", u"อื่นๆ" } },
    ChoiceName { "owner"_L1, QT_TRANSLATE_NOOP("Choice", "Owner"), { u"เจ้าของไฟล์", u"เจ้าของแฟ้ม" } },
    ChoiceName { "drafter"_L1, QT_TRANSLATE_NOOP("Choice", "Drafter"), { u"ผู้จัดทำ" } },
    ChoiceName { "reviewer"_L1, QT_TRANSLATE_NOOP("Choice", "Reviewer"), { u"ผู้ทบทวน" } },
    ChoiceName { "signer"_L1, QT_TRANSLATE_NOOP("Choice", "Signer"), { u"ผู้ลงนาม" } },
    ChoiceName { "paragraph"_L1, QT_TRANSLATE_NOOP("Choice", "Paragraph"), { u"ย่อหน้า" } },
    ChoiceName { "heading"_L1, QT_TRANSLATE_NOOP("Choice", "Heading"), { u"หัวข้อ" } },
    ChoiceName { "subheading"_L1, QT_TRANSLATE_NOOP("Choice", "Subheading"), { u"หัวข้อย่อย" } },
    ChoiceName { "clause"_L1, QT_TRANSLATE_NOOP("Choice", "Clause"), { u"ข้อความมีเลขข้อ" } },
    ChoiceName {
        "sub_clause"_L1, QT_TRANSLATE_NOOP("Choice", "Sub-clause"), { u"ข้อความมีเลขข้อย่อย" } },
    ChoiceName { "third_clause"_L1, QT_TRANSLATE_NOOP("Choice", "Clause of the third level"),
        { u"ข้อความมีเลขข้อระดับสาม" } },
    ChoiceName { "letterhead"_L1, QT_TRANSLATE_NOOP("Choice", "Letterhead"), { u"หัวหนังสือ" } },
    ChoiceName {
        "label_line"_L1, QT_TRANSLATE_NOOP("Choice", "Line with a label"), { u"บรรทัดมีชื่อนำ" } },
    ChoiceName { "list_item"_L1, QT_TRANSLATE_NOOP("Choice", "List item"), { u"ข้อ" } },
    ChoiceName { "sub_item"_L1, QT_TRANSLATE_NOOP("Choice", "List sub-item"), { u"ข้อย่อย" } },
    ChoiceName {
        "tick_line"_L1, QT_TRANSLATE_NOOP("Choice", "Line with a box"), { u"ช่องทำเครื่องหมาย" } },
    ChoiceName { "pen_lines"_L1, QT_TRANSLATE_NOOP("Choice", "Dotted line"), { u"เส้นประ" } },
    ChoiceName { "table"_L1, QT_TRANSLATE_NOOP("Choice", "Table"), { u"ตาราง" } },
    ChoiceName { "picture"_L1, QT_TRANSLATE_NOOP("Choice", "Picture"), { u"ภาพ" } },
    ChoiceName { "text"_L1, QT_TRANSLATE_NOOP("Choice", "Text"), { u"ข้อความ" } },
    ChoiceName { "points"_L1, QT_TRANSLATE_NOOP("Choice", "Points"), { u"ข้อ ๆ" } },
    ChoiceName { "number"_L1, QT_TRANSLATE_NOOP("Choice", "Number"), { u"ตัวเลข" } },
    ChoiceName { "date"_L1, QT_TRANSLATE_NOOP("Choice", "Date"), { u"วันที่" } },
    ChoiceName { "address"_L1, QT_TRANSLATE_NOOP("Choice", "Web address"), { u"ที่อยู่เว็บ" } },
    ChoiceName { "status"_L1, QT_TRANSLATE_NOOP("Choice", "Status boxes"), { u"ช่องสถานะ" } },
    ChoiceName { "left"_L1, QT_TRANSLATE_NOOP("Choice", "Left"), { u"ชิดซ้าย" } },
    ChoiceName { "centre"_L1, QT_TRANSLATE_NOOP("Choice", "Centre"), { u"กึ่งกลาง" } },
    ChoiceName { "right"_L1, QT_TRANSLATE_NOOP("Choice", "Right"), { u"ชิดขวา" } },
    ChoiceName { "plain"_L1, QT_TRANSLATE_NOOP("Choice", "Plain row"), { u"แถวธรรมดา" } },
    ChoiceName { "group"_L1, QT_TRANSLATE_NOOP("Choice", "Group row"), { u"แถวหัวข้อกลุ่ม" } },
    ChoiceName { "total"_L1, QT_TRANSLATE_NOOP("Choice", "Total row"), { u"แถวรวม" } },
    ChoiceName { "rule"_L1, QT_TRANSLATE_NOOP("Choice", "Rule across the page"), { u"เส้นคั่น" } },
    ChoiceName { "page_break"_L1, QT_TRANSLATE_NOOP("Choice", "Page break"), { u"ขึ้นหน้าใหม่" } },
    ChoiceName { "unstated"_L1, QT_TRANSLATE_NOOP("Choice", "Not stated"), { u"ไม่ระบุ" } },
    ChoiceName { "page"_L1, QT_TRANSLATE_NOOP("Choice", "Web page"), { u"หน้าเว็บ", u"เว็บเพจ" } },
    ChoiceName { "pdf"_L1, QT_TRANSLATE_NOOP("Choice", "PDF"), { u"พีดีเอฟ" } },
    ChoiceName { "spreadsheet"_L1, QT_TRANSLATE_NOOP("Choice", "Spreadsheet"),
        { u"ตารางคำนวณ", u"Excel", u"XLSX" } },
    ChoiceName { "unchecked"_L1, QT_TRANSLATE_NOOP("Choice", "Not looked at"), { u"ยังไม่ได้ตรวจ" } },
    ChoiceName { "opens"_L1, QT_TRANSLATE_NOOP("Choice", "Opens"), { u"เปิดได้" } },
    ChoiceName { "moved"_L1, QT_TRANSLATE_NOOP("Choice", "Opens elsewhere"), { u"ย้ายที่อยู่" } },
    ChoiceName { "blocked"_L1, QT_TRANSLATE_NOOP("Choice", "Look yourself"), { u"ต้องเปิดดูเอง" } },
    ChoiceName { "not_found"_L1, QT_TRANSLATE_NOOP("Choice", "Not found"), { u"ไม่พบหน้า" } },
    ChoiceName {
        "tls_fault"_L1, QT_TRANSLATE_NOOP("Choice", "Certificate fault"), { u"ใบรับรองมีปัญหา" } },
    ChoiceName {
        "timed_out"_L1, QT_TRANSLATE_NOOP("Choice", "No answer in time"), { u"ไม่ตอบในเวลา" } },
    ChoiceName { "unreachable"_L1, QT_TRANSLATE_NOOP("Choice", "Unreachable"), { u"ติดต่อไม่ได้" } },
    ChoiceName { "server_fault"_L1, QT_TRANSLATE_NOOP("Choice", "Fault of the server"),
        { u"เครื่องแม่ข่ายขัดข้อง" } },
    ChoiceName { "not_web"_L1, QT_TRANSLATE_NOOP("Choice", "No web address"), { u"ไม่ใช่ที่อยู่เว็บ" } },
    ChoiceName { "private"_L1, QT_TRANSLATE_NOOP("Choice", "Private address"), { u"ที่อยู่ภายใน" } },
    ChoiceName { "open"_L1, QT_TRANSLATE_NOOP("Choice", "Still open"), { u"ค้างอยู่" } },
    ChoiceName { "resolved"_L1, QT_TRANSLATE_NOOP("Choice", "Resolved"), { u"ปิดแล้ว" } },
    ChoiceName { "deleted"_L1, QT_TRANSLATE_NOOP("Choice", "Deleted"), { u"ลบแล้ว" } },
    ChoiceName { "report"_L1, QT_TRANSLATE_NOOP("Choice", "Report"), { u"รายงาน" } },
    ChoiceName { "analysis"_L1, QT_TRANSLATE_NOOP("Choice", "Analysis and measures"),
        { u"การวิเคราะห์ผลและมาตรการ" } },
    ChoiceName { "half_year"_L1, QT_TRANSLATE_NOOP("Choice", "Report of 6 months"),
        { u"รายงานผลรอบ ๖ เดือน" } },
    ChoiceName { "full_year"_L1, QT_TRANSLATE_NOOP("Choice", "Report of 12 months"),
        { u"รายงานผลรอบ ๑๒ เดือน" } },
    ChoiceName { "memo"_L1, QT_TRANSLATE_NOOP("Choice", "Memo"), { u"บันทึกข้อความ" } },
    ChoiceName { "order"_L1, QT_TRANSLATE_NOOP("Choice", "Order"), { u"คำสั่ง" } },
    ChoiceName { "announcement"_L1, QT_TRANSLATE_NOOP("Choice", "Announcement"), { u"ประกาศ" } },
    ChoiceName { "form"_L1, QT_TRANSLATE_NOOP("Choice", "Form"), { u"แบบฟอร์ม" } },
    ChoiceName { "dashes"_L1, QT_TRANSLATE_NOOP("Choice", "Between dashes: - ๒ -") },
    ChoiceName { "bare"_L1, QT_TRANSLATE_NOOP("Choice", "Plain: ๒") },
    ChoiceName { "none"_L1, QT_TRANSLATE_NOOP("Choice", "None"), { u"ไม่มี" } },
    ChoiceName { "top_centre"_L1, QT_TRANSLATE_NOOP("Choice", "Top centre") },
    ChoiceName { "top_right"_L1, QT_TRANSLATE_NOOP("Choice", "Top right") },
    ChoiceName { "always"_L1, QT_TRANSLATE_NOOP("Choice", "Always"), { u"เสมอ" } },
    ChoiceName { "never"_L1, QT_TRANSLATE_NOOP("Choice", "Never"), { u"ไม่พิมพ์" } },
    ChoiceName { "new_page"_L1, QT_TRANSLATE_NOOP("Choice", "On a new page"), { u"ขึ้นหน้าใหม่" } },
    ChoiceName { "continues"_L1, QT_TRANSLATE_NOOP("Choice", "Where the section before ends"),
        { u"ต่อจากส่วนก่อน" } },
    ChoiceName { "as_it_fits"_L1,
        QT_TRANSLATE_NOOP("Choice", "Where the section before ends, if all of it fits there") },
};

QString nameOf(const ChoiceName &choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

bool names(const ChoiceName &choice, const QString &text)
{
    const auto isText
        = [&](const char16_t *written) { return written && text == QStringView(written); };
    return text.compare(choice.word, Qt::CaseInsensitive) == 0
        || text.compare(QLatin1StringView(choice.label), Qt::CaseInsensitive) == 0
        || text.compare(nameOf(choice), Qt::CaseInsensitive) == 0
        || std::ranges::any_of(choice.written, isText);
}

Error invalid(const QString &reason)
{
    return { Error::Code::Invalid, reason, {} };
}

QStringList listOf(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

QStringList unitNames(QStringList units)
{
    std::ranges::replace(units, u"*"_s, FieldTextText::tr("All units"));
    return units;
}

Result<QJsonValue> parseChoice(const Field &field, const QString &text)
{
    if (text.isEmpty())
        return QJsonValue(QString(field.choices.constFirst()));
    for (const ChoiceName &choice : kChoices)
        if (field.choices.contains(choice.word) && names(choice, text))
            return QJsonValue(QString(choice.word));
    // IIT and EIT are the same in every language.
    for (const QLatin1StringView word : field.choices)
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return QJsonValue(QString(word));
    return invalid(FieldTextText::tr("“%1” is not one of the choices").arg(text));
}

Result<QJsonValue> parseNumber(const QString &text)
{
    // "๒๕๖๗", "2567", "3." as a list number is typed
    QString digits = toArabicDigits(text);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    bool isNumber = false;
    const int number = digits.isEmpty() ? 0 : digits.toInt(&isNumber);
    if (!isNumber && !digits.isEmpty())
        return invalid(FieldTextText::tr("“%1” is not a whole number").arg(text));
    return QJsonValue(number);
}

Result<QJsonValue> parseFlag(const QString &text)
{
    static const QStringList yes { u"true"_s, u"yes"_s, u"1"_s, u"ใช่"_s };
    static const QStringList no { u"false"_s, u"no"_s, u"0"_s, u"ไม่"_s, u"ไม่ใช่"_s, u""_s };
    const QString word = toArabicDigits(text).toLower();
    if (yes.contains(word) || no.contains(word))
        return QJsonValue(yes.contains(word));
    return invalid(FieldTextText::tr("“%1” is neither yes nor no").arg(text));
}

QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(u"^\\s*[-–—•▪●○]\\s+"_s);
    return QString(line).remove(bullet).trimmed();
}

QJsonValue parsePoints(const QString &text)
{
    QJsonArray points;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        if (const QString point = withoutBullet(line); !point.isEmpty())
            points.append(point);
    return points;
}

QJsonValue parseNames(const QString &text)
{
    static const QRegularExpression separator(u"[,/;\\n]|\\s+และ\\s*|(?<=\\S)และ(?=\\s)"_s);
    static const QStringList everyone { u"*"_s, u"ทุกส่วนงาน"_s, u"ทุกส่วนราชการ"_s, u"ทุกหน่วยงาน"_s,
        u"ทุกกอง"_s };
    QJsonArray found;
    const QStringList parts = text.split(separator);
    for (const QString &part : parts) {
        const QString name = withoutBullet(part);
        const bool isEveryone = everyone.contains(name) || name == FieldTextText::tr("All units");
        if (!name.isEmpty())
            found.append(isEveryone ? u"*"_s : name);
    }
    return found;
}

Result<QJsonValue> parseDate(const QString &text)
{
    if (text.isEmpty())
        return QJsonValue(QString());
    const auto day = parseThaiDate(text);
    if (!day)
        return invalid(FieldTextText::tr("“%1” is not a date").arg(text));
    return QJsonValue(day->toString(Qt::ISODate));
}

Result<QJsonValue> parseScore(const QString &text)
{
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Null);
    return QJsonValue(toArabicDigits(text));
}

Result<QJsonValue> parse(const Field &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Key:
    case FieldKind::Reference:
        return QJsonValue(text.simplified());
    case FieldKind::Prose:
        return QJsonValue(text);
    case FieldKind::Points:
        return parsePoints(text);
    case FieldKind::Names:
        return parseNames(text);
    case FieldKind::Choice:
        return parseChoice(field, text.simplified());
    case FieldKind::Number:
    case FieldKind::Year:
        return parseNumber(text.simplified());
    case FieldKind::Flag:
        return parseFlag(text.simplified());
    case FieldKind::Score:
        return parseScore(text.simplified());
    case FieldKind::Date:
        return parseDate(text.simplified());
    case FieldKind::Picture:
        return QJsonValue(text);
    }
    return QJsonValue(text);
}

} // namespace

QString choiceName(const Field &field, const QString &word)
{
    for (const ChoiceName &choice : kChoices)
        if (choice.word == word && field.choices.contains(choice.word))
            return nameOf(choice);
    return word;
}

QString placeOnScreen(const Tree &tree, RowId row)
{
    return onScreen(placeName(tree, row));
}

QString placeOnScreen(const Tree &tree, RowId row, const Field &field)
{
    return onScreen(placeName(tree, row, field));
}

QString placeOnScreen(const Tree &tree, RowId row, const QString &field)
{
    return onScreen(placeName(tree, row, field));
}

QString displayText(const Field &field, const QJsonValue &value)
{
    if (field.kind == FieldKind::Choice)
        return choiceName(field, value.toString());
    if (field.kind == FieldKind::Picture)
        return value.toString().isEmpty() ? QString() : FieldTextText::tr("A picture");
    if (field.kind == FieldKind::Flag)
        return value.toBool() ? FieldTextText::tr("Yes") : FieldTextText::tr("No");
    if (field.kind == FieldKind::Points) {
        QStringList points = listOf(value);
        for (QString &point : points)
            point.prepend("- "_L1);
        return points.join(u'\n');
    }
    if (field.kind == FieldKind::Names && field.key == "units"_L1)
        return unitNames(listOf(value)).join(u", "_s);
    return editText(field, value);
}

QString editText(const Field &field, const QJsonValue &value)
{
    switch (field.kind) {
    case FieldKind::Points:
        return listOf(value).join(u'\n');
    case FieldKind::Names:
        return listOf(value).join(u", "_s);
    case FieldKind::Number:
    case FieldKind::Year:
        return QString::number(value.toInteger());
    case FieldKind::Date:
        return thaiDate(QDate::fromString(value.toString(), Qt::ISODate));
    default:
        return value.toVariant().toString();
    }
}

Result<QJsonValue> parseText(const Field &field, const QString &text)
{
    Result<QJsonValue> value = parse(field, text);
    if (!value)
        return value;
    if (auto checked = field.check(*value); !checked)
        return checked.error();
    return value;
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/describefield.h"

// The rows of plan, implementation and results sections, and the steps of a sign-off.

namespace ita {
namespace {

/// Holds functions so that QT_TR_NOOP files their labels under "Field".
struct TableFields
{
    Q_DECLARE_TR_FUNCTIONS(Field)
public:
    static RowDescription measure();
    static RowDescription implementationRow();
    static RowDescription signOffStep();
    static RowDescription resultRow();
};

RowDescription TableFields::measure()
{
    return rows<Measure>(RowGroup::Content, "measure", QT_TRANSLATE_NOOP("RowKind", "Measure"),
        RowKind::Plan, must("rows"), { .needed = Gap::Rows })
        .key(&Measure::key, must("id"), QT_TR_NOOP("Identifier"),
            { .printed = false, .uniqueIn = RowKind::Report })
        .prose(&Measure::name, must("measure"), QT_TR_NOOP("Measure"),
            { .column = { u"มาตรการ", 16 } })
        .prose(&Measure::approach, must("approach"), QT_TR_NOOP("Approach"),
            { .column = { u"แนวทางการปฏิบัติ", 28 } })
        .prose(&Measure::steps, must("steps"), QT_TR_NOOP("Steps"),
            { .column = { u"ขั้นตอน/วิธีการปฏิบัติ", 32 }, .needed = Gap::Steps })
        .prose(&Measure::responsible, must("responsible"), QT_TR_NOOP("Responsible"),
            { .column = { u"ผู้รับผิดชอบ", 10 }, .needed = Gap::Responsible })
        .units(&Measure::units, must("units"), QT_TR_NOOP("Units"))
        .prose(&Measure::followUp, must("follow_up"), QT_TR_NOOP("Follow-up"),
            { .column = { u"การกำกับติดตาม", 14 } })
        .names(&Measure::indicators, must("indicators"), QT_TR_NOOP("Indicators"),
            { .printed = false })
        .fromLastYear(&Measure::fromLastYear, "from_last_year", QT_TR_NOOP("From last year"))
        .ownColumns();
}

RowDescription TableFields::implementationRow()
{
    using Row = ImplementationRow;
    return rows<Row>(RowGroup::Content, "implementation_row",
        QT_TRANSLATE_NOOP("RowKind", "Measure carried out"), RowKind::Implementation, must("rows"),
        { .carried = false, .needed = Gap::Rows })
        .reference(&Row::measureKey, must("measure_id"), QT_TR_NOOP("Measure of the plan"),
            { .printed = false, .refersTo = refersTo<&Measure::key>(RowKind::Measure) })
        .prose(
            &Row::measure, must("measure"), QT_TR_NOOP("Measure"), { .column = { u"มาตรการ", 18 } })
        .prose(&Row::details, must("details"), QT_TR_NOOP("Details"),
            { .column = { u"รายละเอียดการดำเนินงาน", 21 } })
        .period(&Row::period, must("period"), QT_TR_NOOP("Period"),
            { .column = { u"ระยะเวลาการดำเนินงาน", 14 } })
        .prose(&Row::output, must("output"), QT_TR_NOOP("Output"),
            { .column = { u"ผลผลิต", 18, u"ผลการดำเนินการ" }, .needed = Gap::Output })
        .prose(&Row::outcome, must("outcome"), QT_TR_NOOP("Outcome"),
            { .column = { u"ผลลัพธ์", 21, u"ผลการดำเนินการ" }, .needed = Gap::OutcomeText })
        .prose(&Row::remark, must("remark"), QT_TR_NOOP("Remark"), { .column = { u"หมายเหตุ", 9 } })
        .ownColumns();
}

RowDescription TableFields::signOffStep()
{
    using Row = SignOffStep;
    return rows<Row>(RowGroup::Content, "sign_off_step",
        QT_TRANSLATE_NOOP("RowKind", "Sign-off step"), RowKind::SignOff, must("steps"),
        { .needed = Gap::Rows })
        .choice(&Row::role, must("role"), QT_TR_NOOP("Role"), { .printed = false })
        .line(&Row::heading, must("heading"), QT_TR_NOOP("Heading"))
        .line(&Row::label, must("label"), QT_TR_NOOP("Label after the signature"))
        .reference(&Row::person, must("person"), QT_TR_NOOP("Person"),
            { .needed = Gap::Person, .refersTo = refersTo<&Person::key>(RowKind::Person) })
        .points(&Row::positionLines, must("position_lines"), QT_TR_NOOP("Position lines"),
            { .needed = Gap::Position })
        .prose(&Row::opinion, must("opinion"), QT_TR_NOOP("Opinion"), { .carry = Carry::Reset })
        .number(&Row::opinionLines, must("opinion_lines"), QT_TR_NOOP("Dotted lines"))
        .flag(&Row::beside, "beside", QT_TR_NOOP("Beside the signature above"), { .since = 2 })
        .flag(&Row::dateLine, "date_line", QT_TR_NOOP("With a line for the date"), { .since = 2 });
}

RowDescription TableFields::resultRow()
{
    using Row = ResultRow;
    return rows<Row>(RowGroup::Content, "result_row", QT_TRANSLATE_NOOP("RowKind", "Result"),
        RowKind::Results, must("rows"), { .carried = false, .needed = Gap::Rows })
        .number(&Row::number, must("no"), QT_TR_NOOP("Number"), { .column = { u"ลำดับ", 4 } })
        .prose(&Row::measure, must("measure"), QT_TR_NOOP("Measure or activity"),
            { .column = { u"มาตรการ/กิจกรรม", 11 } })
        .prose(
            &Row::method, must("method"), QT_TR_NOOP("Method"), { .column = { u"วิธีดำเนินการ", 25 } })
        .period(&Row::period, must("period"), QT_TR_NOOP("Period"),
            { .column = { u"ระยะเวลาในการดำเนินการ", 9 } })
        .prose(&Row::responsible, must("responsible"), QT_TR_NOOP("Responsible"),
            { .column = { u"ผู้รับผิดชอบ", 11 } })
        .units(&Row::units, must("units"), QT_TR_NOOP("Units"))
        .prose(&Row::summary, must("summary"), QT_TR_NOOP("Summary"),
            { .column = { u"สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", 19 }, .needed = Gap::Summary })
        .prose(&Row::result, must("result"), QT_TR_NOOP("Result"),
            { .column = { u"ผลลัพธ์หรือความสำเร็จในการดำเนินการ", 21 }, .needed = Gap::Result })
        .names(&Row::indicators, must("indicators"), QT_TR_NOOP("Indicators"), { .printed = false })
        .ownColumns();
}

} // namespace

QList<RowDescription> tableFields()
{
    using F = TableFields;
    return { F::measure(), F::implementationRow(), F::signOffStep(), F::resultRow() };
}

} // namespace ita

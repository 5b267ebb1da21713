// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/describefield.h"

// Indicators, and OIT items with their groups and evidence.

namespace ita {
namespace {

/// Holds functions so that QT_TR_NOOP files their labels under "Field".
struct FollowUpFields
{
    Q_DECLARE_TR_FUNCTIONS(Field)
public:
    static RowDescription indicator();
    static RowDescription oitGroup();
    static RowDescription oitItem();
    static RowDescription evidence();
};

RowDescription FollowUpFields::indicator()
{
    using Row = Indicator;
    return rows<Row>(RowGroup::Content, "indicator", QT_TRANSLATE_NOOP("RowKind", "Indicator"),
        RowKind::Indicators, must("rows"), { .needed = Gap::Rows })
        .code(&Row::code, must("code"), QT_TR_NOOP("Code"))
        .choice(
            &Row::instrument, must("instrument"), QT_TR_NOOP("Instrument"), { .printed = false })
        .prose(&Row::name, must("name"), QT_TR_NOOP("Indicator"), { .column = { u"ตัวชี้วัด", 20 } })
        .prose(&Row::guideline, must("guideline"), QT_TR_NOOP("Guideline"),
            { .column = { u"แนวทางในการยกระดับการประเมิน", 30 } })
        .prose(&Row::responsible, must("responsible"), QT_TR_NOOP("Responsible"),
            { .column = { u"ผู้รับผิดชอบ", 13 } })
        .units(&Row::units, must("units"), QT_TR_NOOP("Units"))
        .period(
            &Row::period, must("period"), QT_TR_NOOP("Period"), { .column = { u"ระยะเวลา", 13 } })
        .status(&Row::status, must("status"), QT_TR_NOOP("Status"),
            { .carry = Carry::Reset, .needed = Gap::Status })
        .progress(&Row::progress, must("progress"), QT_TR_NOOP("Progress"),
            { .column = { u"ความก้าวหน้าผลการดำเนินการ", 32 },
                .carry = Carry::Reset,
                .needed = Gap::Progress })
        .fromLastYear(&Row::fromLastYear, "from_last_year", QT_TR_NOOP("From last year"))
        .assessed(&Row::score, QT_TR_NOOP("Score"))
        .points(&Row::questions, "questions", QT_TR_NOOP("Scores of the questions"),
            { .printed = false,
                .carry = Carry::Reset,
                .searched = false,
                .meaning = Meaning::Scores,
                .since = 2 })
        .ownColumns();
}

RowDescription FollowUpFields::oitGroup()
{
    return rows<OitGroup>(RowGroup::Content, "oit_group",
        QT_TRANSLATE_NOOP("RowKind", "Sub-indicator"), RowKind::Oit, must("groups"),
        { .needed = Gap::Rows })
        .code(&OitGroup::code, must("code"), QT_TR_NOOP("Code"))
        .line(&OitGroup::title, must("title"), QT_TR_NOOP("Sub-indicator"))
        .line(&OitGroup::topic, must("topic"), QT_TR_NOOP("Topic"))
        .heading(&OitGroup::heading, must("heading"), QT_TR_NOOP("Printed heading"))
        .assessed(&OitGroup::score, QT_TR_NOOP("Score"));
}

RowDescription FollowUpFields::oitItem()
{
    using Row = OitItem;
    return rows<Row>(RowGroup::Content, "oit_item", QT_TRANSLATE_NOOP("RowKind", "OIT item"),
        RowKind::OitGroup, must("items"), { .needed = Gap::Rows })
        .key(&Row::code, must("code"), QT_TR_NOOP("Code"),
            { .column = { u"ข้อ", 6 }, .uniqueIn = RowKind::Paper, .meaning = Meaning::Code })
        .prose(&Row::name, must("name"), QT_TR_NOOP("Item"), { .column = { u"ข้อมูล", 16 } })
        .points(&Row::elements, must("elements"), QT_TR_NOOP("Elements"),
            { .column = { u"องค์ประกอบด้านข้อมูล", 38 } })
        .points(&Row::elementsMet, "elements_met", QT_TR_NOOP("Elements met"),
            { .printed = false,
                .carry = Carry::Reset,
                .needed = Gap::Elements,
                .ticks = ticks<&Row::elements>,
                .searched = false })
        .prose(&Row::responsible, must("responsible"), QT_TR_NOOP("Responsible"),
            { .column = { u"ผู้รับผิดชอบ", 11 } })
        .units(&Row::units, must("units"), QT_TR_NOOP("Units"))
        .status(&Row::status, must("status"), QT_TR_NOOP("Status"),
            { .carry = Carry::Reset, .needed = Gap::Status })
        .progress(&Row::progress, must("progress"), QT_TR_NOOP("Progress"),
            { .column = { u"ความก้าวหน้าผลการดำเนินการ", 29 },
                .carry = Carry::Reset,
                .needed = Gap::Progress })
        .fromLastYear(&Row::fromLastYear, "from_last_year", QT_TR_NOOP("From last year"))
        .assessed(&Row::score, QT_TR_NOOP("Score"))
        .ownColumns();
}

RowDescription FollowUpFields::evidence()
{
    return rows<Evidence>(RowGroup::Content, "evidence", QT_TRANSLATE_NOOP("RowKind", "Evidence"),
        RowKind::OitItem, must("evidence"), { .carried = false, .needed = Gap::Evidence })
        .webAddress(&Evidence::url, must("url"), QT_TR_NOOP("URL"), { .needed = Gap::EvidenceUrl })
        .prose(&Evidence::explanation, must("explanation"), QT_TR_NOOP("Explanation"))
        .line(&Evidence::title, "title", QT_TR_NOOP("Document"), { .since = 2 })
        .choice(&Evidence::kind, "kind", QT_TR_NOOP("Form"), { .since = 2 })
        .flag(&Evidence::twin, "twin", QT_TR_NOOP("Same document as above"), { .since = 2 })
        .points(&Evidence::clickPath, "click_path", QT_TR_NOOP("Click path"), { .since = 2 })
        .date(&Evidence::checkedOn, "checked_on", QT_TR_NOOP("Looked at on"),
            { .printed = false, .carry = Carry::Reset, .since = 2 })
        .line(&Evidence::checkedBy, "checked_by", QT_TR_NOOP("Looked at by"),
            { .printed = false, .carry = Carry::Reset, .searched = false, .since = 2 })
        .choice(&Evidence::linkState, "link_state", QT_TR_NOOP("Found"),
            { .printed = false, .carry = Carry::Reset, .since = 2 })
        .fromLastYear(&Evidence::fromLastYear, "from_last_year", QT_TR_NOOP("From last year"));
}

} // namespace

QList<RowDescription> followUpFields()
{
    using F = FollowUpFields;
    return { F::indicator(), F::oitGroup(), F::oitItem(), F::evidence() };
}

} // namespace ita

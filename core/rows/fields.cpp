// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/fields.h"

#include "core/rows/describefield.h"

namespace ita {
namespace {

using enum FieldKind;

template<typename Row>
RowDescription section(RowKind kind, const char *name, const char *label, QList<Field> fields)
{
    fields.append({
        optionalField<Row, &SectionLayout::title>(
            "title", Line, QT_TRANSLATE_NOOP("Field", "Title")),
        optionalField<Row, &SectionLayout::hidden>(
            "hidden", Flag, QT_TRANSLATE_NOOP("Field", "Hidden from print")),
        optionalField<Row, &SectionLayout::orientation>(
            "orientation", Choice, QT_TRANSLATE_NOOP("Field", "Orientation")),
        optionalField<Row, &SectionLayout::columnHeadings>(
            "column_headings", Names, QT_TRANSLATE_NOOP("Field", "Column headings")),
        optionalField<Row, &SectionLayout::columnWidths>(
            "column_widths", Names, QT_TRANSLATE_NOOP("Field", "Column widths")),
    });
    return { kind, name, label, RowKind::Report, "sections", false, std::move(fields), Row {} };
}

QList<RowDescription> officeKinds()
{
    return {
        { RowKind::Office, "office", QT_TRANSLATE_NOOP("RowKind", "Office"), RowKind::Office, "",
            false,
            {
                unprinted(field<Office, &Office::name>(
                    "office.name", Line, QT_TRANSLATE_NOOP("Field", "Office name"))),
                unprinted(field<Office, &Office::kind>(
                    "office.kind", Choice, QT_TRANSLATE_NOOP("Field", "Kind of office"))),
                unprinted(field<Office, &Office::subdistrict>(
                    "office.subdistrict", Line, QT_TRANSLATE_NOOP("Field", "Subdistrict"))),
                unprinted(field<Office, &Office::district>(
                    "office.district", Line, QT_TRANSLATE_NOOP("Field", "District"))),
                unprinted(field<Office, &Office::province>(
                    "office.province", Line, QT_TRANSLATE_NOOP("Field", "Province"))),
                unprinted(field<Office, &Office::address>(
                    "office.address", Prose, QT_TRANSLATE_NOOP("Field", "Address"))),
                unprinted(field<Office, &Office::website>(
                    "office.website", Line, QT_TRANSLATE_NOOP("Field", "Website"))),
            },
            Office {} },
        { RowKind::Unit, "unit", QT_TRANSLATE_NOOP("RowKind", "Unit"), RowKind::Office, "units",
            false,
            { unprinted(
                field<Unit, &Unit::name>("name", Line, QT_TRANSLATE_NOOP("Field", "Unit name"))) },
            Unit {} },
        { RowKind::Person, "person", QT_TRANSLATE_NOOP("RowKind", "Person"), RowKind::Office,
            "people", false,
            {
                unprinted(field<Person, &Person::key>(
                    "id", Key, QT_TRANSLATE_NOOP("Field", "Identifier"))),
                field<Person, &Person::name>("name", Line, QT_TRANSLATE_NOOP("Field", "Name")),
                unprinted(field<Person, &Person::position>(
                    "position", Line, QT_TRANSLATE_NOOP("Field", "Position"))),
                unprinted(
                    field<Person, &Person::unit>("unit", Line, QT_TRANSLATE_NOOP("Field", "Unit"))),
                unprinted(optionalField<Person, &Person::role>(
                    "role", Choice, QT_TRANSLATE_NOOP("Field", "Role in this program"))),
                unprinted(optionalField<Person, &Person::signatureImage>(
                    "signature_image", Picture, QT_TRANSLATE_NOOP("Field", "Signature image"))),
            },
            Person {} },
        { RowKind::Report, "report", QT_TRANSLATE_NOOP("RowKind", "Report"), RowKind::Office,
            "reports", false,
            {
                field<Report, &Report::fiscalYear>(
                    "fiscal_year", Year, QT_TRANSLATE_NOOP("Field", "Fiscal year")),
                unprinted(field<Report, &Report::catalogueScheme>(
                    "catalogue.scheme", Line, QT_TRANSLATE_NOOP("Field", "Catalogue scheme"))),
                unprinted(field<Report, &Report::catalogueYear>(
                    "catalogue.fiscal_year", Year, QT_TRANSLATE_NOOP("Field", "Catalogue year"))),
            },
            Report {} },
    };
}

QList<RowDescription> sectionKinds()
{
    return {
        section<CoverSection>(RowKind::Cover, "cover", QT_TRANSLATE_NOOP("RowKind", "Cover"),
            { field<CoverSection, &CoverSection::lines>(
                  "lines", Points, QT_TRANSLATE_NOOP("Field", "Title lines")),
                field<CoverSection, &CoverSection::officeLines>(
                    "office_lines", Points, QT_TRANSLATE_NOOP("Field", "Office lines")) }),
        section<TextSection>(RowKind::Text, "text", QT_TRANSLATE_NOOP("RowKind", "Text"),
            { field<TextSection, &TextSection::heading>(
                  "heading", Line, QT_TRANSLATE_NOOP("Field", "Heading")),
                field<TextSection, &TextSection::paragraphs>(
                    "paragraphs", Points, QT_TRANSLATE_NOOP("Field", "Paragraphs")),
                field<TextSection, &TextSection::closing>(
                    "closing", Points, QT_TRANSLATE_NOOP("Field", "Closing lines")) }),
        section<PlanSection>(RowKind::Plan, "plan",
            QT_TRANSLATE_NOOP("RowKind", "Plan of measures"),
            { field<PlanSection, &PlanSection::heading>(
                  "heading", Line, QT_TRANSLATE_NOOP("Field", "Heading")),
                unprinted(field<PlanSection, &PlanSection::assessedYear>(
                    "assessed_year", Year, QT_TRANSLATE_NOOP("Field", "Assessed year"))),
                field<PlanSection, &PlanSection::planYear>(
                    "plan_year", Year, QT_TRANSLATE_NOOP("Field", "Plan year")),
                field<PlanSection, &PlanSection::intro>(
                    "intro", Prose, QT_TRANSLATE_NOOP("Field", "Introduction")),
                unprinted(field<PlanSection, &PlanSection::weakIndicators>(
                    "weak_indicators", Names, QT_TRANSLATE_NOOP("Field", "Weak indicators"))) }),
        section<ImplementationSection>(RowKind::Implementation, "implementation",
            QT_TRANSLATE_NOOP("RowKind", "Implementation"),
            { field<ImplementationSection, &ImplementationSection::heading>(
                  "heading", Line, QT_TRANSLATE_NOOP("Field", "Heading")),
                field<ImplementationSection, &ImplementationSection::intro>(
                    "intro", Prose, QT_TRANSLATE_NOOP("Field", "Introduction")) }),
        section<SignOffSection>(RowKind::SignOff, "sign_off",
            QT_TRANSLATE_NOOP("RowKind", "Sign-off"),
            { field<SignOffSection, &SignOffSection::heading>(
                  "heading", Line, QT_TRANSLATE_NOOP("Field", "Heading")),
                field<SignOffSection, &SignOffSection::closing>(
                    "closing", Line, QT_TRANSLATE_NOOP("Field", "Closing line")),
                unprinted(optionalField<SignOffSection, &SignOffSection::oneSignature>(
                    "one_signature", Flag,
                    QT_TRANSLATE_NOOP("Field", "One signature for several steps in a row"))) }),
        section<ResultsSection>(RowKind::Results, "results",
            QT_TRANSLATE_NOOP("RowKind", "Results"),
            { field<ResultsSection, &ResultsSection::headingLines>(
                  "heading_lines", Points, QT_TRANSLATE_NOOP("Field", "Heading lines")),
                unprinted(field<ResultsSection, &ResultsSection::assessedYear>(
                    "assessed_year", Year, QT_TRANSLATE_NOOP("Field", "Assessed year"))),
                unprinted(field<ResultsSection, &ResultsSection::total>(
                    "score.total", Score, QT_TRANSLATE_NOOP("Field", "Total score"))),
                unprinted(field<ResultsSection, &ResultsSection::iit>(
                    "score.iit", Score, QT_TRANSLATE_NOOP("Field", "IIT score"))),
                unprinted(field<ResultsSection, &ResultsSection::eit>(
                    "score.eit", Score, QT_TRANSLATE_NOOP("Field", "EIT score"))),
                unprinted(field<ResultsSection, &ResultsSection::oit>(
                    "score.oit", Score, QT_TRANSLATE_NOOP("Field", "OIT score"))),
                unprinted(field<ResultsSection, &ResultsSection::level>(
                    "score.level", Line, QT_TRANSLATE_NOOP("Field", "Level"))),
                field<ResultsSection, &ResultsSection::intro>(
                    "intro", Prose, QT_TRANSLATE_NOOP("Field", "Introduction")) }),
        section<IndicatorsSection>(RowKind::Indicators, "indicators",
            QT_TRANSLATE_NOOP("RowKind", "Indicators"),
            { field<IndicatorsSection, &IndicatorsSection::heading>(
                "heading", Line, QT_TRANSLATE_NOOP("Field", "Heading")) }),
        section<OitSection>(RowKind::Oit, "oit", QT_TRANSLATE_NOOP("RowKind", "OIT items"),
            { field<OitSection, &OitSection::heading>(
                "heading", Line, QT_TRANSLATE_NOOP("Field", "Heading")) }),
    };
}

QList<RowDescription> measureKinds()
{
    return {
        { RowKind::Measure, "measure", QT_TRANSLATE_NOOP("RowKind", "Measure"), RowKind::Plan,
            "rows", false,
            {
                unprinted(field<Measure, &Measure::key>(
                    "id", Key, QT_TRANSLATE_NOOP("Field", "Identifier"))),
                field<Measure, &Measure::name>(
                    "measure", Prose, QT_TRANSLATE_NOOP("Field", "Measure"), { u"มาตรการ", 16 }),
                field<Measure, &Measure::approach>("approach", Prose,
                    QT_TRANSLATE_NOOP("Field", "Approach"), { u"แนวทางการปฏิบัติ", 28 }),
                field<Measure, &Measure::steps>("steps", Prose, QT_TRANSLATE_NOOP("Field", "Steps"),
                    { u"ขั้นตอน/วิธีการปฏิบัติ", 32 }),
                field<Measure, &Measure::responsible>("responsible", Prose,
                    QT_TRANSLATE_NOOP("Field", "Responsible"), { u"ผู้รับผิดชอบ", 10 }),
                unprinted(field<Measure, &Measure::units>(
                    "units", Names, QT_TRANSLATE_NOOP("Field", "Units"))),
                field<Measure, &Measure::followUp>("follow_up", Prose,
                    QT_TRANSLATE_NOOP("Field", "Follow-up"), { u"การกำกับติดตาม", 14 }),
                unprinted(field<Measure, &Measure::indicators>(
                    "indicators", Names, QT_TRANSLATE_NOOP("Field", "Indicators"))),
            },
            Measure {} },
        { RowKind::ImplementationRow, "implementation_row",
            QT_TRANSLATE_NOOP("RowKind", "Measure carried out"), RowKind::Implementation, "rows",
            false,
            {
                unprinted(field<ImplementationRow, &ImplementationRow::measureKey>(
                    "measure_id", Reference, QT_TRANSLATE_NOOP("Field", "Measure of the plan"))),
                field<ImplementationRow, &ImplementationRow::measure>(
                    "measure", Prose, QT_TRANSLATE_NOOP("Field", "Measure"), { u"มาตรการ", 18 }),
                field<ImplementationRow, &ImplementationRow::details>("details", Prose,
                    QT_TRANSLATE_NOOP("Field", "Details"), { u"รายละเอียดการดำเนินงาน", 21 }),
                field<ImplementationRow, &ImplementationRow::period>("period", Line,
                    QT_TRANSLATE_NOOP("Field", "Period"), { u"ระยะเวลาการดำเนินงาน", 14 }),
                field<ImplementationRow, &ImplementationRow::output>("output", Prose,
                    QT_TRANSLATE_NOOP("Field", "Output"), { u"ผลผลิต", 18, u"ผลการดำเนินการ" }),
                field<ImplementationRow, &ImplementationRow::outcome>("outcome", Prose,
                    QT_TRANSLATE_NOOP("Field", "Outcome"), { u"ผลลัพธ์", 21, u"ผลการดำเนินการ" }),
                field<ImplementationRow, &ImplementationRow::remark>(
                    "remark", Prose, QT_TRANSLATE_NOOP("Field", "Remark"), { u"หมายเหตุ", 9 }),
            },
            ImplementationRow {} },
        { RowKind::SignOffStep, "sign_off_step", QT_TRANSLATE_NOOP("RowKind", "Sign-off step"),
            RowKind::SignOff, "steps", false,
            {
                unprinted(field<SignOffStep, &SignOffStep::role>(
                    "role", Choice, QT_TRANSLATE_NOOP("Field", "Role"))),
                field<SignOffStep, &SignOffStep::heading>(
                    "heading", Line, QT_TRANSLATE_NOOP("Field", "Heading")),
                field<SignOffStep, &SignOffStep::label>(
                    "label", Line, QT_TRANSLATE_NOOP("Field", "Label after the signature")),
                field<SignOffStep, &SignOffStep::person>(
                    "person", Reference, QT_TRANSLATE_NOOP("Field", "Person")),
                field<SignOffStep, &SignOffStep::positionLines>(
                    "position_lines", Points, QT_TRANSLATE_NOOP("Field", "Position lines")),
                field<SignOffStep, &SignOffStep::opinion>(
                    "opinion", Prose, QT_TRANSLATE_NOOP("Field", "Opinion")),
                field<SignOffStep, &SignOffStep::opinionLines>(
                    "opinion_lines", Number, QT_TRANSLATE_NOOP("Field", "Dotted lines")),
            },
            SignOffStep {} },
        { RowKind::ResultRow, "result_row", QT_TRANSLATE_NOOP("RowKind", "Result"),
            RowKind::Results, "rows", false,
            {
                field<ResultRow, &ResultRow::number>(
                    "no", Number, QT_TRANSLATE_NOOP("Field", "Number"), { u"ลำดับ", 4 }),
                field<ResultRow, &ResultRow::measure>("measure", Prose,
                    QT_TRANSLATE_NOOP("Field", "Measure or activity"), { u"มาตรการ/กิจกรรม", 11 }),
                field<ResultRow, &ResultRow::method>(
                    "method", Prose, QT_TRANSLATE_NOOP("Field", "Method"), { u"วิธีดำเนินการ", 25 }),
                field<ResultRow, &ResultRow::period>("period", Line,
                    QT_TRANSLATE_NOOP("Field", "Period"), { u"ระยะเวลาในการดำเนินการ", 9 }),
                field<ResultRow, &ResultRow::responsible>("responsible", Prose,
                    QT_TRANSLATE_NOOP("Field", "Responsible"), { u"ผู้รับผิดชอบ", 11 }),
                unprinted(field<ResultRow, &ResultRow::units>(
                    "units", Names, QT_TRANSLATE_NOOP("Field", "Units"))),
                field<ResultRow, &ResultRow::summary>("summary", Prose,
                    QT_TRANSLATE_NOOP("Field", "Summary"),
                    { u"สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", 19 }),
                field<ResultRow, &ResultRow::result>("result", Prose,
                    QT_TRANSLATE_NOOP("Field", "Result"),
                    { u"ผลลัพธ์หรือความสำเร็จในการดำเนินการ", 21 }),
                unprinted(field<ResultRow, &ResultRow::indicators>(
                    "indicators", Names, QT_TRANSLATE_NOOP("Field", "Indicators"))),
            },
            ResultRow {} },
    };
}

QList<RowDescription> followUpKinds()
{
    return {
        { RowKind::Indicator, "indicator", QT_TRANSLATE_NOOP("RowKind", "Indicator"),
            RowKind::Indicators, "rows", false,
            {
                field<Indicator, &Indicator::code>(
                    "code", Line, QT_TRANSLATE_NOOP("Field", "Code")),
                unprinted(field<Indicator, &Indicator::instrument>(
                    "instrument", Choice, QT_TRANSLATE_NOOP("Field", "Instrument"))),
                field<Indicator, &Indicator::name>(
                    "name", Prose, QT_TRANSLATE_NOOP("Field", "Indicator"), { u"ตัวชี้วัด", 20 }),
                field<Indicator, &Indicator::guideline>("guideline", Prose,
                    QT_TRANSLATE_NOOP("Field", "Guideline"), { u"แนวทางในการยกระดับการประเมิน", 30 }),
                field<Indicator, &Indicator::responsible>("responsible", Prose,
                    QT_TRANSLATE_NOOP("Field", "Responsible"), { u"ผู้รับผิดชอบ", 13 }),
                unprinted(field<Indicator, &Indicator::units>(
                    "units", Names, QT_TRANSLATE_NOOP("Field", "Units"))),
                field<Indicator, &Indicator::period>(
                    "period", Line, QT_TRANSLATE_NOOP("Field", "Period"), { u"ระยะเวลา", 13 }),
                field<Indicator, &Indicator::status>(
                    "status", Choice, QT_TRANSLATE_NOOP("Field", "Status")),
                field<Indicator, &Indicator::progress>("progress", Points,
                    QT_TRANSLATE_NOOP("Field", "Progress"), { u"ความก้าวหน้าผลการดำเนินการ", 32 }),
            },
            Indicator {} },
        { RowKind::OitGroup, "oit_group", QT_TRANSLATE_NOOP("RowKind", "Sub-indicator"),
            RowKind::Oit, "groups", false,
            {
                field<OitGroup, &OitGroup::code>("code", Line, QT_TRANSLATE_NOOP("Field", "Code")),
                field<OitGroup, &OitGroup::title>(
                    "title", Line, QT_TRANSLATE_NOOP("Field", "Sub-indicator")),
                field<OitGroup, &OitGroup::topic>(
                    "topic", Line, QT_TRANSLATE_NOOP("Field", "Topic")),
                field<OitGroup, &OitGroup::heading>(
                    "heading", Line, QT_TRANSLATE_NOOP("Field", "Printed heading")),
            },
            OitGroup {} },
        { RowKind::OitItem, "oit_item", QT_TRANSLATE_NOOP("RowKind", "OIT item"), RowKind::OitGroup,
            "items", false,
            {
                field<OitItem, &OitItem::code>(
                    "code", Key, QT_TRANSLATE_NOOP("Field", "Code"), { u"ข้อ", 6 }),
                field<OitItem, &OitItem::name>(
                    "name", Prose, QT_TRANSLATE_NOOP("Field", "Item"), { u"ข้อมูล", 16 }),
                field<OitItem, &OitItem::elements>("elements", Points,
                    QT_TRANSLATE_NOOP("Field", "Elements"), { u"องค์ประกอบด้านข้อมูล", 38 }),
                unprinted(field<OitItem, &OitItem::elementsMet>(
                    "elements_met", Points, QT_TRANSLATE_NOOP("Field", "Elements met"), {}, false)),
                field<OitItem, &OitItem::responsible>("responsible", Prose,
                    QT_TRANSLATE_NOOP("Field", "Responsible"), { u"ผู้รับผิดชอบ", 11 }),
                unprinted(field<OitItem, &OitItem::units>(
                    "units", Names, QT_TRANSLATE_NOOP("Field", "Units"))),
                field<OitItem, &OitItem::status>(
                    "status", Choice, QT_TRANSLATE_NOOP("Field", "Status")),
                field<OitItem, &OitItem::progress>("progress", Points,
                    QT_TRANSLATE_NOOP("Field", "Progress"), { u"ความก้าวหน้าผลการดำเนินการ", 29 }),
            },
            OitItem {} },
        { RowKind::Evidence, "evidence", QT_TRANSLATE_NOOP("RowKind", "Evidence"), RowKind::OitItem,
            "evidence", false,
            {
                field<Evidence, &Evidence::url>("url", Line, QT_TRANSLATE_NOOP("Field", "URL")),
                field<Evidence, &Evidence::explanation>(
                    "explanation", Prose, QT_TRANSLATE_NOOP("Field", "Explanation")),
            },
            Evidence {} },
    };
}

const QList<RowDescription> &allKinds()
{
    static const QList<RowDescription> kinds
        = officeKinds() + sectionKinds() + measureKinds() + followUpKinds() + proofKinds();
    return kinds;
}

} // namespace

QString Field::column() const
{
    return name().replace(u'.', u'_');
}

const Field *RowDescription::field(QAnyStringView key) const
{
    for (const Field &field : fields)
        if (key == field.key)
            return &field;
    return nullptr;
}

const RowDescription &describe(RowKind kind)
{
    return allKinds().at(qsizetype(kind));
}

const RowDescription *describe(QAnyStringView name)
{
    for (const RowDescription &description : allKinds())
        if (name == QLatin1StringView(description.name))
            return &description;
    return nullptr;
}

const QList<QLatin1StringView> &collectionsOf(RowKind parent)
{
    static const auto all = [] {
        std::array<QList<QLatin1StringView>, kRowKindCount> found;
        for (size_t row = 0; row < found.size(); ++row)
            for (const RowDescription &child : allKinds())
                if (const QLatin1StringView collection(child.collection);
                    accepts(RowKind(row), child.kind) && !found[row].contains(collection))
                    found[row].append(collection);
        return found;
    }();
    return all[size_t(parent)];
}

bool accepts(RowKind parent, RowKind child)
{
    if (child == RowKind::Comment)
        return parent < RowKind::Comment;
    return child != RowKind::Office && describe(child).parent == parent;
}

} // namespace ita

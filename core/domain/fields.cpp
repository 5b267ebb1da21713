// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fields.h"

#include "core/domain/choices.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ita {
namespace {

// ---- between members and JSON
// ------------------------------------------------------------------

QJsonValue toJson(const QString &value)
{
    return value;
}
QJsonValue toJson(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}
QJsonValue toJson(int value)
{
    return value;
}
QJsonValue toJson(bool value)
{
    return value;
}
QJsonValue toJson(const std::optional<QString> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}
template<typename E>
requires std::is_enum_v<E> QJsonValue toJson(E value)
{
    return kWords<E>[size_t(value)];
}

void fromJson(QString &member, const QJsonValue &value)
{
    member = value.toString();
}
void fromJson(QStringList &member, const QJsonValue &value)
{
    member.clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        member.append(entry.toString());
}
void fromJson(int &member, const QJsonValue &value)
{
    member = value.toInt();
}
void fromJson(bool &member, const QJsonValue &value)
{
    member = value.toBool();
}
void fromJson(std::optional<QString> &member, const QJsonValue &value)
{
    member = value.isNull() ? std::nullopt : std::optional(value.toString());
}
template<typename E>
requires std::is_enum_v<E>
void fromJson(E &member, const QJsonValue &value)
{
    const auto &words = kWords<E>;
    for (size_t i = 0; i < words.size(); ++i)
        if (value.toString() == words[i])
            member = E(i);
}

// ---- one line per field
// ------------------------------------------------------------------------

/// How a field is printed as a column of its own; most have none.
struct Printed
{
    const char16_t *heading = nullptr;
    int width = 0;
    const char16_t *group = nullptr;
};

template<typename Row, auto Member>
Field field(
    const char *key, FieldKind kind, const char *label, Printed printed = {}, bool required = true)
{
    using Value = std::remove_cvref_t<decltype(std::declval<Row>().*Member)>;
    QList<QLatin1StringView> choices;
    if constexpr (std::is_enum_v<Value>)
        choices = QList<QLatin1StringView>(kWords<Value>.begin(), kWords<Value>.end());
    return { .key = QLatin1StringView(key),
        .kind = kind,
        .label = label,
        .heading = printed.heading,
        .width = printed.width,
        .group = printed.group,
        .choices = choices,
        .required = required,
        .get = [](const RowValue &row) { return toJson(std::get<Row>(row).*Member); },
        .set = [](RowValue &row,
                   const QJsonValue &value) { fromJson(std::get<Row>(row).*Member, value); } };
}

template<typename Row, auto Member>
Field optionalField(const char *key, FieldKind kind, const char *label)
{
    return field<Row, Member>(key, kind, label, {}, false);
}

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
    return { kind, name, label, RowKind::Report, "sections", std::move(fields), Row {} };
}

QList<RowDescription> officeKinds()
{
    return {
        { RowKind::Office, "office", QT_TRANSLATE_NOOP("RowKind", "Office"), RowKind::Office, "",
            {
                field<Office, &Office::name>(
                    "office.name", Line, QT_TRANSLATE_NOOP("Field", "Office name")),
                field<Office, &Office::kind>(
                    "office.kind", Choice, QT_TRANSLATE_NOOP("Field", "Kind of office")),
                field<Office, &Office::subdistrict>(
                    "office.subdistrict", Line, QT_TRANSLATE_NOOP("Field", "Subdistrict")),
                field<Office, &Office::district>(
                    "office.district", Line, QT_TRANSLATE_NOOP("Field", "District")),
                field<Office, &Office::province>(
                    "office.province", Line, QT_TRANSLATE_NOOP("Field", "Province")),
                field<Office, &Office::address>(
                    "office.address", Prose, QT_TRANSLATE_NOOP("Field", "Address")),
                field<Office, &Office::website>(
                    "office.website", Line, QT_TRANSLATE_NOOP("Field", "Website")),
            },
            Office {} },
        { RowKind::Unit, "unit", QT_TRANSLATE_NOOP("RowKind", "Unit"), RowKind::Office, "units",
            { field<Unit, &Unit::name>("name", Line, QT_TRANSLATE_NOOP("Field", "Unit name")) },
            Unit {} },
        { RowKind::Person, "person", QT_TRANSLATE_NOOP("RowKind", "Person"), RowKind::Office,
            "people",
            {
                field<Person, &Person::key>("id", Key, QT_TRANSLATE_NOOP("Field", "Identifier")),
                field<Person, &Person::name>("name", Line, QT_TRANSLATE_NOOP("Field", "Name")),
                field<Person, &Person::position>(
                    "position", Line, QT_TRANSLATE_NOOP("Field", "Position")),
                field<Person, &Person::unit>("unit", Line, QT_TRANSLATE_NOOP("Field", "Unit")),
            },
            Person {} },
        { RowKind::Report, "report", QT_TRANSLATE_NOOP("RowKind", "Report"), RowKind::Office,
            "reports",
            {
                field<Report, &Report::fiscalYear>(
                    "fiscal_year", Year, QT_TRANSLATE_NOOP("Field", "Fiscal year")),
                field<Report, &Report::catalogueScheme>(
                    "catalogue.scheme", Line, QT_TRANSLATE_NOOP("Field", "Catalogue scheme")),
                field<Report, &Report::catalogueYear>(
                    "catalogue.fiscal_year", Year, QT_TRANSLATE_NOOP("Field", "Catalogue year")),
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
                field<PlanSection, &PlanSection::assessedYear>(
                    "assessed_year", Year, QT_TRANSLATE_NOOP("Field", "Assessed year")),
                field<PlanSection, &PlanSection::planYear>(
                    "plan_year", Year, QT_TRANSLATE_NOOP("Field", "Plan year")),
                field<PlanSection, &PlanSection::intro>(
                    "intro", Prose, QT_TRANSLATE_NOOP("Field", "Introduction")),
                field<PlanSection, &PlanSection::weakIndicators>(
                    "weak_indicators", Names, QT_TRANSLATE_NOOP("Field", "Weak indicators")) }),
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
                    "closing", Line, QT_TRANSLATE_NOOP("Field", "Closing line")) }),
        section<ResultsSection>(RowKind::Results, "results",
            QT_TRANSLATE_NOOP("RowKind", "Results"),
            { field<ResultsSection, &ResultsSection::headingLines>(
                  "heading_lines", Points, QT_TRANSLATE_NOOP("Field", "Heading lines")),
                field<ResultsSection, &ResultsSection::assessedYear>(
                    "assessed_year", Year, QT_TRANSLATE_NOOP("Field", "Assessed year")),
                field<ResultsSection, &ResultsSection::total>(
                    "score.total", Score, QT_TRANSLATE_NOOP("Field", "Total score")),
                field<ResultsSection, &ResultsSection::iit>(
                    "score.iit", Score, QT_TRANSLATE_NOOP("Field", "IIT score")),
                field<ResultsSection, &ResultsSection::eit>(
                    "score.eit", Score, QT_TRANSLATE_NOOP("Field", "EIT score")),
                field<ResultsSection, &ResultsSection::oit>(
                    "score.oit", Score, QT_TRANSLATE_NOOP("Field", "OIT score")),
                field<ResultsSection, &ResultsSection::level>(
                    "score.level", Line, QT_TRANSLATE_NOOP("Field", "Level")),
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
            "rows",
            {
                field<Measure, &Measure::key>("id", Key, QT_TRANSLATE_NOOP("Field", "Identifier")),
                field<Measure, &Measure::name>(
                    "measure", Prose, QT_TRANSLATE_NOOP("Field", "Measure"), { u"มาตรการ", 16 }),
                field<Measure, &Measure::approach>("approach", Prose,
                    QT_TRANSLATE_NOOP("Field", "Approach"), { u"แนวทางการปฏิบัติ", 28 }),
                field<Measure, &Measure::steps>("steps", Prose, QT_TRANSLATE_NOOP("Field", "Steps"),
                    { u"ขั้นตอน/วิธีการปฏิบัติ", 32 }),
                field<Measure, &Measure::responsible>("responsible", Prose,
                    QT_TRANSLATE_NOOP("Field", "Responsible"), { u"ผู้รับผิดชอบ", 10 }),
                field<Measure, &Measure::units>(
                    "units", Names, QT_TRANSLATE_NOOP("Field", "Units")),
                field<Measure, &Measure::followUp>("follow_up", Prose,
                    QT_TRANSLATE_NOOP("Field", "Follow-up"), { u"การกำกับติดตาม", 14 }),
                field<Measure, &Measure::indicators>(
                    "indicators", Names, QT_TRANSLATE_NOOP("Field", "Indicators")),
            },
            Measure {} },
        { RowKind::ImplementationRow, "implementation_row",
            QT_TRANSLATE_NOOP("RowKind", "Measure carried out"), RowKind::Implementation, "rows",
            {
                field<ImplementationRow, &ImplementationRow::measureKey>(
                    "measure_id", Reference, QT_TRANSLATE_NOOP("Field", "Measure of the plan")),
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
            RowKind::SignOff, "steps",
            {
                field<SignOffStep, &SignOffStep::role>(
                    "role", Choice, QT_TRANSLATE_NOOP("Field", "Role")),
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
            RowKind::Results, "rows",
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
                field<ResultRow, &ResultRow::units>(
                    "units", Names, QT_TRANSLATE_NOOP("Field", "Units")),
                field<ResultRow, &ResultRow::summary>("summary", Prose,
                    QT_TRANSLATE_NOOP("Field", "Summary"),
                    { u"สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", 19 }),
                field<ResultRow, &ResultRow::result>("result", Prose,
                    QT_TRANSLATE_NOOP("Field", "Result"),
                    { u"ผลลัพธ์หรือความสำเร็จในการดำเนินการ", 21 }),
                field<ResultRow, &ResultRow::indicators>(
                    "indicators", Names, QT_TRANSLATE_NOOP("Field", "Indicators")),
            },
            ResultRow {} },
    };
}

QList<RowDescription> followUpKinds()
{
    return {
        { RowKind::Indicator, "indicator", QT_TRANSLATE_NOOP("RowKind", "Indicator"),
            RowKind::Indicators, "rows",
            {
                field<Indicator, &Indicator::code>(
                    "code", Line, QT_TRANSLATE_NOOP("Field", "Code")),
                field<Indicator, &Indicator::instrument>(
                    "instrument", Choice, QT_TRANSLATE_NOOP("Field", "Instrument")),
                field<Indicator, &Indicator::name>(
                    "name", Prose, QT_TRANSLATE_NOOP("Field", "Indicator"), { u"ตัวชี้วัด", 20 }),
                field<Indicator, &Indicator::guideline>("guideline", Prose,
                    QT_TRANSLATE_NOOP("Field", "Guideline"), { u"แนวทางในการยกระดับการประเมิน", 30 }),
                field<Indicator, &Indicator::responsible>("responsible", Prose,
                    QT_TRANSLATE_NOOP("Field", "Responsible"), { u"ผู้รับผิดชอบ", 13 }),
                field<Indicator, &Indicator::units>(
                    "units", Names, QT_TRANSLATE_NOOP("Field", "Units")),
                field<Indicator, &Indicator::period>(
                    "period", Line, QT_TRANSLATE_NOOP("Field", "Period"), { u"ระยะเวลา", 13 }),
                field<Indicator, &Indicator::status>(
                    "status", Choice, QT_TRANSLATE_NOOP("Field", "Status")),
                field<Indicator, &Indicator::progress>("progress", Points,
                    QT_TRANSLATE_NOOP("Field", "Progress"), { u"ความก้าวหน้าผลการดำเนินการ", 32 }),
            },
            Indicator {} },
        { RowKind::OitGroup, "oit_group", QT_TRANSLATE_NOOP("RowKind", "Sub-indicator"),
            RowKind::Oit, "groups",
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
            "items",
            {
                field<OitItem, &OitItem::code>(
                    "code", Key, QT_TRANSLATE_NOOP("Field", "Code"), { u"ข้อ", 6 }),
                field<OitItem, &OitItem::name>(
                    "name", Prose, QT_TRANSLATE_NOOP("Field", "Item"), { u"ข้อมูล", 16 }),
                field<OitItem, &OitItem::elements>("elements", Points,
                    QT_TRANSLATE_NOOP("Field", "Elements"), { u"องค์ประกอบด้านข้อมูล", 38 }),
                field<OitItem, &OitItem::elementsMet>(
                    "elements_met", Points, QT_TRANSLATE_NOOP("Field", "Elements met"), {}, false),
                field<OitItem, &OitItem::responsible>("responsible", Prose,
                    QT_TRANSLATE_NOOP("Field", "Responsible"), { u"ผู้รับผิดชอบ", 11 }),
                field<OitItem, &OitItem::units>(
                    "units", Names, QT_TRANSLATE_NOOP("Field", "Units")),
                field<OitItem, &OitItem::status>(
                    "status", Choice, QT_TRANSLATE_NOOP("Field", "Status")),
                field<OitItem, &OitItem::progress>("progress", Points,
                    QT_TRANSLATE_NOOP("Field", "Progress"), { u"ความก้าวหน้าผลการดำเนินการ", 29 }),
            },
            OitItem {} },
        { RowKind::Evidence, "evidence", QT_TRANSLATE_NOOP("RowKind", "Evidence"), RowKind::OitItem,
            "evidence",
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
        = officeKinds() + sectionKinds() + measureKinds() + followUpKinds();
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

QList<QLatin1StringView> slotsOf(RowKind parent)
{
    QList<QLatin1StringView> found;
    for (const RowDescription &child : allKinds()) {
        const QLatin1StringView slot(child.slot);
        if (accepts(parent, child.kind) && !found.contains(slot))
            found.append(slot);
    }
    return found;
}

bool accepts(RowKind parent, RowKind child)
{
    return child != RowKind::Office && describe(child).parent == parent;
}

} // namespace ita

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
    template <typename E>
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
    template <typename E>
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

    template <typename Row, auto Member>
    Field field(const char *key, FieldKind kind, const char *label, Printed printed = {},
        bool required = true)
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

    template <typename Row, auto Member>
    Field optionalField(const char *key, FieldKind kind, const char *label)
    {
        return field<Row, Member>(key, kind, label, {}, false);
    }

    using enum FieldKind;

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define KIND(text) QT_TRANSLATE_NOOP("RowKind", text)

    template <typename Row>
    RowDescription section(RowKind kind, const char *name, const char *label, QList<Field> fields)
    {
        fields.append({
            optionalField<Row, &SectionLayout::title>("title", Line, LABEL("Title")),
            optionalField<Row, &SectionLayout::hidden>("hidden", Flag, LABEL("Hidden from print")),
            optionalField<Row, &SectionLayout::orientation>(
                "orientation", Choice, LABEL("Orientation")),
            optionalField<Row, &SectionLayout::columnHeadings>(
                "column_headings", Names, LABEL("Column headings")),
            optionalField<Row, &SectionLayout::columnWidths>(
                "column_widths", Names, LABEL("Column widths")),
        });
        return { kind, name, label, RowKind::Report, "sections", std::move(fields), Row {} };
    }

    QList<RowDescription> officeKinds()
    {
        return {
            { RowKind::Office, "office", KIND("Office"), RowKind::Office, "",
                {
                    field<Office, &Office::name>("office.name", Line, LABEL("Office name")),
                    field<Office, &Office::kind>("office.kind", Choice, LABEL("Kind of office")),
                    field<Office, &Office::subdistrict>(
                        "office.subdistrict", Line, LABEL("Subdistrict")),
                    field<Office, &Office::district>("office.district", Line, LABEL("District")),
                    field<Office, &Office::province>("office.province", Line, LABEL("Province")),
                    field<Office, &Office::address>("office.address", Prose, LABEL("Address")),
                    field<Office, &Office::website>("office.website", Line, LABEL("Website")),
                },
                Office {} },
            { RowKind::Unit, "unit", KIND("Unit"), RowKind::Office, "units",
                { field<Unit, &Unit::name>("name", Line, LABEL("Unit name")) }, Unit {} },
            { RowKind::Person, "person", KIND("Person"), RowKind::Office, "people",
                {
                    field<Person, &Person::key>("id", Key, LABEL("Identifier")),
                    field<Person, &Person::name>("name", Line, LABEL("Name")),
                    field<Person, &Person::position>("position", Line, LABEL("Position")),
                    field<Person, &Person::unit>("unit", Line, LABEL("Unit")),
                },
                Person {} },
            { RowKind::Report, "report", KIND("Report"), RowKind::Office, "reports",
                {
                    field<Report, &Report::fiscalYear>("fiscal_year", Year, LABEL("Fiscal year")),
                    field<Report, &Report::catalogueScheme>(
                        "catalogue.scheme", Line, LABEL("Catalogue scheme")),
                    field<Report, &Report::catalogueYear>(
                        "catalogue.fiscal_year", Year, LABEL("Catalogue year")),
                },
                Report {} },
        };
    }

    QList<RowDescription> sectionKinds()
    {
        return {
            section<CoverSection>(RowKind::Cover, "cover", KIND("Cover"),
                { field<CoverSection, &CoverSection::lines>("lines", Points, LABEL("Title lines")),
                    field<CoverSection, &CoverSection::officeLines>(
                        "office_lines", Points, LABEL("Office lines")) }),
            section<TextSection>(RowKind::Text, "text", KIND("Text"),
                { field<TextSection, &TextSection::heading>("heading", Line, LABEL("Heading")),
                    field<TextSection, &TextSection::paragraphs>(
                        "paragraphs", Points, LABEL("Paragraphs")),
                    field<TextSection, &TextSection::closing>(
                        "closing", Points, LABEL("Closing lines")) }),
            section<PlanSection>(RowKind::Plan, "plan", KIND("Plan of measures"),
                { field<PlanSection, &PlanSection::heading>("heading", Line, LABEL("Heading")),
                    field<PlanSection, &PlanSection::assessedYear>(
                        "assessed_year", Year, LABEL("Assessed year")),
                    field<PlanSection, &PlanSection::planYear>(
                        "plan_year", Year, LABEL("Plan year")),
                    field<PlanSection, &PlanSection::intro>("intro", Prose, LABEL("Introduction")),
                    field<PlanSection, &PlanSection::weakIndicators>(
                        "weak_indicators", Names, LABEL("Weak indicators")) }),
            section<ImplementationSection>(RowKind::Implementation, "implementation",
                KIND("Implementation"),
                { field<ImplementationSection, &ImplementationSection::heading>(
                      "heading", Line, LABEL("Heading")),
                    field<ImplementationSection, &ImplementationSection::intro>(
                        "intro", Prose, LABEL("Introduction")) }),
            section<SignOffSection>(RowKind::SignOff, "sign_off", KIND("Sign-off"),
                { field<SignOffSection, &SignOffSection::heading>(
                      "heading", Line, LABEL("Heading")),
                    field<SignOffSection, &SignOffSection::closing>(
                        "closing", Line, LABEL("Closing line")) }),
            section<ResultsSection>(RowKind::Results, "results", KIND("Results"),
                { field<ResultsSection, &ResultsSection::headingLines>(
                      "heading_lines", Points, LABEL("Heading lines")),
                    field<ResultsSection, &ResultsSection::assessedYear>(
                        "assessed_year", Year, LABEL("Assessed year")),
                    field<ResultsSection, &ResultsSection::total>(
                        "score.total", Score, LABEL("Total score")),
                    field<ResultsSection, &ResultsSection::iit>(
                        "score.iit", Score, LABEL("IIT score")),
                    field<ResultsSection, &ResultsSection::eit>(
                        "score.eit", Score, LABEL("EIT score")),
                    field<ResultsSection, &ResultsSection::oit>(
                        "score.oit", Score, LABEL("OIT score")),
                    field<ResultsSection, &ResultsSection::level>(
                        "score.level", Line, LABEL("Level")),
                    field<ResultsSection, &ResultsSection::intro>(
                        "intro", Prose, LABEL("Introduction")) }),
            section<IndicatorsSection>(RowKind::Indicators, "indicators", KIND("Indicators"),
                { field<IndicatorsSection, &IndicatorsSection::heading>(
                    "heading", Line, LABEL("Heading")) }),
            section<OitSection>(RowKind::Oit, "oit", KIND("OIT items"),
                { field<OitSection, &OitSection::heading>("heading", Line, LABEL("Heading")) }),
        };
    }

    QList<RowDescription> measureKinds()
    {
        return {
            { RowKind::Measure, "measure", KIND("Measure"), RowKind::Plan, "rows",
                {
                    field<Measure, &Measure::key>("id", Key, LABEL("Identifier")),
                    field<Measure, &Measure::name>(
                        "measure", Prose, LABEL("Measure"), { u"มาตรการ", 20 }),
                    field<Measure, &Measure::approach>(
                        "approach", Prose, LABEL("Approach"), { u"แนวทางการปฏิบัติ", 25 }),
                    field<Measure, &Measure::steps>(
                        "steps", Prose, LABEL("Steps"), { u"ขั้นตอน/วิธีการปฏิบัติ", 27 }),
                    field<Measure, &Measure::responsible>(
                        "responsible", Prose, LABEL("Responsible"), { u"ผู้รับผิดชอบ", 13 }),
                    field<Measure, &Measure::units>("units", Names, LABEL("Units")),
                    field<Measure, &Measure::followUp>(
                        "follow_up", Prose, LABEL("Follow-up"), { u"การกำกับติดตาม", 17 }),
                    field<Measure, &Measure::indicators>("indicators", Names, LABEL("Indicators")),
                },
                Measure {} },
            { RowKind::ImplementationRow, "implementation_row", KIND("Measure carried out"),
                RowKind::Implementation, "rows",
                {
                    field<ImplementationRow, &ImplementationRow::measureKey>(
                        "measure_id", Reference, LABEL("Measure of the plan")),
                    field<ImplementationRow, &ImplementationRow::measure>(
                        "measure", Prose, LABEL("Measure"), { u"มาตรการ", 18 }),
                    field<ImplementationRow, &ImplementationRow::details>(
                        "details", Prose, LABEL("Details"), { u"รายละเอียดการดำเนินงาน", 21 }),
                    field<ImplementationRow, &ImplementationRow::period>(
                        "period", Line, LABEL("Period"), { u"ระยะเวลาการดำเนินงาน", 14 }),
                    field<ImplementationRow, &ImplementationRow::output>(
                        "output", Prose, LABEL("Output"), { u"ผลผลิต", 18, u"ผลการดำเนินการ" }),
                    field<ImplementationRow, &ImplementationRow::outcome>(
                        "outcome", Prose, LABEL("Outcome"), { u"ผลลัพธ์", 21, u"ผลการดำเนินการ" }),
                    field<ImplementationRow, &ImplementationRow::remark>(
                        "remark", Prose, LABEL("Remark"), { u"หมายเหตุ", 9 }),
                },
                ImplementationRow {} },
            { RowKind::SignOffStep, "sign_off_step", KIND("Sign-off step"), RowKind::SignOff,
                "steps",
                {
                    field<SignOffStep, &SignOffStep::role>("role", Choice, LABEL("Role")),
                    field<SignOffStep, &SignOffStep::heading>("heading", Line, LABEL("Heading")),
                    field<SignOffStep, &SignOffStep::label>(
                        "label", Line, LABEL("Label after the signature")),
                    field<SignOffStep, &SignOffStep::person>("person", Reference, LABEL("Person")),
                    field<SignOffStep, &SignOffStep::positionLines>(
                        "position_lines", Points, LABEL("Position lines")),
                    field<SignOffStep, &SignOffStep::opinion>("opinion", Prose, LABEL("Opinion")),
                    field<SignOffStep, &SignOffStep::opinionLines>(
                        "opinion_lines", Number, LABEL("Dotted lines")),
                },
                SignOffStep {} },
            { RowKind::ResultRow, "result_row", KIND("Result"), RowKind::Results, "rows",
                {
                    field<ResultRow, &ResultRow::number>(
                        "no", Number, LABEL("Number"), { u"ลำดับ", 5 }),
                    field<ResultRow, &ResultRow::measure>(
                        "measure", Prose, LABEL("Measure or activity"), { u"มาตรการ/กิจกรรม", 14 }),
                    field<ResultRow, &ResultRow::method>(
                        "method", Prose, LABEL("Method"), { u"วิธีดำเนินการ", 28 }),
                    field<ResultRow, &ResultRow::period>(
                        "period", Line, LABEL("Period"), { u"ระยะเวลาในการดำเนินการ", 10 }),
                    field<ResultRow, &ResultRow::responsible>(
                        "responsible", Prose, LABEL("Responsible"), { u"ผู้รับผิดชอบ", 13 }),
                    field<ResultRow, &ResultRow::units>("units", Names, LABEL("Units")),
                    field<ResultRow, &ResultRow::summary>("summary", Prose, LABEL("Summary"),
                        { u"สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", 21 }),
                    field<ResultRow, &ResultRow::result>("result", Prose, LABEL("Result"),
                        { u"ผลลัพธ์หรือความสำเร็จในการดำเนินการ", 21 }),
                    field<ResultRow, &ResultRow::indicators>(
                        "indicators", Names, LABEL("Indicators")),
                },
                ResultRow {} },
        };
    }

    QList<RowDescription> followUpKinds()
    {
        return {
            { RowKind::Indicator, "indicator", KIND("Indicator"), RowKind::Indicators, "rows",
                {
                    field<Indicator, &Indicator::code>("code", Line, LABEL("Code")),
                    field<Indicator, &Indicator::instrument>(
                        "instrument", Choice, LABEL("Instrument")),
                    field<Indicator, &Indicator::name>(
                        "name", Prose, LABEL("Indicator"), { u"ตัวชี้วัด", 20 }),
                    field<Indicator, &Indicator::guideline>("guideline", Prose, LABEL("Guideline"),
                        { u"แนวทางในการยกระดับการประเมิน", 30 }),
                    field<Indicator, &Indicator::responsible>(
                        "responsible", Prose, LABEL("Responsible"), { u"ผู้รับผิดชอบ", 13 }),
                    field<Indicator, &Indicator::units>("units", Names, LABEL("Units")),
                    field<Indicator, &Indicator::period>(
                        "period", Line, LABEL("Period"), { u"ระยะเวลา", 13 }),
                    field<Indicator, &Indicator::status>("status", Choice, LABEL("Status")),
                    field<Indicator, &Indicator::progress>(
                        "progress", Points, LABEL("Progress"), { u"ความก้าวหน้าผลการดำเนินการ", 32 }),
                },
                Indicator {} },
            { RowKind::OitGroup, "oit_group", KIND("Sub-indicator"), RowKind::Oit, "groups",
                {
                    field<OitGroup, &OitGroup::code>("code", Line, LABEL("Code")),
                    field<OitGroup, &OitGroup::title>("title", Line, LABEL("Sub-indicator")),
                    field<OitGroup, &OitGroup::topic>("topic", Line, LABEL("Topic")),
                    field<OitGroup, &OitGroup::heading>("heading", Line, LABEL("Printed heading")),
                },
                OitGroup {} },
            { RowKind::OitItem, "oit_item", KIND("OIT item"), RowKind::OitGroup, "items",
                {
                    field<OitItem, &OitItem::code>("code", Key, LABEL("Code"), { u"ข้อ", 7 }),
                    field<OitItem, &OitItem::name>("name", Prose, LABEL("Item"), { u"ข้อมูล", 18 }),
                    field<OitItem, &OitItem::elements>(
                        "elements", Points, LABEL("Elements"), { u"องค์ประกอบด้านข้อมูล", 32 }),
                    field<OitItem, &OitItem::elementsMet>(
                        "elements_met", Points, LABEL("Elements met"), {}, false),
                    field<OitItem, &OitItem::responsible>(
                        "responsible", Prose, LABEL("Responsible"), { u"ผู้รับผิดชอบ", 13 }),
                    field<OitItem, &OitItem::units>("units", Names, LABEL("Units")),
                    field<OitItem, &OitItem::status>("status", Choice, LABEL("Status")),
                    field<OitItem, &OitItem::progress>(
                        "progress", Points, LABEL("Progress"), { u"ความก้าวหน้าผลการดำเนินการ", 32 }),
                },
                OitItem {} },
            { RowKind::Evidence, "evidence", KIND("Evidence"), RowKind::OitItem, "evidence",
                {
                    field<Evidence, &Evidence::url>("url", Line, LABEL("URL")),
                    field<Evidence, &Evidence::explanation>(
                        "explanation", Prose, LABEL("Explanation")),
                },
                Evidence {} },
        };
    }

#undef LABEL
#undef KIND

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/describefield.h"

// The only table of section kinds: their titles, fields, printed form and rows. Menus, pages, the
// printed document and the command line use it.

namespace ita {
namespace {

/// Of fields of the layout that came with version 2.
Traits later()
{
    return { .carry = Carry::Keep, .meaning = Meaning::Layout, .since = 2 };
}

/// Holds functions so that QT_TR_NOOP files their labels under "Field".
struct SectionFields
{
    Q_DECLARE_TR_FUNCTIONS(Field)
public:
    static RowDescription cover();
    static RowDescription text();
    static RowDescription plan();
    static RowDescription implementation();
    static RowDescription signOff();
    static RowDescription results();
    static RowDescription indicators();
    static RowDescription oit();
    static RowDescription contents();
    static RowDescription freeTable();

    /// Adds the fields that all sections have.
    template<typename Section>
    static RowDescription withLayout(RowDescription section);
};

template<typename Section>
RowBuilder<Section> section(
    const char *table, const char *label, SectionTraits traits, int since = 1)
{
    RowDescription row
        = rows<Section>(RowGroup::Section, table, label, RowKind::Report, must("sections"));
    row.since = since;
    row.section = traits;
    return RowBuilder<Section>(row);
}

template<typename Section>
RowDescription SectionFields::withLayout(RowDescription section)
{
    return RowBuilder<Section>(std::move(section))
        .line(&Section::title, "title", QT_TR_NOOP("Title"), { .meaning = Meaning::Layout })
        .flag(&Section::hidden, "hidden", QT_TR_NOOP("Hidden from print"),
            { .meaning = Meaning::Layout })
        .choice(&Section::orientation, "orientation", QT_TR_NOOP("Orientation"),
            { .meaning = Meaning::Layout })
        .names(&Section::columnHeadings, "column_headings", QT_TR_NOOP("Column headings"),
            { .meaning = Meaning::Layout })
        .names(&Section::columnWidths, "column_widths", QT_TR_NOOP("Column widths"),
            { .meaning = Meaning::Layout })
        .names(&Section::columnOrder, "column_order", QT_TR_NOOP("Order of the columns"), later())
        .names(&Section::columnsHidden, "columns_hidden", QT_TR_NOOP("Hidden columns"), later())
        .names(&Section::ownColumns, "columns_own", QT_TR_NOOP("Added columns"), later())
        .names(&Section::ownValues, "columns_own_values",
            QT_TR_NOOP("Kinds of values in added columns"), later())
        .reference(&Section::paper, "paper", QT_TR_NOOP("Paper"),
            { .carry = Carry::Keep,
                .refersTo = refersTo<&Paper::key>(RowKind::Paper),
                .meaning = Meaning::Layout,
                .since = 2 })
        .choice(&Section::start, "start", QT_TR_NOOP("Where it starts"), later())
        .number(
            &Section::pageNumber, "page_number", QT_TR_NOOP("Number of its first page"), later());
}

RowDescription SectionFields::cover()
{
    return section<CoverSection>("cover", QT_TRANSLATE_NOOP("RowKind", "Cover"), { .title = u"ปก" })
        .points(&CoverSection::lines, must("lines"), QT_TR_NOOP("Title lines"),
            { .printedAs = TextRole::CoverTitle, .needed = Gap::Lines })
        .points(&CoverSection::officeLines, must("office_lines"), QT_TR_NOOP("Office lines"),
            { .printedAs = TextRole::CoverOffice, .needed = Gap::Lines });
}

RowDescription SectionFields::text()
{
    return section<TextSection>(
        "text", QT_TRANSLATE_NOOP("RowKind", "Text"), { .title = u"ข้อความ" })
        .heading(&TextSection::heading, must("heading"), QT_TR_NOOP("Heading"))
        .points(&TextSection::paragraphs, must("paragraphs"), QT_TR_NOOP("Paragraphs"),
            { .printedAs = TextRole::Body, .needed = Gap::Paragraphs })
        .points(&TextSection::closing, must("closing"), QT_TR_NOOP("Closing lines"),
            { .printedAs = TextRole::Closing });
}

RowDescription SectionFields::plan()
{
    return section<PlanSection>("plan", QT_TRANSLATE_NOOP("RowKind", "Plan of measures"),
        { .title = u"แผนมาตรการ", .form = SectionForm::Table, .rows = RowKind::Measure })
        .heading(&PlanSection::heading, must("heading"), QT_TR_NOOP("Heading"))
        .year(&PlanSection::assessedYear, must("assessed_year"), QT_TR_NOOP("Assessed year"),
            { .printed = false })
        .year(&PlanSection::planYear, must("plan_year"), QT_TR_NOOP("Plan year"))
        .prose(&PlanSection::intro, must("intro"), QT_TR_NOOP("Introduction"),
            { .printedAs = TextRole::Body })
        .names(&PlanSection::weakIndicators, must("weak_indicators"), QT_TR_NOOP("Weak indicators"),
            { .printed = false });
}

RowDescription SectionFields::implementation()
{
    return section<ImplementationSection>("implementation",
        QT_TRANSLATE_NOOP("RowKind", "Implementation"),
        { .title = u"ผลการดำเนินการตามมาตรการ",
            .form = SectionForm::Table,
            .rows = RowKind::ImplementationRow })
        .heading(&ImplementationSection::heading, must("heading"), QT_TR_NOOP("Heading"))
        .prose(&ImplementationSection::intro, must("intro"), QT_TR_NOOP("Introduction"),
            { .printedAs = TextRole::Body });
}

RowDescription SectionFields::signOff()
{
    return section<SignOffSection>("sign_off", QT_TRANSLATE_NOOP("RowKind", "Sign-off"),
        { .title = u"การลงนาม",
            .form = SectionForm::Signatures,
            .rows = RowKind::SignOffStep,
            .continues = true })
        .heading(&SignOffSection::heading, must("heading"), QT_TR_NOOP("Heading"))
        .line(&SignOffSection::closing, must("closing"), QT_TR_NOOP("Closing line"),
            { .printedAs = TextRole::Body })
        .flag(&SignOffSection::oneSignature, "one_signature",
            QT_TR_NOOP("One signature for several steps in a row"), { .printed = false });
}

RowDescription SectionFields::results()
{
    using Section = ResultsSection;
    const Traits score { .printed = false, .carry = Carry::Reset };
    return section<Section>("results", QT_TRANSLATE_NOOP("RowKind", "Results"),
        { .title = u"ผลการดำเนินการประจำปี",
            .form = SectionForm::Table,
            .rows = RowKind::ResultRow,
            .orientation = Orientation::Landscape })
        .points(&Section::headingLines, must("heading_lines"), QT_TR_NOOP("Heading lines"),
            { .meaning = Meaning::Heading })
        .year(&Section::assessedYear, must("assessed_year"), QT_TR_NOOP("Assessed year"),
            { .printed = false })
        .score(&Section::total, must("score.total"), QT_TR_NOOP("Total score"), score)
        .score(&Section::iit, must("score.iit"), QT_TR_NOOP("IIT score"), score)
        .score(&Section::eit, must("score.eit"), QT_TR_NOOP("EIT score"), score)
        .score(&Section::oit, must("score.oit"), QT_TR_NOOP("OIT score"), score)
        .line(&Section::level, must("score.level"), QT_TR_NOOP("Level"), score)
        .prose(&Section::intro, must("intro"), QT_TR_NOOP("Introduction"),
            { .printedAs = TextRole::Body });
}

RowDescription SectionFields::indicators()
{
    return section<IndicatorsSection>("indicators", QT_TRANSLATE_NOOP("RowKind", "Indicators"),
        { .title = u"ตัวชี้วัด", .form = SectionForm::Table, .rows = RowKind::Indicator })
        .heading(&IndicatorsSection::heading, must("heading"), QT_TR_NOOP("Heading"))
        .flag(&IndicatorsSection::boxesOff, "boxes_off", QT_TR_NOOP("Without status boxes"),
            { .carry = Carry::Keep, .since = 2 });
}

RowDescription SectionFields::oit()
{
    return section<OitSection>("oit", QT_TRANSLATE_NOOP("RowKind", "OIT items"),
        { .title = u"การเปิดเผยข้อมูลสาธารณะ (OIT)",
            .form = SectionForm::GroupedTable,
            .rows = RowKind::OitItem })
        .heading(&OitSection::heading, must("heading"), QT_TR_NOOP("Heading"))
        .flag(&OitSection::boxesOff, "boxes_off", QT_TR_NOOP("Without status boxes"),
            { .carry = Carry::Keep, .since = 2 });
}

RowDescription SectionFields::contents()
{
    return section<ContentsSection>(
        "contents", QT_TRANSLATE_NOOP("RowKind", "Contents page"), { .title = u"สารบัญ" }, 2)
        .heading(&ContentsSection::heading, "heading", QT_TR_NOOP("Heading"));
}

RowDescription SectionFields::freeTable()
{
    using Section = FreeTableSection;
    return section<Section>("free_table", QT_TRANSLATE_NOOP("RowKind", "Free table"),
        { .title = u"ตาราง", .form = SectionForm::FreeTable, .rows = RowKind::FreeRow })
        .since(2)
        .heading(&Section::heading, "heading", QT_TR_NOOP("Heading"))
        .prose(
            &Section::intro, "intro", QT_TR_NOOP("Introduction"), { .printedAs = TextRole::Body })
        .flag(&Section::chart, "chart", QT_TR_NOOP("With a chart of its numbers"),
            { .carry = Carry::Keep });
}

} // namespace

QList<RowDescription> sectionFields()
{
    using F = SectionFields;
    return { F::withLayout<CoverSection>(F::cover()), F::withLayout<TextSection>(F::text()),
        F::withLayout<PlanSection>(F::plan()),
        F::withLayout<ImplementationSection>(F::implementation()),
        F::withLayout<SignOffSection>(F::signOff()), F::withLayout<ResultsSection>(F::results()),
        F::withLayout<IndicatorsSection>(F::indicators()), F::withLayout<OitSection>(F::oit()),
        F::withLayout<FreeTableSection>(F::freeTable()),
        F::withLayout<ContentsSection>(F::contents()) };
}

} // namespace ita

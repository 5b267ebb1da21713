// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/papertemplates.h"

#include "core/catalogue/builtin.h"
#include "core/catalogue/newreport.h"
#include "core/catalogue/owncatalogue.h"
#include "core/catalogue/placeholders.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace ita {
namespace {

/// Fills the rows of a template in for an office and a year.
class DraftFiller
{
public:
    DraftFiller(const Tree &tree, RowId report, const Catalogue &catalogue)
        : m_office(tree.get<Office>(tree.root()))
        , m_year(tree.get<Report>(report).fiscalYear)
        , m_catalogue(catalogue)
        , m_people(peopleOf(tree))
    {
    }

    void fill(Subtree &subtree) const
    {
        RowValue &row = subtree.value;
        subtree.id = {};
        fillIn(row, m_catalogue, m_office);
        for (const Field &field : describe(row).fields)
            fillYear(row, field);
        if (auto *step = std::get_if<SignOffStep>(&row))
            step->person = personAt(step->positionLines.join(u' '));
        if (kindOf(row) == RowKind::Indicators)
            subtree.children = indicators();
        for (Subtree &child : subtree.children)
            fill(child);
    }

    /// The sections of a new year's report.
    QList<Subtree> reportSections() const
    {
        return newReport(m_catalogue, m_office, m_people).children;
    }

private:
    void fillYear(RowValue &row, const Field &field) const
    {
        const QJsonValue value = field.get(row);
        if (field.kind == FieldKind::Year) {
            field.set(row, field.key == keyOf(&PlanSection::planYear) ? m_year + 1 : m_year);
        } else if (value.isString()) {
            field.set(row, fillInYears(value.toString(), m_year));
        } else if (value.isArray()) {
            QJsonArray filled;
            const QJsonArray entries = value.toArray();
            for (const QJsonValue entry : entries)
                filled.append(fillInYears(entry.toString(), m_year));
            field.set(row, filled);
        }
    }

    QString personAt(const QString &position) const
    {
        const auto person = std::ranges::find(m_people, position, &Person::position);
        return person == m_people.end() || position.isEmpty() ? QString() : person->key;
    }

    QList<Subtree> indicators() const
    {
        const QList<Subtree> sections = reportSections();
        const auto section = std::ranges::find_if(sections,
            [](const Subtree &tree) { return kindOf(tree.value) == RowKind::Indicators; });
        return section == sections.end() ? QList<Subtree>() : section->children;
    }

    const Office &m_office;
    int m_year;
    const Catalogue &m_catalogue;
    QList<Person> m_people;
};

/// The report's catalogue, or where the program lacks it the newest one: its words for the office's
/// posts serve any scheme.
Result<Catalogue> catalogueFor(const Tree &tree, RowId report)
{
    if (const auto own = catalogueOf(tree, report))
        return **own;
    return builtInCatalogue(catalogueYears(kDefaultScheme).constLast());
}

Result<PaperDraft> fromTemplate(PaperKind kind)
{
    const auto office = paperTemplates();
    if (!office)
        return office.error();
    PaperDraft draft;
    QString key;
    for (const Subtree &row : office->children.constLast().children)
        if (const auto *paper = std::get_if<Paper>(&row.value); paper && paper->paperKind == kind) {
            draft.paper = *paper;
            key = paper->key;
        }
    for (const Subtree &row : office->children.constLast().children)
        if (const auto *section = sectionLayout(row.value); section && section->paper == key)
            draft.sections.append(row);
    return draft;
}

} // namespace

Result<PaperDraft> beginPaper(const Tree &tree, RowId report, PaperKind kind)
{
    const auto catalogue = catalogueFor(tree, report);
    if (!catalogue)
        return catalogue.error();
    const DraftFiller filler(tree, report, *catalogue);
    PaperDraft draft;
    if (kind == PaperKind::Report) {
        draft.sections = filler.reportSections();
    } else if (kind == PaperKind::Other) {
        draft.sections.append({ .id = {}, .value = TextSection {}, .extra = {}, .children = {} });
    } else {
        auto begun = fromTemplate(kind);
        if (!begun)
            return begun.error();
        draft = std::move(begun).value();
        for (Subtree &section : draft.sections)
            filler.fill(section);
    }
    draft.paper.key.clear();
    draft.paper.paperKind = kind;
    return draft;
}

} // namespace ita

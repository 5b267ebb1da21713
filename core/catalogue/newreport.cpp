// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/newreport.h"

#include "core/catalogue/placeholders.h"
#include "core/rows/choices.h"

#include <algorithm>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

Subtree leaf(RowValue value)
{
    return { .id = {}, .value = std::move(value), .extra = {}, .children = {} };
}

/// The printed text of the responsible units: "สำนักปลัด กองช่าง และกองคลัง".
QString printedUnits(const QStringList &units)
{
    if (units.contains(u"*"_s))
        return u"ทุกส่วนราชการ"_s;
    if (units.size() < 3)
        return units.join(u"และ"_s);
    return units.first(units.size() - 1).join(u' ') + u" และ"_s + units.last();
}

QString positionOf(const SignOffStep &step)
{
    return step.positionLines.join(u' ');
}

class ReportMaker
{
public:
    ReportMaker(const Catalogue &catalogue, const Office &office, const QList<Person> &people)
        : m_catalogue(catalogue)
        , m_office(office)
        , m_people(people)
    {
    }

    Subtree make() const
    {
        Subtree report
            = leaf(Report(m_catalogue.reportYear, m_catalogue.scheme, m_catalogue.fiscalYear));
        for (const SectionTemplate &section : m_catalogue.sections)
            report.children.append(makeSection(section));
        return report;
    }

private:
    Subtree makeSection(const SectionTemplate &section) const
    {
        Subtree subtree = filled(section.section);
        const RowKind kind = kindOf(section.section);
        if (kind == RowKind::SignOff)
            addSteps(subtree, section.steps);
        else if (kind == RowKind::Indicators)
            addIndicators(subtree, section.period);
        else if (kind == RowKind::Oit)
            addGroups(subtree);
        return subtree;
    }

    Subtree filled(RowValue row) const
    {
        fillIn(row, m_catalogue, m_office);
        return leaf(std::move(row));
    }

    void addSteps(Subtree &section, const QList<SignOffStep> &steps) const
    {
        for (const SignOffStep &step : steps) {
            Subtree subtree = filled(step);
            auto &row = std::get<SignOffStep>(subtree.value);
            const auto person = std::ranges::find(m_people, positionOf(row), &Person::position);
            row.person = person == m_people.end() ? QString() : person->key;
            section.children.append(subtree);
        }
    }

    void addIndicators(Subtree &section, const QString &period) const
    {
        for (const CatalogueIndicator &indicator : m_catalogue.indicators) {
            const auto instrument = std::ranges::find(kWords<Instrument>, indicator.instrument);
            if (!indicator.subIndicators.isEmpty() || instrument == kWords<Instrument>.end())
                continue;
            Indicator row;
            row.code = indicator.code;
            row.instrument = Instrument(instrument - kWords<Instrument>.begin());
            row.name = indicator.name;
            row.responsible = printedUnits(indicator.units);
            row.units = indicator.units;
            row.period = period;
            section.children.append(filled(row));
        }
    }

    void addGroups(Subtree &section) const
    {
        for (const CatalogueIndicator &indicator : m_catalogue.indicators)
            for (const CatalogueSubIndicator &sub : indicator.subIndicators)
                for (const CatalogueTopic &topic : sub.topics)
                    section.children.append(makeGroup(sub, topic));
    }

    Subtree makeGroup(const CatalogueSubIndicator &sub, const CatalogueTopic &topic) const
    {
        Subtree group = filled(OitGroup {
            .code = sub.code, .title = sub.title, .topic = topic.topic, .heading = topic.heading });
        for (const CatalogueItem &item : topic.items) {
            OitItem row;
            row.code = item.code;
            row.name = item.name;
            row.elements = item.elements + item.documents;
            row.responsible = printedUnits(item.units);
            row.units = item.units;
            group.children.append(filled(row));
        }
        return group;
    }

    const Catalogue &m_catalogue;
    const Office &m_office;
    const QList<Person> &m_people;
};

/// One person for each position of the chain.
QList<Person> peopleOf(const Catalogue &catalogue, const Office &office)
{
    QList<Person> people;
    for (const SectionTemplate &section : catalogue.sections) {
        for (const SignOffStep &step : section.steps) {
            RowValue row = step;
            fillIn(row, catalogue, office);
            const QString position = positionOf(std::get<SignOffStep>(row));
            if (std::ranges::find(people, position, &Person::position) != people.end())
                continue;
            people.append({ .key = u"person-%1"_s.arg(people.size() + 1),
                .name = {},
                .position = position,
                .unit = {} });
        }
    }
    return people;
}

} // namespace

QList<Person> peopleOf(const Tree &tree)
{
    QList<Person> people;
    const QList<RowId> rows = tree.rows(tree.root(), RowKind::Person);
    for (const RowId row : rows)
        people.append(tree.get<Person>(row));
    return people;
}

Subtree newReport(const Catalogue &catalogue, const Office &office, const QList<Person> &people)
{
    return ReportMaker(catalogue, office, people).make();
}

QHash<QString, OitItem> itemsAsBegun(const Catalogue &catalogue, const Tree &tree)
{
    const Subtree report = newReport(catalogue, tree.get<Office>(tree.root()), peopleOf(tree));
    QHash<QString, OitItem> items;
    QList<const Subtree *> open { &report };
    while (!open.isEmpty()) {
        const Subtree *row = open.takeLast();
        if (const auto *item = std::get_if<OitItem>(&row->value))
            items.insert(item->code, *item);
        for (const Subtree &child : row->children)
            open.append(&child);
    }
    return items;
}

Subtree newOffice(const Catalogue &catalogue, const Office &office)
{
    Subtree root = leaf(office);
    for (const QString &unit : catalogue.units)
        root.children.append(leaf(Unit { .name = unit }));
    const QList<Person> people = peopleOf(catalogue, office);
    for (const Person &person : people)
        root.children.append(leaf(person));
    root.children.append(newReport(catalogue, office, people));
    return root;
}

} // namespace ita

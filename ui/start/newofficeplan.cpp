// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newofficeplan.h"

#include "core/catalogue/newreport.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Lines for a handwritten opinion, in the step of a person that is not in the catalogue.
constexpr int kOpinionLines = 2;

template<typename Row>
QList<Row> rowsOf(const Subtree &office)
{
    QList<Row> rows;
    for (const Subtree &subtree : office.children)
        if (const auto *row = std::get_if<Row>(&subtree.value))
            rows.append(*row);
    return rows;
}

void giveKeys(QList<Person> &people)
{
    QSet<QString> keys;
    for (const Person &person : std::as_const(people))
        keys.insert(person.key);
    int number = 1;
    for (Person &person : people) {
        while (person.key.isEmpty() && keys.contains(u"person-%1"_s.arg(number)))
            ++number;
        if (person.key.isEmpty())
            keys.insert(person.key = u"person-%1"_s.arg(number));
    }
}

/// The step of a person that is not in the catalogue. The heading is printed, so it is in Thai.
Subtree newStep(const Person &person)
{
    return { .id = {},
        .value = SignOffStep { .heading = u"ความเห็นของ"_s + person.position,
            .person = person.key,
            .positionLines = { person.position },
            .opinionLines = kOpinionLines },
        .extra = {},
        .children = {} };
}

Subtree stepOf(const Person &person, const QList<Subtree> &proposed)
{
    for (const Subtree &subtree : proposed) {
        const auto &step = std::get<SignOffStep>(subtree.value);
        if (step.person != person.key)
            continue;
        Subtree own = subtree;
        auto &ownStep = std::get<SignOffStep>(own.value);
        const QString before = step.positionLines.join(u' ');
        if (before != person.position) {
            ownStep.positionLines = QStringList { person.position };
            ownStep.heading.replace(before, person.position);
        }
        return own;
    }
    return newStep(person);
}

void setSteps(Subtree &report, const QList<Person> &people)
{
    for (Subtree &section : report.children) {
        if (kindOf(section.value) != RowKind::SignOff)
            continue;
        QList<Subtree> steps;
        for (const Person &person : people)
            steps.append(stepOf(person, section.children));
        section.children = steps;
    }
}

Subtree leafOf(RowValue value)
{
    return { .id = {}, .value = std::move(value), .extra = {}, .children = {} };
}

} // namespace

NewOfficePlan proposedPlan(const Catalogue &catalogue, const Office &office)
{
    const Subtree proposal = newOffice(catalogue, office);
    return { office, catalogue.units, rowsOf<Person>(proposal) };
}

Subtree makeOffice(const Catalogue &catalogue, const NewOfficePlan &plan)
{
    Subtree office = newOffice(catalogue, plan.office);
    Subtree report = std::move(office.children.last());
    QList<Person> people = plan.people;
    giveKeys(people);
    setSteps(report, people);
    office.children.clear();
    for (const QString &name : plan.units)
        office.children.append(leafOf(Unit { .name = name }));
    for (const Person &person : std::as_const(people))
        office.children.append(leafOf(person));
    office.children.append(std::move(report));
    return office;
}

} // namespace ita

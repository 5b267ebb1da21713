// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/carryover.h"

#include "core/base/thaidate.h"
#include "core/catalogue/newreport.h"
#include "core/catalogue/owncatalogue.h"
#include "core/catalogue/reportcommands.h"
#include "core/domain/evidencerows.h"
#include "core/domain/fromlastyear.h"
#include "core/domain/period.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ita {
namespace {

struct CarryOverText
{
    Q_DECLARE_TR_FUNCTIONS(CarryOverText)
};

/// The first item of each code: papers beside the report may repeat it.
QList<RowId> itemsOf(const Tree &tree, RowId report)
{
    QList<RowId> items;
    QSet<QString> codes;
    const QList<RowId> rows = tree.descendants(report);
    for (const RowId row : rows) {
        const auto *item = std::get_if<OitItem>(&tree.value(row));
        if (!item || codes.contains(item->code))
            continue;
        codes.insert(item->code);
        items.append(row);
    }
    return items;
}

void moveOn(FreePeriod &, int) { }
void moveOn(MonthPeriod &period, int years)
{
    period.month.year += years;
}
void moveOn(MonthsPeriod &period, int years)
{
    period.from.year += years;
    period.to.year += years;
}
void moveOn(FiscalYearPeriod &period, int years)
{
    if (period.year)
        *period.year += years;
}

/// Moves the periods of all rows on; words that name no month and no year stay.
void movePeriods(Subtree &subtree, int years)
{
    if (const Field *field = describe(subtree.value).field(Meaning::TimePeriod)) {
        Period period = parsePeriod(field->get(subtree.value).toString());
        std::visit([&](auto &one) { moveOn(one, years); }, period);
        field->set(subtree.value, periodText(period));
    }
    for (Subtree &child : subtree.children)
        movePeriods(child, years);
}

/// What was done with the row last year, such as looking at an address, is not done this year.
void resetFields(RowValue &row)
{
    const RowDescription &kind = describe(row);
    for (const Field &field : kind.fields)
        if (field.carry == Carry::Reset)
            field.set(row, field.get(kind.empty));
}

/// Marks every row that can be marked.
void markAll(Subtree &subtree)
{
    markFromLastYear(subtree.value);
    for (Subtree &child : subtree.children)
        markAll(child);
}

/// Calls `change` for each item of the report.
template<typename Change>
void forEachItem(Subtree &subtree, const Change &change)
{
    if (std::holds_alternative<OitItem>(subtree.value))
        change(subtree);
    for (Subtree &child : subtree.children)
        forEachItem(child, change);
}

/// A line for each old item, then those of the new ones that no old item became.
QList<CarriedItem> accountFor(const Tree &tree, const QList<RowId> &oldItems,
    const ItemChain &chain, const QList<CarriedItem> &newItems)
{
    QList<CarriedItem> lines;
    QStringList reached;
    for (const RowId row : oldItems) {
        const auto &old = tree.get<OitItem>(row);
        CarriedItem line { .code = old.code, .name = old.name, .to = chain.successors(old.code) };
        line.evidence = line.to.isEmpty() ? 0 : int(evidenceRows(tree, row).size());
        line.confirmed = std::ranges::all_of(
            line.to, [&](const QString &code) { return chain.isConfirmed(code); });
        reached += line.to;
        lines.append(line);
    }
    for (const CarriedItem &item : newItems)
        if (!reached.contains(item.to.constFirst()))
            lines.append(item);
    return lines;
}

class Carrier
{
public:
    Carrier(const Tree &tree, RowId report, const Catalogue &catalogue, ItemChain chain)
        : m_tree(tree)
        , m_old(report)
        , m_from(tree.get<Report>(report))
        , m_catalogue(catalogue)
        , m_chain(std::move(chain))
        , m_oldItems(itemsOf(tree, report))
    {
    }

    CarryOver carry()
    {
        CarryOver result { begunFrom(m_tree.subtree(m_old), m_catalogue.reportYear), {} };
        auto &year = std::get<Report>(result.report.value);
        if (year.catalogueYear != m_catalogue.fiscalYear) {
            takeItems(result.report);
            result.report.children.removeIf(
                [](const Subtree &child) { return kindOf(child.value) == RowKind::CataloguePart; });
        }
        movePeriods(result.report, m_catalogue.reportYear - m_from.fiscalYear);
        year.catalogueYear = m_catalogue.fiscalYear;
        markAll(result.report); // measures and indicators, before evidence is there
        forEachItem(result.report, [&](Subtree &item) { fill(item); });
        result.items = account();
        return result;
    }

private:
    /// Replaces the groups of each paper's first OIT section by those of the catalogue, and empties
    /// others.
    void takeItems(Subtree &report)
    {
        const Office &office = m_tree.get<Office>(m_tree.root());
        Subtree fresh = newReport(m_catalogue, office, peopleOf(m_tree));
        const auto isOit
            = [](const Subtree &section) { return kindOf(section.value) == RowKind::Oit; };
        const auto source = std::ranges::find_if(fresh.children, isOit);
        if (source == fresh.children.end())
            return;
        QSet<QString> filled; // papers
        for (Subtree &section : report.children) {
            if (!isOit(section))
                continue;
            const QString &paper = sectionLayout(section.value)->paper;
            section.children = filled.contains(paper) ? QList<Subtree>() : source->children;
            filled.insert(paper);
        }
        if (filled.isEmpty())
            report.children.append(*source);
    }

    RowId oldItem(const QString &code) const
    {
        const auto row = std::ranges::find_if(
            m_oldItems, [&](RowId item) { return m_tree.get<OitItem>(item).code == code; });
        return row == m_oldItems.end() ? RowId {} : *row;
    }

    void fill(Subtree &subtree)
    {
        auto &item = std::get<OitItem>(subtree.value);
        QStringList units;
        QStringList responsible;
        const QStringList codes = m_chain.predecessors(item.code);
        for (const QString &code : codes) {
            const RowId row = oldItem(code);
            if (!row)
                continue;
            const auto &old = m_tree.get<OitItem>(row);
            for (const QString &unit : old.units)
                if (!units.contains(unit))
                    units.append(unit);
            if (!old.responsible.isEmpty() && !responsible.contains(old.responsible))
                responsible.append(old.responsible);
            subtree.children += evidenceOf(row, subtree);
        }
        if (!units.isEmpty())
            item.units = units;
        if (!responsible.isEmpty())
            item.responsible = responsible.join(u'\n');
        markFromLastYear(subtree.value);
    }

    /// The evidence of an old item that the new one does not have yet.
    QList<Subtree> evidenceOf(RowId oldItem, const Subtree &item) const
    {
        QList<Subtree> carried;
        const QList<RowId> rows = evidenceRows(m_tree, oldItem);
        for (const RowId row : rows) {
            Evidence evidence = m_tree.get<Evidence>(row);
            const int years = m_catalogue.reportYear - m_from.fiscalYear;
            for (QString *text : { &evidence.title, &evidence.explanation })
                *text = movedOn(*text, m_from.fiscalYear, years);
            Subtree subtree { {}, evidence, {}, {} };
            resetFields(subtree.value);
            markFromLastYear(subtree.value);
            if (!item.children.contains(subtree))
                carried.append(subtree);
        }
        return carried;
    }

    QList<CarriedItem> account() const
    {
        QList<CarriedItem> fresh;
        for (const CatalogueIndicator &indicator : m_catalogue.indicators)
            for (const CatalogueSubIndicator &sub : indicator.subIndicators)
                for (const CatalogueTopic &topic : sub.topics)
                    for (const CatalogueItem &item : topic.items)
                        fresh.append({ .code = {}, .name = item.name, .to = { item.code } });
        return accountFor(m_tree, m_oldItems, m_chain, fresh);
    }

    const Tree &m_tree;
    RowId m_old;
    const Report &m_from;
    const Catalogue &m_catalogue;
    ItemChain m_chain;
    QList<RowId> m_oldItems;
};

Error refused(const QString &reason)
{
    return { Error::Code::Invalid, reason, {} };
}

} // namespace

Result<CarryOver> carryOver(const Tree &tree, RowId report, const Catalogue &catalogue)
{
    const auto &from = tree.get<Report>(report);
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    for (const RowId other : reports)
        if (tree.get<Report>(other).fiscalYear == catalogue.reportYear)
            return refused(
                CarryOverText::tr("The file has a report of %1 already").arg(catalogue.reportYear));
    if (catalogue.reportYear <= from.fiscalYear)
        return refused(CarryOverText::tr("The report of %1 cannot be carried back to %2")
                           .arg(from.fiscalYear)
                           .arg(catalogue.reportYear));
    if (catalogue.scheme != from.catalogueScheme)
        return refused(CarryOverText::tr("The report is of the scheme “%1”, the catalogue of “%2”")
                           .arg(from.catalogueScheme, catalogue.scheme));
    auto chain = ItemChain::between(catalogue.scheme, from.catalogueYear, catalogue.fiscalYear);
    if (!chain)
        return chain.error();
    const auto rules = catalogueToGoOnWith(tree, report, catalogue);
    if (!rules)
        return rules.error();
    return Carrier(tree, report, *rules, *chain).carry();
}

Result<QList<CarriedItem>> carriedItems(const Tree &tree, RowId earlier, RowId later)
{
    const auto chain = chainBetween(tree, earlier, later);
    if (!chain)
        return chain.error();
    QList<CarriedItem> fresh;
    const QList<RowId> items = itemsOf(tree, later);
    for (const RowId row : items) {
        const auto &item = tree.get<OitItem>(row);
        fresh.append({ .code = {}, .name = item.name, .to = { item.code } });
    }
    return accountFor(tree, itemsOf(tree, earlier), *chain, fresh);
}

QString carriedText(const CarriedItem &item)
{
    const QString named = item.code.isEmpty() ? item.name : item.code + u' ' + item.name;
    if (item.to.isEmpty())
        return CarryOverText::tr("%1: no successor").arg(named);
    const QString to = item.to.join(u", ");
    QString text = item.code.isEmpty() ? CarryOverText::tr("%1: new, as %2").arg(named, to)
                                       : CarryOverText::tr("%1: as %2").arg(named, to);
    if (item.evidence > 0)
        text += CarryOverText::tr(", with %n address(es)", nullptr, item.evidence);
    if (!item.confirmed)
        text += CarryOverText::tr(" (not confirmed)");
    return text;
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/changecatalogue.h"

#include "core/catalogue/newreport.h"
#include "core/catalogue/owncatalogue.h"
#include "core/domain/evidencerows.h"
#include "core/rows/fields.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct ChangeCatalogueText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeCatalogueText)
};

Subtree emptyReport(const Tree &tree, const Catalogue &catalogue)
{
    return newReport(catalogue, tree.get<Office>(tree.root()), peopleOf(tree));
}

QList<Subtree> groupsOf(const Subtree &report)
{
    for (const Subtree &section : report.children)
        if (kindOf(section.value) == RowKind::Oit)
            return section.children;
    return {};
}

class CatalogueChanger
{
public:
    CatalogueChanger(const Tree &tree, RowId report, const Catalogue &catalogue, ItemChain chain)
        : m_tree(tree)
        , m_report(report)
        , m_catalogue(catalogue)
        , m_chain(std::move(chain))
    {
        const QList<RowId> rows = tree.descendants(report);
        for (const RowId row : rows)
            if (tree.kind(row) == RowKind::OitItem)
                m_items.append(row);
        if (const auto before = catalogueOf(tree, report))
            m_before = itemsAsBegun(**before, tree);
    }

    /// `copy` are the edits of the report's own copy.
    CatalogueChange change(const QList<Edit> &copy)
    {
        const QList<RowId> sections = m_tree.rows(m_report, RowKind::Oit);
        QList<Subtree> groups = groupsOf(emptyReport(m_tree, m_catalogue));
        for (Subtree &group : groups)
            for (Subtree &item : group.children)
                item = itemFor(std::get<OitItem>(item.value));
        if (Subtree rest = restOfItems(); !rest.children.isEmpty())
            groups.append(rest);
        QList<Edit> edits { SetField {
            m_report, keyOf(&Report::catalogueYear), m_catalogue.fiscalYear } };
        edits += copy;
        for (const RowId section : sections)
            for (const RowId group : m_tree.rows(section, RowKind::OitGroup))
                edits.append(RemoveRow { group });
        for (qsizetype i = 0; i < groups.size(); ++i)
            edits.append(InsertRow { sections.constFirst(), i, groups[i] });
        return {
            { ChangeCatalogueText::tr("Change to the catalogue of %1").arg(m_catalogue.fiscalYear),
                edits },
            m_lines + newOnes()
        };
    }

private:
    QList<RowId> predecessorsOf(const QString &code) const
    {
        QList<RowId> rows;
        const QStringList codes = m_chain.predecessors(code);
        for (const RowId row : m_items)
            if (codes.contains(m_tree.get<OitItem>(row).code))
                rows.append(row);
        return rows;
    }

    /// The first item that became this one keeps its row; others give a copy of their evidence.
    Subtree itemFor(const OitItem &fresh)
    {
        const QList<RowId> before = predecessorsOf(fresh.code);
        const auto base
            = std::ranges::find_if(before, [&](RowId row) { return !m_used.contains(row); });
        Subtree item { {}, fresh, {}, {} };
        if (base != before.end()) {
            m_used.insert(*base);
            item = m_tree.subtree(*base);
            renew(std::get<OitItem>(item.value), fresh);
        }
        for (const RowId row : before)
            if (base == before.end() || row != *base)
                addTo(item, row);
        return item;
    }

    /// Texts that are still those of the catalogue before become those of the new one.
    void renew(OitItem &item, const OitItem &fresh) const
    {
        const OitItem was = m_before.value(item.code);
        if (item.name == was.name || item.name.isEmpty())
            item.name = fresh.name;
        if ((item.elements == was.elements || item.elements.isEmpty())
            && !fresh.elements.isEmpty()) {
            item.elements = fresh.elements;
            item.elementsMet.removeIf(
                [&](const QString &met) { return !item.elements.contains(met); });
        }
        item.code = fresh.code;
    }

    void addTo(Subtree &item, RowId other) const
    {
        auto &value = std::get<OitItem>(item.value);
        const auto &old = m_tree.get<OitItem>(other);
        for (const QString &unit : old.units)
            if (!value.units.contains(unit))
                value.units.append(unit);
        const QList<RowId> evidence = evidenceRows(m_tree, other);
        for (const RowId row : evidence)
            item.children.append({ {}, m_tree.value(row), {}, {} });
    }

    /// What keeps no place of its own, under its old code with the year it is of.
    Subtree restOfItems()
    {
        const int year = m_tree.get<Report>(m_report).catalogueYear;
        OitGroup group;
        group.title = u"ข้อของบัญชีเดิม"_s;
        group.heading = u"ข้อของกรอบการประเมินปี %1 ที่ไม่มีในกรอบใหม่"_s.arg(year);
        Subtree rest { {}, group, {}, {} };
        for (const RowId row : m_items) {
            const auto &old = m_tree.get<OitItem>(row);
            CarriedItem line {
                .code = old.code, .name = old.name, .to = m_chain.successors(old.code)
            };
            line.evidence = line.to.isEmpty() ? 0 : int(evidenceRows(m_tree, row).size());
            line.confirmed = std::ranges::all_of(
                line.to, [&](const QString &code) { return m_chain.isConfirmed(code); });
            m_lines.append(line);
            if (m_used.contains(row))
                continue;
            Subtree item = m_tree.subtree(row);
            std::get<OitItem>(item.value).code = u"%1/%2"_s.arg(old.code).arg(year);
            rest.children.append(item);
        }
        return rest;
    }

    QList<CarriedItem> newOnes() const
    {
        QList<CarriedItem> lines;
        for (const CatalogueIndicator &indicator : m_catalogue.indicators)
            for (const CatalogueSubIndicator &sub : indicator.subIndicators)
                for (const CatalogueTopic &topic : sub.topics)
                    for (const CatalogueItem &item : topic.items)
                        if (predecessorsOf(item.code).isEmpty())
                            lines.append({ .code = {}, .name = item.name, .to = { item.code } });
        return lines;
    }

    const Tree &m_tree;
    RowId m_report;
    const Catalogue &m_catalogue;
    ItemChain m_chain;
    QList<RowId> m_items; ///< of the report, in printed order
    QHash<QString, OitItem> m_before; ///< as the catalogue of the report has them
    QSet<RowId> m_used;
    QList<CarriedItem> m_lines;
};

Error notChanged(const QString &reason)
{
    return { Error::Code::Invalid, reason, {} };
}

/// Why the report cannot have the items of the catalogue; nothing when it can.
std::optional<Error> obstacle(const Tree &tree, RowId report, const Catalogue &catalogue)
{
    const auto &details = tree.get<Report>(report);
    if (catalogue.scheme != details.catalogueScheme)
        return notChanged(
            ChangeCatalogueText::tr("The report is of the scheme “%1”, the catalogue of “%2”")
                .arg(details.catalogueScheme, catalogue.scheme));
    if (catalogue.fiscalYear == details.catalogueYear)
        return notChanged(ChangeCatalogueText::tr("The report has the catalogue of %1 already")
                              .arg(catalogue.fiscalYear));
    return {};
}

/// Whether there is a section for the items.
Outcome hasItems(const Tree &tree, RowId report)
{
    if (tree.rows(report, RowKind::Oit).isEmpty())
        return notChanged(ChangeCatalogueText::tr("The report has no section of OIT items"));
    return ok();
}

} // namespace

Result<CatalogueChange> changeCatalogue(const Tree &tree, RowId report, const Catalogue &catalogue)
{
    if (const auto fault = obstacle(tree, report, catalogue))
        return *fault;
    const int year = tree.get<Report>(report).catalogueYear;
    auto chain = ItemChain::between(catalogue.scheme, year, catalogue.fiscalYear);
    if (!chain)
        return chain.error();
    if (const Outcome items = hasItems(tree, report); !items)
        return items.error();
    return CatalogueChanger(tree, report, catalogue, std::move(chain).value())
        .change(dropCatalogue(tree, report));
}

Result<CatalogueChange> changeCatalogue(
    const Tree &tree, RowId report, const QJsonObject &file, const ItemMapping &mapping)
{
    const auto catalogue
        = readCatalogue(QJsonDocument(file).toJson(), tree.get<Report>(report).fiscalYear);
    if (!catalogue)
        return catalogue.error();
    if (const auto fault = obstacle(tree, report, *catalogue))
        return *fault;
    const auto before = catalogueOf(tree, report);
    if (!before)
        return before.error();
    if (const Outcome whole = checkMapping(mapping, **before, *catalogue); !whole)
        return whole.error();
    if (const Outcome items = hasItems(tree, report); !items)
        return items.error();
    return CatalogueChanger(tree, report, *catalogue, ItemChain::along(mapping))
        .change(keepCatalogue(tree, report, file, mapping));
}

} // namespace ita

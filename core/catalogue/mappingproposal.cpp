// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/entries.h"
#include "core/catalogue/mapping.h"
#include "core/thai/oneform.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace ita {
namespace {

struct MappingProposalText
{
    Q_DECLARE_TR_FUNCTIONS(MappingProposalText)
};

/// Names with this share of common pairs of letters are taken for the same item.
constexpr double kNearlySame = 0.7;

struct NamedItem
{
    QString code;
    QString name; ///< letters only, so that spaces, years and brackets do not count
};

QList<NamedItem> itemsOf(const Catalogue &catalogue)
{
    QList<NamedItem> items;
    const QList<CatalogueEntry> entries = entriesOf(catalogue);
    for (const CatalogueEntry &entry : entries) {
        if (entry.kind != EntryKind::Item)
            continue;
        QString name = inOneForm(entry.name).toLower();
        name.removeIf([](QChar c) { return !c.isLetter() && !c.isMark(); });
        items.append({ entry.code, name });
    }
    return items;
}

QSet<QString> pairsOf(const QString &name)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < name.size(); ++i)
        pairs.insert(name.sliced(i, 2));
    return pairs;
}

/// The share of common pairs of letters: 1 for the same name, 0 for none in common.
double likeness(const QString &a, const QString &b)
{
    if (a == b)
        return a.isEmpty() ? 0 : 1;
    QSet<QString> common = pairsOf(a);
    const QSet<QString> others = pairsOf(b);
    const auto all = double(common.size() + others.size());
    common.intersect(others);
    return all > 0 ? 2 * double(common.size()) / all : 0;
}

struct Pair
{
    double likeness;
    qsizetype from;
    qsizetype to;
};

/// All pairs that may be the same item, the likeliest first, otherwise in the order of the items.
QList<Pair> likelyPairs(const QList<NamedItem> &from, const QList<NamedItem> &to)
{
    QList<Pair> pairs;
    for (qsizetype i = 0; i < from.size(); ++i)
        for (qsizetype j = 0; j < to.size(); ++j)
            if (const double alike = likeness(from[i].name, to[j].name); alike >= kNearlySame)
                pairs.append({ alike, i, j });
    std::ranges::stable_sort(pairs, std::greater<>(), &Pair::likeness);
    return pairs;
}

Error notMapped(const QString &reason)
{
    return { Error::Code::Invalid, reason, {} };
}

/// The first fault of what a person has given; nothing when there is none.
std::optional<Error> faultOf(
    const Catalogue &from, const Catalogue &to, const QList<Successors> &successors)
{
    if (from.scheme != to.scheme)
        return notMapped(MappingProposalText::tr("The catalogues are of “%1” and “%2”")
                             .arg(from.scheme, to.scheme));
    if (to.fiscalYear <= from.fiscalYear)
        return notMapped(MappingProposalText::tr("The catalogue of %1 is not later than that of %2")
                             .arg(to.fiscalYear)
                             .arg(from.fiscalYear));
    QSet<QString> seen;
    for (const Successors &item : successors) {
        if (!from.item(item.from) || seen.contains(item.from))
            return notMapped(MappingProposalText::tr("%1 is not in the catalogue of %2, or twice")
                                 .arg(item.from)
                                 .arg(from.fiscalYear));
        seen.insert(item.from);
        for (const QString &code : item.to)
            if (!to.item(code) || item.to.count(code) > 1)
                return notMapped(
                    MappingProposalText::tr("%1: “%2” is not in the catalogue of %3, or twice")
                        .arg(item.from, code, QString::number(to.fiscalYear)));
    }
    return {};
}

} // namespace

QList<Successors> proposeSuccessors(const Catalogue &from, const Catalogue &to)
{
    const QList<NamedItem> old = itemsOf(from);
    const QList<NamedItem> fresh = itemsOf(to);
    QList<Successors> proposed;
    for (const NamedItem &item : old)
        proposed.append({ item.code, {} });
    QSet<qsizetype> taken;
    const QList<Pair> pairs = likelyPairs(old, fresh);
    for (const Pair &pair : pairs) {
        if (!proposed[pair.from].to.isEmpty() || taken.contains(pair.to))
            continue;
        proposed[pair.from].to = { fresh[pair.to].code };
        taken.insert(pair.to);
    }
    return proposed;
}

Result<ItemMapping> mappingOfSuccessors(
    const Catalogue &from, const Catalogue &to, const QList<Successors> &successors)
{
    if (const auto fault = faultOf(from, to, successors))
        return *fault;
    ItemMapping mapping { from.scheme, from.fiscalYear, to.fiscalYear, {} };
    QHash<QString, qsizetype> entryInto; // by new code
    for (const Successors &item : successors) {
        const auto merged = std::ranges::find_if(
            item.to, [&](const QString &code) { return entryInto.contains(code); });
        if (merged == item.to.end()) {
            for (const QString &code : item.to)
                entryInto.insert(code, mapping.entries.size());
            mapping.entries.append(
                { .change = ItemChange::Same, .from = { item.from }, .to = item.to });
            continue;
        }
        MappedItems &entry = mapping.entries[entryInto.value(*merged)];
        if (item.to.size() > 1 || entry.to.size() > 1)
            return notMapped(MappingProposalText::tr(
                "%1 cannot be merged into %2 and another item be split at the same time")
                                 .arg(item.from, *merged));
        entry.from.append(item.from);
    }
    QStringList fresh;
    for (const NamedItem &item : itemsOf(to))
        if (!entryInto.contains(item.code))
            fresh.append(item.code);
    if (!fresh.isEmpty())
        mapping.entries.append({ .change = ItemChange::New, .from = {}, .to = fresh });
    for (MappedItems &entry : mapping.entries) {
        entry.origin.confirmed = false;
        entry.change = changeOf(entry);
        if (entry.change == ItemChange::Same
            && from.item(entry.from.first())->name != to.item(entry.to.first())->name)
            entry.change = ItemChange::Renamed;
    }
    if (const Outcome whole = checkMapping(mapping, from, to); !whole)
        return whole.error();
    return mapping;
}

} // namespace ita

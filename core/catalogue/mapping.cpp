// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/mapping.h"

#include "core/catalogue/builtin.h"
#include "core/interchange/interchangetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

struct MappingText
{
    Q_DECLARE_TR_FUNCTIONS(MappingText)
};

QStringList codesOf(const Catalogue &catalogue)
{
    QStringList codes;
    for (const CatalogueIndicator &indicator : catalogue.indicators)
        for (const CatalogueSubIndicator &sub : indicator.subIndicators)
            for (const CatalogueTopic &topic : sub.topics)
                for (const CatalogueItem &item : topic.items)
                    codes.append(item.code);
    return codes;
}

std::optional<Error> faultOf(const QStringList &mapped, const Catalogue &catalogue)
{
    const QStringList there = codesOf(catalogue);
    for (const QString &code : there)
        if (!mapped.contains(code))
            return Error { Error::Code::Invalid,
                InterchangeText::tr("The mapping does not account for item %1 of %2")
                    .arg(code)
                    .arg(catalogue.fiscalYear),
                {} };
    for (const QString &code : mapped)
        if (!there.contains(code))
            return Error { Error::Code::Invalid,
                InterchangeText::tr("The mapping names item %1, which the catalogue of %2 lacks")
                    .arg(code)
                    .arg(catalogue.fiscalYear),
                {} };
    return {};
}

QStringList codesIn(const ItemMapping &mapping, QStringList MappedItems::*side)
{
    QStringList codes;
    for (const MappedItems &entry : mapping.entries)
        codes += entry.*side;
    return codes;
}

/// "O10, O18"
QString listed(const QStringList &codes)
{
    return codes.join(u", "_s);
}

/// Whether both catalogues come with the program and agree with the mapping.
bool isWhole(const ItemMapping &mapping)
{
    const auto from = builtInCatalogue(mapping.fromYear, mapping.scheme);
    const auto to = builtInCatalogue(mapping.toYear, mapping.scheme);
    return from && to && checkMapping(mapping, *from, *to);
}

/// The mappings of the program, each read once.
QList<ItemMapping> readBuiltInMappings()
{
    QList<ItemMapping> mappings;
    const QDir folder(u":/mappings"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto mapping = readMapping(file.readAll()); mapping && isWhole(*mapping))
            mappings.append(std::move(mapping).value());
    }
    return mappings;
}

} // namespace

Outcome checkMapping(const ItemMapping &mapping, const Catalogue &from, const Catalogue &to)
{
    if (const auto fault = faultOf(codesIn(mapping, &MappedItems::from), from))
        return *fault;
    const auto fault = faultOf(codesIn(mapping, &MappedItems::to), to);
    return fault ? Outcome(*fault) : ok();
}

const ItemMapping *mappingInto(const QString &scheme, int toYear)
{
    static const QList<ItemMapping> mappings = readBuiltInMappings();
    const auto found = std::ranges::find_if(mappings, [&](const ItemMapping &mapping) {
        return mapping.scheme == scheme && mapping.toYear == toYear;
    });
    return found == mappings.end() ? nullptr : &*found;
}

ItemChange changeOf(const MappedItems &entry)
{
    if (entry.to.isEmpty())
        return ItemChange::Dropped;
    if (entry.from.isEmpty())
        return ItemChange::New;
    if (entry.from.size() > 1)
        return ItemChange::Merged;
    if (entry.to.size() > 1)
        return ItemChange::Split;
    return entry.change == ItemChange::Renamed ? ItemChange::Renamed : ItemChange::Same;
}

QString predecessorText(const ItemMapping &mapping, const QString &itemCode)
{
    const auto found = std::ranges::find_if(
        mapping.entries, [&](const MappedItems &entry) { return entry.to.contains(itemCode); });
    if (found == mapping.entries.end())
        return {};
    const auto text = [&](const QString &sentence) {
        return sentence.arg(mapping.fromYear).arg(listed(found->from));
    };
    switch (found->change) {
    case ItemChange::Same:
        return text(MappingText::tr("In %1 this was %2."));
    case ItemChange::Renamed:
        return text(MappingText::tr("In %1 this was %2, with another name."));
    case ItemChange::Merged:
        return text(MappingText::tr("Merged from %2 of %1."));
    case ItemChange::Split:
        return text(MappingText::tr("Part of what was %2 in %1."));
    case ItemChange::New:
        return MappingText::tr("There was no such item in %1.").arg(mapping.fromYear);
    case ItemChange::Dropped:
        break; // has no item in the new catalogue
    }
    return {};
}

} // namespace ita

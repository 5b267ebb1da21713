// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/itemchain.h"

#include <QCoreApplication>

#include <algorithm>

namespace ita {
namespace {

struct ItemChainText
{
    Q_DECLARE_TR_FUNCTIONS(ItemChainText)
};

/// The entry that has the old item; null for none.
const MappedItems *entryFrom(const ItemMapping &mapping, const QString &code)
{
    const auto entry = std::ranges::find_if(
        mapping.entries, [&](const MappedItems &items) { return items.from.contains(code); });
    return entry == mapping.entries.end() ? nullptr : &*entry;
}

void appendNew(QStringList &codes, const QStringList &more)
{
    for (const QString &code : more)
        if (!codes.contains(code))
            codes.append(code);
}

} // namespace

Result<ItemChain> ItemChain::between(const QString &scheme, int fromYear, int toYear)
{
    if (toYear < fromYear)
        return Error { Error::Code::Invalid,
            ItemChainText::tr("The items of %1 cannot be carried back to those of %2")
                .arg(fromYear)
                .arg(toYear),
            {} };
    ItemChain chain;
    for (int year = fromYear + 1; year <= toYear; ++year) {
        const ItemMapping *mapping = mappingInto(scheme, year);
        if (!mapping || mapping->fromYear != year - 1)
            return Error { Error::Code::NotFound,
                ItemChainText::tr("No table says what became of the items of %1 in %2")
                    .arg(year - 1)
                    .arg(year),
                {} };
        chain.follow(*mapping);
    }
    return chain;
}

ItemChain ItemChain::along(const ItemMapping &mapping)
{
    ItemChain chain;
    chain.follow(mapping);
    return chain;
}

void ItemChain::follow(const ItemMapping &mapping)
{
    QStringList doubtful;
    const auto step = [&](const QStringList &codes) {
        QStringList next;
        for (const QString &code : codes)
            if (const MappedItems *entry = entryFrom(mapping, code))
                appendNew(next, entry->to);
        return next;
    };
    if (m_isSame)
        for (const MappedItems &entry : mapping.entries)
            for (const QString &code : entry.from)
                m_to.insert(code, entry.to);
    else
        for (QStringList &to : m_to)
            to = step(to);
    for (const MappedItems &entry : mapping.entries)
        if (!entry.origin.confirmed)
            appendNew(doubtful, entry.to);
    appendNew(doubtful, step(m_doubtful));
    m_doubtful = doubtful;
    m_isSame = false;
}

QStringList ItemChain::successors(const QString &oldCode) const
{
    return m_isSame ? QStringList { oldCode } : m_to.value(oldCode);
}

QStringList ItemChain::predecessors(const QString &newCode) const
{
    if (m_isSame)
        return { newCode };
    QStringList codes;
    for (auto to = m_to.begin(); to != m_to.end(); ++to)
        if (to->contains(newCode))
            codes.append(to.key());
    // O2 before O10.
    std::ranges::sort(codes, {}, [](const QString &code) { return std::pair(code.size(), code); });
    return codes;
}

} // namespace ita

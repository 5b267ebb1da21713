// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/mapping.h"

#include <QHash>

namespace ita {

/// Where the items of one catalogue are in a later one of the same scheme.
class ItemChain
{
public:
    /// Along all mappings from the catalogue of `fromYear` to that of `toYear` (Buddhist era); for
    /// the same year every item is its own successor. The error names the mapping that the program
    /// lacks, or that the years go back.
    static Result<ItemChain> between(const QString &scheme, int fromYear, int toYear);

    /// Along one mapping.
    static ItemChain along(const ItemMapping &mapping);

    /// The codes of the items that an old item became; empty when it has no successor.
    QStringList successors(const QString &oldCode) const;
    /// The codes of the items that a new item comes from; empty for a new one.
    QStringList predecessors(const QString &newCode) const;
    /// Whether all steps that lead to the new item are confirmed.
    bool isConfirmed(const QString &newCode) const { return !m_doubtful.contains(newCode); }

private:
    void follow(const ItemMapping &mapping);

    bool m_isSame = true; ///< no mapping lies between
    QHash<QString, QStringList> m_to;
    QStringList m_doubtful;
};

} // namespace ita

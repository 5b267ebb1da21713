// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"
#include "core/scores/level.h"
#include "core/scores/oitscore.h"

#include <QSet>

namespace ita {

/// An OIT item that would not pass as it stands.
struct MissingItem
{
    RowId row;
    QString code;
    QString name;
    QStringList missing; ///< the elements that are not ticked, then what else is missing
    Score gain; ///< how much the total would grow if only this item passed; 0 while not known
};

/// The scores and the level that items as they stand would give.
struct Outlook
{
    std::optional<Score> oit; ///< empty when the sub-indicator of an item is not known
    KnownScores known; ///< the surveys as they are known, OIT by the items
    QStringList levels; ///< possible, best first

    bool operator==(const Outlook &) const = default;
};

/// What would become of the scores if items passed that do not yet. An item passes by its assessed
/// score; without one when its work is done, all elements are ticked and it has evidence.
class WhatIf
{
public:
    WhatIf(const Tree &tree, RowId report, const Catalogue &catalogue);

    /// Those with the fewest things missing first; of these, those with the greatest gain.
    const QList<MissingItem> &missing() const { return m_missing; }
    /// If these items passed too.
    Outlook outlook(const QSet<RowId> &passing) const;
    /// How many of missing(), from the first, raise the level; 0 when not even all do.
    qsizetype needed() const { return m_needed; }
    /// Why the items do not raise the level; empty when they do or none is missing. A sentence in
    /// the language of the interface.
    QString obstacle() const;

private:
    QList<ItemResult> results(const QSet<RowId> &passing) const;
    void findNeeded();

    const Catalogue &m_catalogue;
    KnownScores m_known; ///< without OIT
    QList<std::pair<RowId, ItemResult>> m_items;
    QList<MissingItem> m_missing;
    qsizetype m_needed = 0;
};

/// "OIT 93.50, total 90.05, level ผ่านดี": an outlook in one sentence.
QString outlookText(const Outlook &outlook);

} // namespace ita

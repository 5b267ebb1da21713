// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/enums.h"

#include <QString>
#include <QStringList>

#include <optional>

// The rows that follow up indicators and OIT items, see core/rows/rows.h.

namespace ita {

struct Indicator
{
    QString code;
    Instrument instrument = Instrument::Iit;
    QString name;
    QString guideline;
    QString responsible;
    QStringList units;
    QString period;
    Status status = Status::NotStarted;
    QStringList progress;
    /// What the row was when it was taken over from last year, see core/domain/fromlastyear.h;
    /// empty: own
    QString fromLastYear {};
    std::optional<QString> score {}; ///< of the assessment, a decimal as typed
    QStringList questions {}; ///< the scores of its questions, one each
    QString own1 {}, own2 {}, own3 {}, own4 {}; ///< see SectionLayout::ownColumns

    bool operator==(const Indicator &) const = default;
};

/// A sub-indicator or one topic of it, with its items.
struct OitGroup
{
    QString code;
    QString title;
    QString topic;
    QString heading; ///< as printed above the table
    std::optional<QString> score {}; ///< of the sub-indicator, as Indicator::score

    bool operator==(const OitGroup &) const = default;
};

struct OitItem
{
    QString code; ///< O1, O2 …; unique in its report
    QString name;
    QStringList elements;
    QStringList elementsMet; ///< those of `elements` that are ticked, by their text
    QString responsible;
    QStringList units;
    Status status = Status::NotStarted;
    QStringList progress;
    /// What the row was when it was taken over from last year, see core/domain/fromlastyear.h;
    /// empty: own
    QString fromLastYear {};
    std::optional<QString> score {}; ///< by the assessors, 0 or 100; as Indicator::score
    QString own1 {}, own2 {}, own3 {}, own4 {}; ///< see SectionLayout::ownColumns

    bool operator==(const OitItem &) const = default;
};

struct Evidence
{
    QString url;
    QString explanation;
    QString title {}; ///< name of the document
    EvidenceKind kind = EvidenceKind::Unstated;
    bool twin = false; ///< the same document as in the row before, in another form
    QStringList clickPath {}; ///< the way to it from the home page, click by click
    QString checkedOn {}; ///< the day of the last look at the address, ISO 8601
    QString checkedBy {}; ///< who looked
    LinkState linkState = LinkState::Unchecked; ///< what was found then
    QString fromLastYear {}; ///< as Indicator::fromLastYear

    bool operator==(const Evidence &) const = default;
};

} // namespace ita

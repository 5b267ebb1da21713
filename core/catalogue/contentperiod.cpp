// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/contentperiod.h"

#include "core/base/thaidate.h"
#include "core/catalogue/calendar.h"

#include <QCoreApplication>

namespace ita {
namespace {

struct ContentPeriodText
{
    Q_DECLARE_TR_FUNCTIONS(ContentPeriodText)
};

QString firstRoundText(const Catalogue &catalogue)
{
    const ReportingRound first = roundsOf(catalogue).constFirst(); // the reader demands one
    return ContentPeriodText::tr("Of %1, %2 to %3")
        .arg(first.name, thaiDate(first.first), thaiDate(first.last));
}

} // namespace

QString contentPeriodText(const Catalogue &catalogue, QStringView itemCode)
{
    const CatalogueItem *item = catalogue.item(itemCode);
    const int year = catalogue.reportYear;
    switch (item ? item->period : ContentPeriod::None) {
    case ContentPeriod::None:
        return {};
    case ContentPeriod::InForce:
        return ContentPeriodText::tr("In force in fiscal year %1").arg(year);
    case ContentPeriod::FirstHalf:
        return firstRoundText(catalogue);
    case ContentPeriod::PreviousResult:
        return ContentPeriodText::tr("Results of fiscal year %1").arg(year - 1);
    case ContentPeriod::PreviousAssessment:
        return ContentPeriodText::tr("Assessment of fiscal year %1").arg(year - 1);
    case ContentPeriod::DoneInYear:
        return ContentPeriodText::tr("Done in fiscal year %1").arg(year);
    }
    return {};
}

} // namespace ita

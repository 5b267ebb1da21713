// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguecheck.h"

#include "core/base/thaidate.h"
#include "core/interchange/interchangetext.h"
#include "core/interchange/jsontext.h"

#include <algorithm>
#include <numeric>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

using Fault = std::optional<Error>;

Fault faultAt(const QString &list, qsizetype entry, const QString &key, const QString &reason)
{
    return jsonError(memberPath(entryPath(memberPath(u"$"_s, list), entry), key), reason);
}

Fault faultOfWeights(const Catalogue &catalogue)
{
    const QList<CatalogueInstrument> &instruments = catalogue.instruments;
    const auto add = [](int sum, const CatalogueInstrument &instrument) {
        return sum + instrument.weight.value_or(0);
    };
    const int sum = std::accumulate(instruments.begin(), instruments.end(), 0, add);
    const bool someUnknown = std::ranges::any_of(
        instruments, [](const CatalogueInstrument &instrument) { return !instrument.weight; });
    if (someUnknown ? sum <= 100 : sum == 100)
        return {};
    return jsonError(memberPath(u"$"_s, u"instruments"_s),
        InterchangeText::tr("the weights add up to %1, not to 100").arg(sum));
}

/// No minimum may be higher than that of the better level before, and the last level has none.
Fault faultOfLevel(const Catalogue &catalogue, qsizetype i)
{
    const ScoreLevel &level = catalogue.levels[i];
    const int total = level.minimumTotal.hundredths;
    const int instrument = level.minimumInstrument.hundredths;
    const auto fault = [&](const QString &key, const QString &reason) {
        return faultAt(u"levels"_s, i, key, reason);
    };
    for (qsizetype j = 0; j < i; ++j)
        if (catalogue.levels[j].name == level.name)
            return fault(u"name"_s, InterchangeText::tr("“%1” is used twice").arg(level.name));
    const bool isLast = i + 1 == catalogue.levels.size();
    if (isLast && (total > 0 || instrument > 0))
        return fault(total > 0 ? u"minimum_total"_s : u"minimum_instrument"_s,
            InterchangeText::tr("the last level must ask for 0"));
    if (i == 0)
        return {};
    const ScoreLevel &better = catalogue.levels[i - 1];
    const bool moreInTotal = total > better.minimumTotal.hundredths;
    if (moreInTotal || instrument > better.minimumInstrument.hundredths)
        return fault(moreInTotal ? u"minimum_total"_s : u"minimum_instrument"_s,
            InterchangeText::tr("asks for more than the better level before it"));
    if (level.minimumTotal == better.minimumTotal
        && level.minimumInstrument == better.minimumInstrument)
        return fault(u"minimum_total"_s,
            InterchangeText::tr("asks for the same as the better level before it"));
    return {};
}

Fault faultOfRound(const Catalogue &catalogue, qsizetype i)
{
    const int year = catalogue.fiscalYear;
    const Round &round = catalogue.rounds[i];
    const QDate from = round.from.in(year);
    const QDate to = round.to.in(year);
    const auto fault = [&](const QString &key, const QString &reason) {
        return faultAt(u"rounds"_s, i, key, reason);
    };
    if (from < firstDayOfFiscalYear(year) || from > lastDayOfFiscalYear(year))
        return fault(u"from"_s, InterchangeText::tr("is not a day of the fiscal year"));
    if (to < firstDayOfFiscalYear(year) || to > lastDayOfFiscalYear(year))
        return fault(u"to"_s, InterchangeText::tr("is not a day of the fiscal year"));
    if (to < from)
        return fault(u"to"_s, InterchangeText::tr("is before the first day of the round"));
    if (round.reportDue && round.reportDue->in(year) < to)
        return fault(u"report_due"_s, InterchangeText::tr("is before the last day of the round"));
    if (i == 0)
        return {};
    const Round &before = catalogue.rounds[i - 1];
    if (from < before.from.in(year))
        return fault(u"from"_s, InterchangeText::tr("is before that of the round before it"));
    if (to <= before.to.in(year))
        return fault(u"to"_s, InterchangeText::tr("is not after that of the round before it"));
    return {};
}

Fault firstFault(const Catalogue &catalogue)
{
    Fault fault = faultOfWeights(catalogue);
    for (qsizetype i = 0; !fault && i < catalogue.levels.size(); ++i)
        fault = faultOfLevel(catalogue, i);
    for (qsizetype i = 0; !fault && i < catalogue.rounds.size(); ++i)
        fault = faultOfRound(catalogue, i);
    return fault;
}

} // namespace

Outcome checkCatalogue(const Catalogue &catalogue)
{
    const Fault fault = firstFault(catalogue);
    return fault ? Outcome(*fault) : ok();
}

} // namespace ita

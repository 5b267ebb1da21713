// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/rounds.h"

#include "core/base/thaidate.h"

namespace ita {

std::array<ReportingRound, 2> roundsOf(int fiscalYear)
{
    const QDate first = firstDayOfFiscalYear(fiscalYear);
    return { ReportingRound { 6, first, buddhistDate(fiscalYear, 3, 31) },
        ReportingRound { 12, first, lastDayOfFiscalYear(fiscalYear) } };
}

} // namespace ita

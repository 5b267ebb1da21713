// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/base/thaidigits.h"
#include "core/catalogue/builtin.h"
#include "core/catalogue/calendar.h"
#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/newreport.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr Option kOffice {
    .name = "--office"_L1, .value = "NAME", .manual = "name of the office in a new file"
};

Outcome checkRound(const Option &, const QString &value)
{
    bool isNumber = false;
    const int number = toArabicDigits(value).toInt(&isNumber);
    return isNumber && number > 0
        ? ok()
        : Outcome(wrongCall(VerbsText::tr("--round: “%1” is no number of a round").arg(value)));
}

constexpr Option kRound { .name = "--round"_L1,
    .value = "K",
    .manual = "which round of the year the report is about, counted from 1; without it the whole "
              "year",
    .check = &checkRound };

Result<ExitStatus> runNew(const Call &call)
{
    const QString scheme = schemeWanted(call);
    const QList<int> years = catalogueYears(scheme);
    const int newest = years.isEmpty() ? 0 : years.constLast();
    auto catalogue = catalogueForReport(yearWanted(call).value_or(newest), scheme);
    if (!catalogue)
        return catalogue.error();
    if (call.has(kRound))
        if (const Outcome chosen
            = chooseRound(*catalogue, toArabicDigits(call.value(kRound)).toInt());
            !chosen)
            return chosen.error();
    Office office;
    office.name = call.value(kOffice);
    const Outcome created = createOfficeFile(
        call, call.files[0], newOffice(*catalogue, office), VerbsText::tr("New office"));
    if (created && (catalogue->draft || catalogue->fiscalYear != catalogue->reportYear))
        printLine(startNote(*catalogue));
    return done(created);
}

} // namespace

Verb newVerb()
{
    return { .words = "new"_L1,
        .options = { kOffice, kYear, kScheme, kRound, kForce, kBreakLock },
        .usages = { { u"FILE.ita [--office NAME] [--year N] [--scheme NAME] [--round K]"_s,
            VerbsText::tr("an empty report from the catalogue of year N") } },
        .manual = u"makes an office file with an empty report from the catalogue of a fiscal year. "
                  "Where there is none for that year, the newest before it is used. A line of "
                  "output says so, and what of the catalogue is not confirmed."_s,
        .run = &runNew };
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/catalogue/builtin.h"
#include "core/catalogue/carryover.h"
#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/reportcommands.h"
#include "core/model/session.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr Option kToYear { .name = "--to"_L1,
    .value = "N",
    .manual = "fiscal year of the new report, Buddhist era",
    .check = &checkYear };
constexpr Option kCatalogue { .name = "--catalogue"_L1,
    .value = "N",
    .manual = "fiscal year of the catalogue of the new report; without it the newest that is not "
              "of a later year",
    .check = &checkYear };

/// The catalogue of --catalogue, its texts set for the new year, or the one for that year.
Result<Catalogue> catalogueWanted(const Call &call, const QString &scheme)
{
    const int year = yearIn(call, kToYear);
    return call.has(kCatalogue) ? builtInCatalogue(yearIn(call, kCatalogue), scheme, year)
                                : catalogueForReport(year, scheme);
}

Result<ExitStatus> runCarry(const Call &call)
{
    if (!call.has(kToYear))
        return missingOption(kToYear);
    const auto opened = openReport(call);
    if (!opened)
        return opened.error();
    const Tree &tree = opened->session->tree();
    const auto catalogue = catalogueWanted(call, tree.get<Report>(opened->report).catalogueScheme);
    if (!catalogue)
        return catalogue.error();
    const auto carried = carryOver(tree, opened->report, *catalogue);
    if (!carried)
        return carried.error();
    const auto added = opened->session->apply(addReport(tree, carried->report));
    if (!added)
        return added.error();
    printLine(startNote(*catalogue));
    for (const CarriedItem &item : carried->items)
        printLine(carriedText(item));
    return ExitStatus::Done;
}

} // namespace

Verb carryVerb()
{
    return { .words = "carry"_L1,
        .options = { kToYear, kYear, kCatalogue, kBreakLock },
        .usages = { { u"FILE.ita --to N [--year M] [--catalogue C]"_s,
            VerbsText::tr("a report of year N from that of year M, with its texts") } },
        .manual = u"begins the report of a fiscal year with the sections, measures, units, "
                  "addresses and explanations of an earlier one; each item goes where the tables "
                  "from year to year lead. Nothing is done, checked or signed in it, and what was "
                  "taken over is marked until somebody reads it. Prints a line for each item of "
                  "both years."_s,
        .run = &runCarry };
}

} // namespace ita

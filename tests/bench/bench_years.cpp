// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/carryover.h"
#include "core/compare/yearcomparison.h"
#include "tests/bench/bench.h"
#include "tests/bench/content.h"
#include "tests/support/trees.h"
#include "ui/print/text/reportchecks.h"

#include <QDate>

#include <cstdio>

namespace ita::bench {
namespace {

constexpr int kRuns = 9;

double medianOf(const auto &run)
{
    QList<double> samples;
    for (int i = 0; i < kRuns; ++i)
        samples.append(timed(run) / 1000);
    return median(samples);
}

/// Reads every field of every row once: the least that any work on all of them costs.
qsizetype readAll(const Tree &tree)
{
    qsizetype letters = 0;
    const QList<RowId> rows = tree.descendants(tree.root());
    for (const RowId row : rows) {
        const RowValue &value = tree.value(row);
        for (const Field &field : describe(value).fields)
            letters += field.get(value).toString().size();
    }
    return letters;
}

void print(const char *what, double time, double walk)
{
    std::printf("%9.1f ms, %6.1f walks: %s\n", time, time / walk, what);
}

} // namespace

void benchYears()
{
    const Tree tree = treeOf(officeOfTenYears());
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    qsizetype read = 0;
    const double walk = medianOf([&] { read += readAll(tree); });
    std::printf("%9.1f ms: one walk over all fields of %d rows (%d letters)\n", walk,
        int(tree.size()), int(read / kRuns));
    const QList<Check> all = reportChecks();
    const auto check = [&](const QList<Check> &checks, RowId report) {
        const Readiness ready = readiness(tree, report);
        runChecks(checks, { tree, report, ready, QDate(2026, 11, 30) });
    };
    print("the light checks of one year, as after each edit",
        medianOf([&] { check(lightOf(all), reports.last()); }), walk);
    print("all checks of one year", medianOf([&] { check(all, reports.last()); }), walk);
    print("all checks of all ten years", medianOf([&] {
        for (const RowId report : reports)
            check(all, report);
    }),
        walk);
    print("two years side by side",
        medianOf([&] { orStop(compareYears(tree, reports[8], reports[9])); }), walk);
    const Report &newest = tree.get<Report>(reports.last());
    const int year = newest.fiscalYear + 1;
    for (const int catalogueYear : { newest.catalogueYear, 2569 }) {
        const Catalogue catalogue
            = orStop(builtInCatalogue(catalogueYear, newest.catalogueScheme, year));
        print(catalogueYear == newest.catalogueYear ? "carry-over with the same catalogue"
                                                    : "carry-over along the mappings to 2569",
            medianOf([&] { orStop(carryOver(tree, reports.last(), catalogue)); }), walk);
    }
}

} // namespace ita::bench

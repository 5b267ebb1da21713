// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"
#include "core/checks/reporttexts.h"
#include "core/domain/fromlastyear.h"
#include "core/domain/placename.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

void findUnreviewed(const CheckedReport &report, Findings &found)
{
    const QList<RowId> rows = unreviewedRows(report.tree, report.report);
    for (const RowId row : rows)
        found.add({ row, {} },
            found.isFull() ? QString()
                           : ChecksText::tr("%1 is from last year and not read yet")
                                 .arg(placeName(report.tree, row)));
}

} // namespace

QList<Check> carriedChecks()
{
    return { { "unread_from_last_year"_L1, Severity::Missing, Effort::Light, &findUnreviewed } };
}

} // namespace ita

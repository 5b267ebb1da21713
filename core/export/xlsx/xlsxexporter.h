// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/checks/check.h"
#include "core/export/exporter.h"

namespace ita {

/// How spreadsheets are made.
struct XlsxOptions
{
    QString family {}; ///< the typeface of the cells; empty: the usual one of Thai offices
    QList<Check> checks {}; ///< whose findings are a sheet
    Clock clock = systemClock();
};

/// A paper as a spreadsheet: its texts, each table, the addresses in it and the findings of the
/// checks, a sheet each.
Exporter xlsxExporter(const XlsxOptions &options);

} // namespace ita

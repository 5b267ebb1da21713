// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

namespace ita {

/// A new report for the fiscal year (Buddhist era) with the sections, measures, indicators and
/// items of another year's report, and nothing done yet: without status, progress, evidence,
/// results, scores and opinions. Fields that are years move on, and so do years in headings, covers
/// and prefaces (see movedOn); years inside measures, indicators and items stay. Rows have no ids.
Subtree begunFrom(Subtree report, int fiscalYear);

/// Inserts a report into the office file, in the order of the years.
Change addReport(const Tree &tree, const Subtree &report);

} // namespace ita

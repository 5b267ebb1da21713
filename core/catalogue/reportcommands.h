// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

namespace ita {

/// A report to begin the fiscal year with (Buddhist era): the sections, measures, indicators and
/// items of another year's, with nothing done yet. What was reported stays behind: status,
/// progress, evidence, results, scores and opinions. Years that the program keeps as numbers move
/// on, and so do those in headings, covers and prefaces (see movedOn); years inside measures,
/// indicators and items stay. Rows have no ids.
Subtree begunFrom(Subtree report, int fiscalYear);

/// Puts a report into the office file, by its year.
Change addReport(const Tree &tree, const Subtree &report);

} // namespace ita

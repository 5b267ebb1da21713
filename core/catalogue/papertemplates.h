// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/tree.h"

namespace ita {

/// A paper as it is begun, without keys and ids.
struct PaperDraft
{
    Paper paper;
    QList<Subtree> sections;
};

/// The beginning of a paper of that kind in the report: the texts that such papers usually have,
/// filled in for the office and the year, and the indicators of the report's catalogue. A report
/// begins as a new year's does; Other begins with an empty text.
Result<PaperDraft> beginPaper(const Tree &tree, RowId report, PaperKind kind);

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/checklist.h"
#include "tests/support/trees.h"

namespace ita {

/// What all checks find in the first report of the tree.
Findings checked(const Tree &tree, qsizetype most = 1000);
/// What one check finds.
QList<Finding> foundBy(QLatin1StringView check, const Tree &tree);

/// Sets a field, as an edit does; fails the test when the edit is refused.
void set(Tree &tree, RowId row, const char *field, const QJsonValue &value);

/// The first section of that kind in the office's only report.
Subtree &sectionOf(Subtree &office, RowKind kind);

/// smallOffice() with something to find for every check of texts, years, measures and references.
Subtree faultyTexts();

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

class QWidget;

namespace ita {

class EditHistory;

/// Asks for whom, what she may do and where to, and writes a review copy of the report.
void askToSendCopy(EditHistory &history, RowId report, QWidget *parent);

/// Shows what merging the review copy would do, item by item, and merges it as one step of undo.
/// True when it was merged.
bool askToMergeCopy(EditHistory &history, const QString &path, QWidget *parent);

} // namespace ita

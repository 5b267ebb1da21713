// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

class QWidget;

namespace ita {

class EditHistory;

/// Asks for the person, the rights and the path, and writes a review copy of the report.
void askToSendCopy(EditHistory &history, RowId report, QWidget *parent);

/// Shows the effects of merging the review copy, item by item, and merges it as one undo step. True
/// when it was merged.
bool askToMergeCopy(EditHistory &history, const QString &path, QWidget *parent);

/// The same for a Word file that was made of a paper of this file, and edited. Lists which of its
/// texts have no place here.
bool askToTakeBackWord(EditHistory &history, const QString &path, QWidget *parent);

} // namespace ita

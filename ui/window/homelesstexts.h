// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/edithistory.h"

class QWidget;

namespace ita {

/// Shows what was typed and has no place in the file that is open now, to be copied from there.
/// `tree` is the one in which it had a place. Nothing when there is nothing.
void showHomelessTexts(const QList<EditHistory::Unsaved> &texts, const Tree &tree, QWidget *parent);

} // namespace ita

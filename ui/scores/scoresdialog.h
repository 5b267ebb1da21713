// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scores/scoresheet.h"

class QWidget;

namespace ita {

/// Shows all scores with what follows from them, and `reason`, why the level is what it is. Returns
/// the place of a score that the person wants to type.
std::optional<Place> showScores(const ScoreSheet &sheet, const QString &reason, QWidget *parent);

} // namespace ita

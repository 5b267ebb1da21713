// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/replace.h"

namespace ita {

/// Replaces the hits as one step of undo, which `plan` counts. What follows from a field that
/// nobody reads follows as when it is typed: units keep their rows, elements their ticks. Texts
/// that repeat another are hits of their own and change only if they are among them. Without edits
/// when no hit can be replaced.
Change replaceHits(
    const Tree &tree, const QList<Hit> &hits, const QString &with, ReplacePlan *plan = nullptr);

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/replace.h"

namespace ita {

/// Replaces the hits as one undo step; `plan` gets the counts. As with typing, fields that are not
/// searched follow (see editField()): rows stay assigned to renamed units, elements stay ticked. A
/// searched field that repeats the text changes only if it is among the hits. Without edits when no
/// hit can be replaced.
Change replaceHits(
    const Tree &tree, const QList<Hit> &hits, const QString &with, ReplacePlan *plan = nullptr);

} // namespace ita

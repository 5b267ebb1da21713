// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/find.h"
#include "core/rows/edit.h"

namespace ita {

struct ReplacePlan
{
    QList<Edit> edits; ///< one SetField for each field that changes
    int replaced = 0; ///< hits that the edits replace
    int skipped = 0; ///< hits whose field refuses the new text, or has changed since
};

/// Whether the hit may be replaced: its row exists, and its field is replaceable.
bool isReplaceable(const Tree &tree, const Hit &hit);

/// Plans to replace the hits by `with`. The edits do not depend on each other.
ReplacePlan planReplace(const Tree &tree, const QList<Hit> &hits, const QString &with);

} // namespace ita

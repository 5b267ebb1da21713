// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// The name of a paper in lists and messages: its title, or the Thai name of its kind.
QString paperTitle(const Tree &tree, RowId paper);

/// The Thai name of a kind of paper.
QString paperKindTitle(PaperKind kind);

} // namespace ita

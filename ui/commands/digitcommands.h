// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digitstyle.h"
#include "core/rows/edit.h"

namespace ita {

/// Gives the digits in all texts of a section that style, but for those of addresses and codes
/// (see protectedSpans). Without edits when they have it already.
Change convertDigits(const Tree &tree, RowId section, DigitStyle style);

} // namespace ita

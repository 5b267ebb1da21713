// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digitstyle.h"
#include "core/rows/edit.h"

namespace ita {

/// Converts the digits in all texts of a section to this style, except in addresses and codes (see
/// protectedSpans()). Without edits when all have the style already.
Change convertDigits(const Tree &tree, RowId section, DigitStyle style);

} // namespace ita

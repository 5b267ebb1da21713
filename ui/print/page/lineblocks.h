// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

/// The text, dots to the end of its last line, then dotted lines over the whole width.
LaidStack layOutPenLines(const PenLines &block, const LayoutContext &context);

/// A line across the page.
LaidStack layOutRule(const Rule &block, const LayoutContext &context);

} // namespace ita

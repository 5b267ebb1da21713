// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

/// The parts share the width of the line; the lines of a text hang below its beginning. Where there
/// is no text, there are dots for the pen.
LaidStack layOutLabelLine(const LabelLine &block, const LayoutContext &context);

/// Where there is no emblem, or one that cannot be decoded, its room is left.
LaidStack layOutLetterhead(const Letterhead &block, const LayoutContext &context);

} // namespace ita

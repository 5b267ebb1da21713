// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

/// Heading, opinion or dotted lines for it, room for the pen, then centred in the right half the
/// line to sign, the name in brackets and the position. Signed in the program, it has the image in
/// place of the pen's line, what that is below it, and the date. Never cut unless taller than a
/// page.
LaidStack layOutSignature(const SignatureBlock &block, const LayoutContext &context);

} // namespace ita

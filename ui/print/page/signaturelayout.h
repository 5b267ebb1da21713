// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

/// Lays out a signature block: the heading, the opinion or dotted lines for it, room for the pen;
/// then, centred in the right half, the line to sign on, the name in brackets and the position. If
/// it was signed in the program, the image replaces the dots, with its caption below, and the date
/// follows. Never split unless higher than a page.
LaidStack layOutSignature(const SignatureBlock &block, const LayoutContext &context);

} // namespace ita

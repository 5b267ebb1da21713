// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

/// A section with its layout. Rows that did not change since the layout before are shared with it.
struct LaidSection
{
    PrintedSection section;
    std::vector<LaidBlock> blocks;
    bool incomplete = false; ///< a character cannot be printed
};

LaidStack layOutText(const TextBlock &block, const LayoutContext &context);

/// `before` is the layout of the same section before an edit, or null.
std::shared_ptr<const LaidSection> layOutSection(
    const PrintedSection &section, const LaidSection *before, const LayoutContext &context);

/// How the block is to be planned. Whether it keeps with the next depends on that one.
PlanBlock planBlock(const Block &block, const LaidBlock &laid, const PageStyle &style);

} // namespace ita

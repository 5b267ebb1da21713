// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

/// A section with its layout. Rows that did not change are shared with the previous layout.
struct LaidSection
{
    PrintedSection section;
    std::vector<LaidBlock> blocks;
    bool incomplete = false; ///< the typeface lacks a character
};

/// Whether the lines of a block may move closer together: those of texts and tables.
bool tightens(const Block &block);

LaidStack layOutText(const TextBlock &block, const LayoutContext &context);

/// `before` is the previous layout of the same section, or null.
std::shared_ptr<const LaidSection> layOutSection(
    const PrintedSection &section, const LaidSection *before, const LayoutContext &context);

/// The input for planPages(). Only headings get keepWithNext here; the typesetter sets it where it
/// depends on the next block.
PlanBlock planBlock(const Block &block, const LaidBlock &laid, const PageStyle &style);

} // namespace ita

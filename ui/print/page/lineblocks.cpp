// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/lineblocks.h"

namespace ita {
namespace {

/// Dots shorter than this share of the width go on a line of their own.
constexpr float kLeastDots = 0.15F;

void addDots(LaidStack &stack, const LayoutContext &context, int height)
{
    stack.dots.push_back({ int(stack.bands.size()), 0, float(context.width) });
    stack.bands.push_back({ height, true });
}

} // namespace

LaidStack layOutPenLines(const PenLines &block, const LayoutContext &context)
{
    TextFont &font = context.fonts.font(context.style.bodySize, false);
    LaidStack stack;
    stack.blank = block.text.place;
    int left = block.lines;
    if (!block.text.text.isEmpty()) {
        LaidText text
            = context.layouter.layOut({ block.text }, { .font = &font, .width = context.width });
        const float start = text.lines.back().width + float(font.lineHeight()) / 4;
        stack.addText(std::move(text), 0, { block.text }, true);
        const float room = float(context.width) - start;
        if (room > kLeastDots * float(context.width)) {
            stack.dots.push_back({ int(stack.bands.size()) - 1, start, room });
            --left;
        }
    }
    for (; left > 0; --left)
        addDots(stack, context, font.lineHeight());
    return stack;
}

LaidStack layOutRule(const Rule &block, const LayoutContext &context)
{
    LaidStack stack;
    stack.blank = block.place;
    stack.rules.push_back({ 0, 0, float(context.width) });
    stack.bands.push_back({ unitsFromMm(2 * context.style.blockGap), true });
    return stack;
}

} // namespace ita

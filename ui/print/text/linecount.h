// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/text/textlayout.h"

#include <optional>

namespace ita {

/// Counts the lines of a text at many widths, without making them.
class LineCount
{
public:
    LineCount(const CutText &text, bool hangingNumbers);

    /// The number of lines that TextLayouter makes; std::nullopt if a phrase is wider than a line,
    /// which only the layouter can split.
    std::optional<int> lines(float width) const;

private:
    /// A text between two places where a line may end.
    struct Phrase
    {
        float width = 0; ///< without the spaces at its end
        float advance = 0; ///< with them
    };
    struct Stretch
    {
        size_t end = 0; ///< index one past its last phrase
        Hang hang;
        bool begins = true;
    };

    void addPhrases(std::span<const TextPart> parts);
    int linesOf(std::span<const Phrase> phrases, float first, float rest) const;

    std::vector<Phrase> m_phrases;
    std::vector<Stretch> m_stretches;
    float m_widestPhrase = 0;
    float m_widestWord = 0;
};

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/text/wordstarts.h"

#include <vector>

namespace ita {

/// Whether a line may end after a piece of text.
enum class BreakAfter : quint8 {
    Never,
    InNeed, ///< inside a phrase that belongs together, or inside a URL: only when the line holds
            ///< no better place
    Allowed
};

/// A part of a paragraph that is set as one: a word, a run of spaces, a sign.
struct Token
{
    qsizetype start = 0;
    qsizetype length = 0;
    BreakAfter after = BreakAfter::Never;
    bool space = false;
};

/// Cuts paragraphs into the parts that lines are made of. Thai words through libthai, all else by
/// Unicode's rules for line breaking, then what official typing keeps together.
class LineBreaker
{
public:
    /// The tokens cover `text` without gaps, in order. Valid until the next call.
    const std::vector<Token> &tokens(QStringView text);

    /// Names that are not to be cut, such as the office's own; of Thai letters only.
    void setNames(const QStringList &names) { m_words.setNames(names); }

private:
    enum Place : quint8 { Inside, Joined, InNeed, Allowed };

    bool isPlain(QStringView text) const;
    void markByUnicode(QStringView text);
    void markThaiRuns(QStringView text);
    void markAddresses(QStringView text);
    void markSpaces(QStringView text);
    void keepPhrases(QStringView text);
    void keepHyphenated(QStringView text);
    void keepList(QStringView text);
    void soften(qsizetype from, qsizetype to);
    void collect(QStringView text);

    ThaiWords m_words;
    std::vector<Place> m_places;
    std::vector<Token> m_tokens;
};

} // namespace ita

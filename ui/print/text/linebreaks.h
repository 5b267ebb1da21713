// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/webaddress.h"
#include "ui/print/text/wordstarts.h"

#include <vector>

namespace ita {

/// Whether a line may end after a token.
enum class BreakAfter : quint8 {
    Never,
    InNeed, ///< inside a phrase or a URL: only if the line has no Allowed place
    Allowed
};

/// A part of a paragraph that is shaped as a unit: a word, a run of spaces, a sign.
struct Token
{
    qsizetype start = 0;
    qsizetype length = 0;
    BreakAfter after = BreakAfter::Never;
    bool space = false;
};

/// Splits paragraphs into tokens, and decides where lines may end: between Thai words (libthai),
/// elsewhere by Unicode's line breaking rules, but not inside phrases that are kept together.
class LineBreaker
{
public:
    /// The tokens cover `text` without gaps, in order. Valid until the next call.
    const std::vector<Token> &tokens(QStringView text);

    /// The web addresses of the text that was split last. Tokens lie in one or beside it.
    const QList<WebLink> &links() const { return m_links; }

    /// Names to keep whole, such as the office's place name; Thai letters only.
    void setNames(const QStringList &names) { m_words.setNames(names); }

private:
    enum Place : quint8 { Inside, Joined, InNeed, Allowed };

    bool isPlain(QStringView text) const;
    void markByUnicode(QStringView text);
    void markThaiRuns(QStringView text);
    void markAbbreviations(QStringView text);
    void markAddresses(QStringView text);
    void keepRanges(QStringView text);
    void markSpaces(QStringView text);
    void keepPhrases(QStringView text);
    void keepHyphenated(QStringView text);
    void keepList(QStringView text);
    void soften(qsizetype from, qsizetype to);
    void collect(QStringView text);

    ThaiWords m_words;
    std::vector<Place> m_places;
    std::vector<Token> m_tokens;
    QList<WebLink> m_links;
};

} // namespace ita

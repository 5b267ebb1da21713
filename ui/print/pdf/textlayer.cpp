// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/textlayer.h"

#include <QChar>

namespace ita {
namespace {

constexpr char16_t kSaraAm = 0x0E33;

/// ZERO WIDTH SPACE, WORD JOINER, SOFT HYPHEN and their like, which need not be drawn.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

/// The marks above a consonant: HarfBuzz puts NIKHAHIT below them when it takes SARA AM apart.
bool isAboveMark(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x0E31 || (u >= 0x0E34 && u <= 0x0E37) || (u >= 0x0E47 && u <= 0x0E4E);
}

/// One part per character; invisible ones join the part before them (the first ones, the part
/// after) unless they are `drawn`.
std::vector<QStringView> characters(QStringView text, bool drawn)
{
    std::vector<QStringView> parts;
    parts.reserve(static_cast<size_t>(text.size()) + 8);
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const bool joins = !drawn && isInvisible(text[i]);
        i += pair ? 2 : 1;
        if (joins && i < text.size() && parts.empty())
            continue;
        if (joins && !parts.empty())
            parts.back() = QStringView(parts.back().begin(), text.begin() + i);
        else
            parts.push_back(text.sliced(start, i - start));
        start = i;
    }
    return parts;
}

/// Gives SARA AM its second glyph: an empty part where the NIKHAHIT is drawn, before the upper
/// marks.
void insertNikhahits(std::vector<QStringView> &parts)
{
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].back() != QChar(kSaraAm) && parts[i].front() != QChar(kSaraAm))
            continue;
        size_t at = i;
        while (at > 0 && !parts[at - 1].isEmpty() && isAboveMark(parts[at - 1].front()))
            --at;
        parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(at), QStringView());
        ++i;
    }
}

std::vector<QStringView> spread(QStringView text, qsizetype glyphCount)
{
    const std::vector<QStringView> chars = characters(text, true);
    std::vector<QStringView> parts(static_cast<size_t>(glyphCount));
    for (size_t i = 0; i < chars.size(); ++i) {
        QStringView &part = parts[i * parts.size() / chars.size()];
        part = part.isEmpty() ? chars[i] : QStringView(part.begin(), chars[i].end());
    }
    return parts;
}

} // namespace

GlyphTexts textPerGlyph(QStringView text, qsizetype glyphCount)
{
    for (const bool drawn : { true, false }) {
        std::vector<QStringView> parts = characters(text, drawn);
        insertNikhahits(parts);
        if (static_cast<qsizetype>(parts.size()) == glyphCount)
            return { std::move(parts), true };
    }
    return { glyphCount > 0 ? spread(text, glyphCount) : std::vector<QStringView>(), false };
}

bool needsSpelling(QStringView text, const GlyphTexts &glyphs)
{
    QChar before;
    for (const QChar c : text) {
        const bool oddSpace = c != u' ' && c.isSpace();
        if (oddSpace || isInvisible(c) || (c == u' ' && before == u' '))
            return true;
        before = c;
    }
    return !glyphs.aligned;
}

} // namespace ita

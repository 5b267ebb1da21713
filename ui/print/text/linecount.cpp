// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/linecount.h"

namespace ita {

LineCount::LineCount(const CutText &text, bool hangingNumbers)
    : m_widestWord(text.widestWord)
{
    m_phrases.reserve(text.parts.size() / 2);
    size_t first = 0;
    for (const CutText::Stretch &stretch : text.stretches) {
        const auto parts = std::span(text.parts).subspan(first, stretch.end - first);
        addPhrases(parts);
        m_stretches.push_back(
            { m_phrases.size(), hangOf(stretch, parts, hangingNumbers), stretch.begins });
        first = stretch.end;
    }
}

void LineCount::addPhrases(std::span<const TextPart> parts)
{
    Phrase phrase;
    for (size_t i = 0; i < parts.size(); ++i) {
        phrase.advance += parts[i].width;
        if (!parts[i].space)
            phrase.width = phrase.advance;
        if (parts[i].after != BreakAfter::Allowed && i + 1 < parts.size())
            continue;
        m_widestPhrase = qMax(m_widestPhrase, phrase.width);
        m_phrases.push_back(phrase);
        phrase = {};
    }
}

std::optional<int> LineCount::lines(float width) const
{
    int count = 0;
    Indents indent;
    size_t first = 0;
    for (const Stretch &stretch : m_stretches) {
        if (stretch.begins)
            indent = stretch.hang.indents(m_widestWord, width, 0);
        if (m_widestPhrase > width - qMax(indent.first, indent.rest))
            return std::nullopt;
        const auto phrases = std::span(m_phrases).subspan(first, stretch.end - first);
        count += linesOf(
            phrases, width - (stretch.begins ? indent.first : indent.rest), width - indent.rest);
        first = stretch.end;
    }
    return count;
}

int LineCount::linesOf(std::span<const Phrase> phrases, float first, float rest) const
{
    int count = 1;
    float room = first;
    float x = 0;
    for (const Phrase &phrase : phrases) {
        if (x + phrase.width > room) {
            ++count;
            room = rest;
            x = 0;
        }
        x += phrase.advance;
    }
    return count;
}

} // namespace ita

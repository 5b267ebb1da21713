// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/introductions.h"

#include "ui/print/text/letters.h"

#include <algorithm>
#include <array>

namespace ita {
namespace {

constexpr std::array kAnnouncements { QStringView(u"ดังนี้"), QStringView(u"ต่อไปนี้"),
    QStringView(u"ได้แก่"), QStringView(u"ดังกล่าวคือ") };

bool announces(QStringView text)
{
    const auto isSign = [](QChar c) { return c.isSpace() || c == u'-' || c == u'–'; };
    while (!text.isEmpty() && isSign(text.back()))
        text.chop(1);
    return text.endsWith(u':') || std::ranges::any_of(kAnnouncements, [&](QStringView word) {
        return text.endsWith(word);
    });
}

/// The number of levels in the number that a heading begins with: 1 for "๓. ", 2 for "๓.๑ "; 0 for
/// none.
int levels(QStringView text)
{
    int levels = 0;
    bool inNumber = false;
    qsizetype at = 0;
    for (; at < text.size() && (isDigit(text[at]) || text[at] == u'.'); ++at) {
        if (!inNumber && isDigit(text[at]))
            ++levels;
        inNumber = isDigit(text[at]);
    }
    const bool dotted = text.first(at).contains(u'.');
    return dotted && at < text.size() && text[at].isSpace() ? levels : 0;
}

bool hasBox(const Paragraph &paragraph)
{
    return paragraph.marker == Marker::Ticked || paragraph.marker == Marker::Unticked;
}

} // namespace

bool introduces(const Paragraph &paragraph, bool oneLine, const Paragraph &next)
{
    if (announces(paragraph.text) || (hasBox(paragraph) && hasBox(next)))
        return true;
    const int own = paragraph.marker == Marker::None ? levels(paragraph.text) : 0;
    const int below = next.marker == Marker::None ? levels(next.text) : 0;
    return oneLine && own > 0 && (below == 0 || below > own);
}

std::vector<int> keptEnds(const QList<Paragraph> &paragraphs, const std::vector<int> &ends)
{
    std::vector<int> kept;
    for (size_t i = 0; i + 1 < ends.size(); ++i) {
        const int lines = ends[i] - (i > 0 ? ends[i - 1] : 0);
        if (introduces(paragraphs[qsizetype(i)], lines == 1, paragraphs[qsizetype(i) + 1]))
            kept.push_back(ends[i]);
    }
    return kept;
}

} // namespace ita

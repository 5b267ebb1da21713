// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/escapeinvisible.h"

#include "core/thai/oneform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E
        || c == 0x200F || c == 0x061C;
}

bool isTrap(char32_t c)
{
    const bool isControl = c < 0x20 || (c >= 0x7F && c <= 0x9F);
    const bool isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return (isControl && c != U'\n' && c != U'\t') || turnsDirection(c) || isNoCharacter
        || QChar::isSurrogate(c) || c == QChar::ByteOrderMark;
}

bool isOddLineEnd(QChar c)
{
    return c == u'\r' || c == u'\v' || c == u'\f' || c == u'\x85' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

/// The character at this place; half a surrogate pair stands for itself.
char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()
        ? QChar::surrogateToUcs4(c, text[at + 1])
        : char32_t(c.unicode());
}

/// The text with `instead` for each trap; as it is, and without a copy, when it has none.
QString replaced(const QString &text, QStringView instead)
{
    if (!firstTrap(text))
        return text;
    QString without;
    without.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at);
        const qsizetype length = QChar::requiresSurrogates(c) ? 2 : 1;
        without.append(isTrap(c) ? instead : QStringView(text).sliced(at, length));
        at += length;
    }
    return without;
}

} // namespace

std::optional<char32_t> firstTrap(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at);
        if (isTrap(c))
            return c;
        at += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return {};
}

QString characterName(char32_t character)
{
    return u"U+"_s + QString::number(uint(character), 16).toUpper().rightJustified(4, u'0');
}

QString visibleText(const QString &text)
{
    return replaced(text, u"\uFFFD");
}

QString withoutTraps(const QString &text)
{
    return replaced(text, {});
}

QString withPlainLineEnds(const QString &text)
{
    if (std::ranges::none_of(text, isOddLineEnd))
        return text;
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : plain)
        if (isOddLineEnd(c))
            c = u'\n';
    return plain;
}

QString asTyped(const QString &text)
{
    return inOneForm(withoutTraps(withPlainLineEnds(text)));
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/thaihighlighter.h"

#include "core/base/digitstyle.h"
#include "core/base/spelling.h"
#include "ui/writing/writingaid.h"

#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>

namespace ita {
namespace {

/// Bits of a paragraph's user state.
enum Styles { HasThai = 1, HasArabic = 2 };

} // namespace

ThaiHighlighter::ThaiHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    m_slip.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    connect(document, &QTextDocument::contentsChanged, this, &ThaiHighlighter::noteMixture);
}

void ThaiHighlighter::setColours(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    m_digits.setBackground(dark ? QColor(0x6b, 0x4a, 0x00) : QColor(0xff, 0xe0, 0x8a));
    m_slip.setUnderlineColor(dark ? QColor(0xff, 0x7a, 0x70) : QColor(0xc6, 0x28, 0x28));
    rehighlight();
}

QList<TextSpan> ThaiHighlighter::misspellings(const QString &paragraph) const
{
    // Not called for empty text, because spelling() loads the dictionary on first use.
    SpellChecker *spelling = m_aid && !paragraph.isEmpty() ? m_aid->spelling() : nullptr;
    return spelling ? spelling->misspellings(paragraph) : QList<TextSpan> {};
}

QList<TextSpan> ThaiHighlighter::strayDigits(const QString &paragraph) const
{
    return m_mixed && warns() ? arabicDigits(paragraph) : QList<TextSpan> {};
}

bool ThaiHighlighter::warns() const
{
    return m_aid && m_aid->options().warnMixedDigits;
}

void ThaiHighlighter::highlightBlock(const QString &text)
{
    setCurrentBlockState(
        (hasThaiDigits(text) ? HasThai : 0) | (arabicDigits(text).isEmpty() ? 0 : HasArabic));
    for (const TextSpan &span : strayDigits(text))
        setFormat(int(span.start), int(span.length), m_digits);
    for (const TextSpan &span : misspellings(text))
        setFormat(int(span.start), int(span.length), m_slip);
}

/// As soon as one paragraph has Thai digits, Arabic digits are marked in all paragraphs.
void ThaiHighlighter::noteMixture()
{
    int styles = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        styles |= std::max(block.userState(), 0);
    const bool mixed = styles == (HasThai | HasArabic);
    if (mixed == m_mixed)
        return;
    m_mixed = mixed;
    rehighlight();
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

class QPalette;

namespace ita {

class WritingAid;

/// Marks Arabic digits among Thai ones with the warning colour, and misspelt words with a red wavy
/// line. Changed paragraphs are marked again; digits count as mixed if the whole text has both
/// kinds.
class ThaiHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit ThaiHighlighter(QTextDocument *document);

    /// With null nothing is marked.
    void setAid(const WritingAid *aid) { m_aid = aid; }
    void setColours(const QPalette &palette);

    /// The marks in a paragraph, for menus and hints.
    QList<TextSpan> misspellings(const QString &paragraph) const;
    QList<TextSpan> strayDigits(const QString &paragraph) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    void noteMixture();
    bool warns() const;

    const WritingAid *m_aid = nullptr;
    bool m_mixed = false;
    QTextCharFormat m_digits;
    QTextCharFormat m_slip;
};

} // namespace ita

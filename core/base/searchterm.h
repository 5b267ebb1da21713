// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

namespace ita {

/// The text in the form that search compares: in one form (core/thai/oneform), lower case, and ๐-๙
/// as 0-9.
QString folded(QStringView text);

/// A text to search for. Thai and Arabic digits match each other, and so do texts that are the same
/// in one form; there are no wildcards.
class SearchTerm
{
public:
    explicit SearchTerm(QString typed, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive);

    const QString &text() const { return m_text; }
    /// True for an empty text or spaces only; such a term matches nothing.
    bool isEmpty() const { return m_folded.isEmpty(); }
    /// The matches in a text, from left to right, without overlaps.
    QList<TextSpan> spansIn(QStringView text) const;

private:
    bool standsAt(const QChar *text) const;
    QList<TextSpan> spansInFormed(QStringView text) const;

    QString m_text;
    QString m_folded;
    const char16_t *m_fold; ///< by UTF-16 unit: the unit to compare instead
};

/// Extends the span to whole characters as they are drawn: a consonant with its vowel and its tone
/// mark.
TextSpan withWholeCharacters(const QString &text, TextSpan span);

} // namespace ita

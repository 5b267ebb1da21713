// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

namespace ita {

/// The text as search sees it: small letters, and ๐-๙ as 0-9. As long as the text itself, so that
/// places in one are places in the other.
QString folded(QStringView text);

/// What somebody looks for in texts. A Thai digit and its Arabic one are the same; every other
/// character means itself.
class SearchTerm
{
public:
    explicit SearchTerm(QString typed, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive);

    const QString &text() const { return m_text; }
    /// Nothing but spaces: looked for nowhere.
    bool isEmpty() const { return m_folded.isEmpty(); }
    /// Where it stands in a text, from left to right, never overlapping.
    QList<TextSpan> spansIn(QStringView text) const;

private:
    bool standsAt(const QChar *text) const;

    QString m_text;
    QString m_folded;
    const char16_t *m_fold; ///< what each character is compared as
};

/// The span with the whole of the characters that it cuts: a consonant together with its vowel and
/// its tone mark, as they are drawn.
TextSpan withWholeCharacters(const QString &text, TextSpan span);

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace ita {

// What looks alike is typed in many ways: ํ and า for ำ, two เ for แ, a tone mark before its vowel
// or twice, letters of old typefaces in the private use area, marks that nobody sees, spaces and
// hyphens of typesetting. Here such a text is brought to one form. That form is for what is typed
// and pasted, for print, and for comparing; a text that is stored or signed is not changed by
// itself.

/// What becomes of spaces, hyphens and joiners at which no line may end.
enum class NoBreaks {
    Plain, ///< plain spaces and hyphens
    Kept, ///< for print: U+00A0, U+2011 and U+2060
};

/// Whether the text is in that form already.
bool isInOneForm(QStringView text, NoBreaks noBreaks = NoBreaks::Plain);

/// The text in that form.
QString inOneForm(const QString &text, NoBreaks noBreaks = NoBreaks::Plain);

/// Whether two texts are the same in that form.
bool sameInOneForm(const QString &a, const QString &b);

/// A text in one form that knows where its parts stood in the text as written.
class FormedText
{
public:
    explicit FormedText(QStringView written);

    const QString &text() const { return m_text; }
    /// The position as written for a position in text(), from 0 to its size; -1 where the text was
    /// written otherwise, so that no position fits.
    qsizetype written(qsizetype at) const { return m_places[size_t(at)]; }

    /// Spans of text() as spans of the text as written, without those that do not fit.
    template<typename Span>
    QList<Span> written(const QList<Span> &spans) const
    {
        QList<Span> fitting;
        for (const Span &span : spans) {
            const qsizetype start = written(span.start);
            const qsizetype end = written(span.end());
            if (start >= 0 && end >= 0)
                fitting.append({ start, end - start });
        }
        return fitting;
    }

private:
    QString m_text;
    std::vector<qsizetype> m_places;
};

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/textspan.h"
#include "core/base/wordlist.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

class Hunspell;

namespace ita {

/// The installed Thai dictionary, its path without ".aff" and ".dic"; empty when there is none.
QString findThaiDictionary();

/// A replacement for a part of a text.
struct Correction
{
    TextSpan span;
    QString text;

    bool operator==(const Correction &) const = default;
};

/// Finds misspelt Thai words. libthai splits a text into words, hunspell's Thai dictionary checks
/// them; reportWords() and the office's own words are right as well. Latin words, numbers,
/// abbreviations with full stops and names shortened with ฯ are not checked. Reads the dictionary
/// at first use. Not thread-safe.
class SpellChecker
{
    Q_DECLARE_TR_FUNCTIONS(SpellChecker)

public:
    explicit SpellChecker(QString dictionary = findThaiDictionary());
    ~SpellChecker();

    /// An error that says why nothing is checked, when there is no dictionary or it is unusable.
    Outcome availability();

    /// Words of Thai letters that are right in this office, such as names.
    void setOfficeWords(const QStringList &words);

    /// The misspelt parts of a text, in order. Empty while not available.
    QList<TextSpan> misspellings(QStringView text);

    /// Suggestions for one of misspellings(), most likely first, at most `limit`. Takes some
    /// hundredths of a second: for a menu, too slow while typing.
    QList<Correction> corrections(const QString &text, TextSpan misspelt, qsizetype limit = 6);

private:
    Outcome load();
    void learn();
    QList<TextSpan> misspellingsInFormed(QStringView text);
    bool isKnown(QStringView word);
    const QList<TextSpan> &check(QStringView run);
    QList<TextSpan> covered(QStringView run);
    bool standsAlone(QStringView run, TextSpan word, const QList<int> &cuts, qsizetype next);
    void checkGap(QStringView run, TextSpan gap, QList<TextSpan> &found);
    qsizetype unknownLength(QStringView token);
    bool allKnown(QStringView run);
    QStringList suggest(QStringView word);
    std::optional<std::string> encoded(QStringView word) const;

    QString m_dictionary;
    std::optional<Outcome> m_loaded;
    std::unique_ptr<Hunspell> m_hunspell;
    bool m_utf8 = true;
    WordList m_officeWords;
    QHash<QString, QList<TextSpan>> m_checked;
};

} // namespace ita

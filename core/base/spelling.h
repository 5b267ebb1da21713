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

/// Words to put in the place of a part of a text.
struct Correction
{
    TextSpan span;
    QString text;

    bool operator==(const Correction &) const = default;
};

/// Finds misspelt Thai words: hunspell's Thai dictionary on the words that libthai sees, with
/// reportWords() and the office's own ones. Latin words, numbers, abbreviations with full stops and
/// names cut with ฯ are left alone. Reads the dictionary at first use. For one thread.
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

    /// What may have been meant at one of misspellings(), likeliest first, at most `limit`. Takes
    /// some hundredths of a second: for a menu, not while typing.
    QList<Correction> corrections(const QString &text, TextSpan misspelt, qsizetype limit = 6);

private:
    Outcome load();
    void learn();
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

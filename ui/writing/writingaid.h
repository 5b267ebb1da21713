// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace ita {

class SpellChecker;

/// How Thai is typed, as the person chose it.
struct WritingOptions
{
    bool thaiDigits = false; ///< a digit key types ๐-๙, except in URLs, codes and Latin words
    bool warnMixedDigits = true; ///< Arabic digits among Thai ones get the warning colour
    bool spellCheck = true;

    bool operator==(const WritingOptions &) const = default;
};

/// What all text inputs of a window share: the options and the spell checker. The inputs follow
/// changes at once. Outlives them.
class WritingAid : public QObject
{
    Q_OBJECT

public:
    /// `spelling` may be null, for no spell check, and outlives this.
    explicit WritingAid(SpellChecker *spelling, QObject *parent = nullptr);

    const WritingOptions &options() const { return m_options; }
    void setOptions(const WritingOptions &options);

    /// The checker while spelling is to be checked and can be; else null.
    SpellChecker *spelling() const;
    /// Tells the inputs that the checker's words are others now.
    void wordsChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    /// The options or the known words are others now.
    void changed();
    /// The person says this word is right in the office. Whoever keeps the words adds it to the
    /// checker and calls wordsChanged().
    void wordWanted(const QString &word);

private:
    WritingOptions m_options;
    SpellChecker *m_spelling;
};

} // namespace ita

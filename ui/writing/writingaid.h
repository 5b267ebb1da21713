// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace ita {

class SpellChecker;

/// The person's options for typing Thai.
struct WritingOptions
{
    bool thaiDigits = false; ///< a digit key types ๐-๙, except in URLs, codes and Latin words
    bool warnMixedDigits = true; ///< Arabic digits among Thai ones get the warning colour
    bool spellCheck = true;

    bool operator==(const WritingOptions &) const = default;
};

/// Options and spell checker, shared by all text inputs of a window. The inputs follow changes at
/// once. Must outlive the inputs.
class WritingAid : public QObject
{
    Q_OBJECT

public:
    /// `spelling` may be null (no spell check) and must outlive this object.
    explicit WritingAid(SpellChecker *spelling, QObject *parent = nullptr);

    const WritingOptions &options() const { return m_options; }
    void setOptions(const WritingOptions &options);

    /// The checker; null when spell check is turned off or not available.
    SpellChecker *spelling() const;
    /// Tells the inputs that the checker's words have changed.
    void wordsChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    /// The options or the known words have changed.
    void changed();
    /// The person wants to add this word to the office's words. The receiver stores it, adds it to
    /// the checker and calls wordsChanged().
    void wordWanted(const QString &word);

private:
    WritingOptions m_options;
    SpellChecker *m_spelling;
};

} // namespace ita

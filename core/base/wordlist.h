// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace ita {

/// A sorted list of words that finds the word with which a text begins.
class WordList
{
public:
    WordList() = default;
    explicit WordList(QStringList words);

    /// The length of the longest word with which `text` begins, without words that would end
    /// between a letter and its marks; 0 for none.
    qsizetype longestAt(QStringView text) const;
    const QStringList &words() const { return m_words; }

private:
    QStringList m_words;
};

/// Reads a list that comes with the program, such as ":/words/titles_th.txt": one word a line;
/// lines that begin with # are comments. Empty when there is no such file.
QStringList readWords(const QString &path);

/// The words of ITA reports and local government that come with the program.
const WordList &reportWords();

} // namespace ita

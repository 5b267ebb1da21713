// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spelling.h"
#include "core/base/thaiwords.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QStringList readWords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.startsWith(u'#') && !line.trimmed().isEmpty())
            words.append(line.trimmed());
    return words;
}

/// Where systems and office suites keep dictionaries, likeliest first.
QStringList dictionaryFolders()
{
    QStringList folders;
    if (QCoreApplication::instance()) {
        const QString program = QCoreApplication::applicationDirPath();
        folders << program + u"/hunspell"_s << program + u"/../share/hunspell"_s;
    }
    QStringList shares = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    shares << u"/usr/local/share"_s << u"/usr/share"_s << u"/opt/homebrew/share"_s;
    for (const QString &share : std::as_const(shares))
        for (const QString &name : { u"/hunspell"_s, u"/myspell/dicts"_s, u"/myspell"_s })
            folders << share + name;
    folders << QDir::homePath() + u"/Library/Spelling"_s << u"/Library/Spelling"_s;
    for (const char *programs : { "ProgramFiles", "ProgramFiles(x86)" })
        if (const QString path = qEnvironmentVariable(programs); !path.isEmpty())
            folders << path + u"/LibreOffice/share/extensions/dict-th"_s;
    return folders;
}

} // namespace

WordList::WordList(QStringList words)
    : m_words(std::move(words))
{
    m_words.removeAll(QString());
    std::sort(m_words.begin(), m_words.end());
    m_words.removeDuplicates();
}

qsizetype WordList::longestAt(QStringView text) const
{
    auto from = m_words.cbegin();
    auto to = m_words.cend();
    qsizetype longest = 0;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        const QStringView start = text.first(length);
        const auto starts
            = [length](const QString &word) { return QStringView(word).left(length); };
        from = std::partition_point(
            from, to, [&](const QString &word) { return starts(word) < start; });
        to = std::partition_point(
            from, to, [&](const QString &word) { return starts(word) == start; });
        if (from == to)
            break;
        if (from->size() == length && isThaiCut(text, length))
            longest = length;
    }
    return longest;
}

const WordList &reportWords()
{
    static const WordList words(readWords(u":/ita/words_th.txt"_s));
    return words;
}

QString findThaiDictionary()
{
    for (const QString &folder : dictionaryFolders()) {
        const QString path = folder + u"/th_TH"_s;
        if (QFile::exists(path + u".aff"_s) && QFile::exists(path + u".dic"_s))
            return path;
    }
    return {};
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spelling.h"

#include "core/base/thaiwords.h"
#include "core/thai/oneform.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The cache of checked runs of letters is cleared at this size, to limit memory.
constexpr qsizetype kRemembered = 50'000;
/// A listed word with this many letters is accepted anywhere; a shorter one only if libthai agrees.
constexpr qsizetype kUnmistakable = 5;
/// Fewer unknown letters than this are seldom a misspelt word by themselves.
constexpr qsizetype kShortRest = 4;
/// For letters between full stops, as in ป.ป.ช. and เม.ย., and for titles such as อบต.
constexpr qsizetype kLongestAbbreviation = 4;

/// The file name in the form that hunspell can open on this system.
std::string fileName(const QString &path)
{
#ifdef Q_OS_WIN
    return "\\\\?\\" + QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toStdString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

bool isThaiCharset(QString name)
{
    name = name.toUpper().remove(u'-').remove(u'_');
    return name.startsWith(u"TIS620") || name == u"ISO885911" || name == u"CP874"
        || name == u"WINDOWS874";
}

bool isAbbreviation(QStringView text, TextSpan run)
{
    const bool stopAfter = run.end() < text.size() && text[run.end()] == u'.';
    const bool stopBefore
        = run.start > 1 && text[run.start - 1] == u'.' && isThaiWordLetter(text[run.start - 2]);
    return run.length <= kLongestAbbreviation && (stopAfter || stopBefore);
}

bool cutShort(QStringView text, TextSpan run)
{
    return run.end() < text.size() && text[run.end()] == u'ฯ';
}

TextSpan runAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isThaiWordLetter(text[end]))
        ++end;
    return { at, end - at };
}

bool isOneSyllable(QStringView text)
{
    for (qsizetype at = 1; at < text.size(); ++at)
        if (isThaiCut(text, at))
            return false;
    return true;
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

QString findThaiDictionary()
{
    for (const QString &folder : dictionaryFolders()) {
        const QString path = folder + u"/th_TH"_s;
        if (QFile::exists(path + u".aff"_s) && QFile::exists(path + u".dic"_s))
            return path;
    }
    return {};
}

SpellChecker::SpellChecker(QString dictionary)
    : m_dictionary(std::move(dictionary))
{
}

SpellChecker::~SpellChecker() = default;

Outcome SpellChecker::availability()
{
    if (!m_loaded)
        m_loaded = load();
    return *m_loaded;
}

Outcome SpellChecker::load()
{
    // Hunspell treats a missing file as an empty one.
    const QString rules = m_dictionary + u".aff"_s;
    const QString words = m_dictionary + u".dic"_s;
    if (m_dictionary.isEmpty() || !QFileInfo(rules).isReadable() || !QFileInfo(words).isReadable())
        return Error { Error::Code::NotFound,
            tr("No Thai dictionary is installed, so spelling is not checked. On Debian the package "
               "is hunspell-th."),
            u"no readable th_TH.aff and th_TH.dic: \"%1\""_s.arg(m_dictionary) };
    auto hunspell = std::make_unique<Hunspell>(fileName(rules).c_str(), fileName(words).c_str());
    const QString charset = QString::fromStdString(hunspell->get_dict_encoding());
    m_utf8 = charset.compare(u"UTF-8", Qt::CaseInsensitive) == 0;
    if (!m_utf8 && !isThaiCharset(charset))
        return Error { Error::Code::Damaged,
            tr("The Thai dictionary %1 holds no Thai, so spelling is not checked.").arg(words),
            u"its encoding is "_s + charset };
    m_hunspell = std::move(hunspell);
    if (!canFindThaiWords() || !isKnown(u"การ")) {
        m_hunspell.reset();
        return Error { Error::Code::Damaged,
            tr("The Thai dictionary %1 cannot be used, so spelling is not checked.").arg(words),
            u"it lacks the commonest word, or libthai finds no words"_s };
    }
    learn();
    return ok();
}

/// Makes the listed words known to hunspell, which then suggests them as well.
void SpellChecker::learn()
{
    for (const QString &word : reportWords().words() + m_officeWords.words())
        if (const auto bytes = encoded(word))
            m_hunspell->add(*bytes);
}

void SpellChecker::setOfficeWords(const QStringList &words)
{
    if (m_hunspell)
        for (const QString &word : m_officeWords.words())
            if (const auto bytes = encoded(word))
                m_hunspell->remove(*bytes);
    m_officeWords = WordList(words);
    m_checked.clear();
    if (m_hunspell)
        learn();
}

std::optional<std::string> SpellChecker::encoded(QStringView word) const
{
    if (m_utf8)
        return word.toUtf8().toStdString();
    std::string bytes;
    for (const QChar c : word) {
        const char16_t u = c.unicode();
        if (u >= 0x80 && (u < 0x0E01 || u > 0x0E5B))
            return std::nullopt;
        bytes += char(u < 0x80 ? u : u - 0x0E00 + 0xA0);
    }
    return bytes;
}

bool SpellChecker::isKnown(QStringView word)
{
    const std::optional<std::string> bytes = encoded(word);
    return bytes && m_hunspell->spell(*bytes);
}

/// What is only written otherwise is no misspelling.
QList<TextSpan> SpellChecker::misspellings(QStringView text)
{
    if (!availability())
        return {};
    if (isInOneForm(text))
        return misspellingsInFormed(text);
    const FormedText formed(text);
    return formed.written(misspellingsInFormed(formed.text()));
}

QList<TextSpan> SpellChecker::misspellingsInFormed(QStringView text)
{
    QList<TextSpan> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const TextSpan run = runAt(text, at);
        if (run.length == 0)
            continue;
        at = run.end();
        if (isAbbreviation(text, run))
            continue;
        for (const TextSpan &part : check(text.sliced(run.start, run.length)))
            if (!cutShort(text, run) || part.end() < run.length)
                found.append({ run.start + part.start, part.length });
    }
    return found;
}

const QList<TextSpan> &SpellChecker::check(QStringView run)
{
    const QString key = run.toString();
    auto known = m_checked.constFind(key);
    if (known != m_checked.cend())
        return *known;
    if (m_checked.size() >= kRemembered)
        m_checked.clear();
    QList<TextSpan> found;
    qsizetype from = 0;
    for (const TextSpan &word : covered(run)) {
        checkGap(run, { from, word.start - from }, found);
        from = word.end();
    }
    checkGap(run, { from, run.size() - from }, found);
    return *m_checked.insert(key, found);
}

/// The listed words in a run of letters; libthai may not know them and then cuts them wrongly.
QList<TextSpan> SpellChecker::covered(QStringView run)
{
    QList<TextSpan> words;
    QList<int> cuts = thaiWordBreaks(run);
    cuts.prepend(0);
    cuts.append(int(run.size()));
    qsizetype next = 0;
    for (qsizetype at = 0; at < run.size(); ++at) {
        if (!isThaiCut(run, at))
            continue;
        const QStringView rest = run.sliced(at);
        const qsizetype length
            = std::max(m_officeWords.longestAt(rest), reportWords().longestAt(rest));
        if (length == 0
            || (length < kUnmistakable && !standsAlone(run, { at, length }, cuts, next)))
            continue;
        words.append({ at, length });
        next = at + length;
        at = next - 1;
    }
    return words;
}

/// Whether a short listed word begins at a cut of libthai or at `next`, the end of the listed word
/// before, and is not the beginning of a longer known word, as ณ is of ณรงค์.
bool SpellChecker::standsAlone(
    QStringView run, TextSpan word, const QList<int> &cuts, qsizetype next)
{
    if (word.start != next && !cuts.contains(int(word.start)))
        return false;
    const auto end = std::upper_bound(cuts.cbegin(), cuts.cend(), int(word.start));
    return *end <= word.end() || !isKnown(run.sliced(word.start, *end - word.start));
}

void SpellChecker::checkGap(QStringView run, TextSpan gap, QList<TextSpan> &found)
{
    const QStringView text = run.sliced(gap.start, gap.length);
    QList<int> cuts = thaiWordBreaks(text);
    cuts.append(int(gap.length));
    TextSpan bad;
    qsizetype from = 0;
    qsizetype previous = 0;
    const auto close = [&] {
        if (bad.length == 0)
            return;
        bad.length = unknownLength(text.sliced(bad.start, bad.length));
        if (bad.length > 0)
            found.append({ gap.start + bad.start, bad.length });
        bad = {};
    };
    for (const int cut : cuts) {
        const QStringView token = text.sliced(from, cut - from);
        if (token.isEmpty() || isKnown(token))
            close();
        else if (bad.length == 0 && isOneSyllable(token))
            bad = { previous, cut - previous }; // no word by itself: part of the word before
        else
            bad = { bad.length ? bad.start : from, cut - (bad.length ? bad.start : from) };
        previous = from;
        from = cut;
    }
    close();
}

/// The length of the unknown part of `token`; the rest are known words. 0 when `token` as a whole
/// is a known word. Needed because libthai does not find the end of an unknown word.
qsizetype SpellChecker::unknownLength(QStringView token)
{
    if (isKnown(token))
        return 0;
    for (qsizetype at = 1; at < token.size(); ++at)
        if (isThaiCut(token, at) && allKnown(token.sliced(at)))
            // A short part before one known word, as in สัง|เกตุ, is probably one word with it.
            return at < kShortRest && isKnown(token.sliced(at)) ? token.size() : at;
    return token.size();
}

bool SpellChecker::allKnown(QStringView run)
{
    QList<int> cuts = thaiWordBreaks(run);
    cuts.append(int(run.size()));
    qsizetype from = 0;
    for (const int cut : cuts) {
        const QStringView word = run.sliced(from, cut - from);
        if (!isKnown(word) || (from == 0 && isOneSyllable(word)))
            return false;
        from = cut;
    }
    return true;
}

QStringList SpellChecker::suggest(QStringView word)
{
    QStringList found;
    const std::optional<std::string> bytes = encoded(word);
    if (!bytes)
        return found;
    for (const std::string &suggestion : m_hunspell->suggest(*bytes)) {
        QString text = QString::fromStdString(suggestion);
        if (!m_utf8) {
            text = QString::fromLatin1(suggestion);
            for (QChar &c : text)
                if (c.unicode() > 0xA0)
                    c = QChar(char16_t(c.unicode() - 0xA0 + 0x0E00));
        }
        found.append(text);
    }
    return found;
}

QList<Correction> SpellChecker::corrections(const QString &text, TextSpan misspelt, qsizetype limit)
{
    QList<Correction> found;
    if (!availability())
        return found;
    // libthai may cut a misspelt word in two, so a neighbouring word may be its other half.
    QList<TextSpan> spans { misspelt };
    for (const TextSpan &word : wordsOf(text)) {
        if (word.end() == misspelt.start && isThaiWordLetter(text[word.start]))
            spans.prepend({ word.start, word.length + misspelt.length });
        if (word.start == misspelt.end() && isThaiWordLetter(text[word.start]))
            spans.append({ misspelt.start, word.length + misspelt.length });
    }
    for (const TextSpan &span : spans)
        for (const QString &word : suggest(inOneForm(text.sliced(span.start, span.length))))
            if (found.size() < limit)
                found.append({ span, word });
    return found;
}

} // namespace ita

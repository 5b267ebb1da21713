// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/wordstarts.h"

#include "ui/print/text/keeptogether.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The cache is cleared when it holds this many runs of letters.
constexpr qsizetype kRemembered = 100'000;

/// A longer text after a title is not a first name, but a sentence without spaces.
constexpr qsizetype kLongestFirstName = 20;

/// Whether a line may begin at `at`: not with ๆ or ฯ, and not inside ฯลฯ.
bool mayBegin(QStringView run, qsizetype at)
{
    return run[at] != u'ๆ' && run[at] != u'ฯ' && !run.sliced(at - 1).startsWith(u"ฯลฯ");
}

QList<WordStart> wordStarts(QStringView run)
{
    QList<WordStart> starts;
    for (const int at : thaiWordBreaks(run))
        if (mayBegin(run, at))
            starts.append({ at, false });
    return starts;
}

/// Marks all word starts between `from` and `to` as inside a phrase.
void join(QList<WordStart> &starts, qsizetype from, qsizetype to)
{
    for (WordStart &start : starts)
        if (start.at > from && start.at < to)
            start.inPhrase = true;
}

bool endsWord(const QList<WordStart> &starts, QStringView run, qsizetype at)
{
    return at == run.size()
        || std::ranges::any_of(starts, [at](const WordStart &start) { return start.at == at; });
}

void joinPhraseAt(QList<WordStart> &starts, QStringView run, qsizetype at)
{
    const QStringView rest = run.sliced(at);
    const qsizetype title = titleLength(rest);
    if (title > 0 && title < rest.size() && endsWord(starts, run, at + title))
        join(starts, at, rest.size() - title <= kLongestFirstName ? run.size() : at + title + 1);
    const qsizetype compound = compoundLength(rest);
    if (compound > 0 && endsWord(starts, run, at + compound))
        join(starts, at, at + compound);
}

} // namespace

Outcome ThaiWords::check()
{
    if (!canFindThaiWords())
        return Error { Error::Code::Damaged,
            tr("Thai words cannot be told apart, so lines would break inside words. Install "
               "libthai-data again."),
            u"th_brk_find_breaks finds no words: is thbrk.tri missing?"_s };
    return ok();
}

void ThaiWords::setNames(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    m_known.clear();
}

const QList<WordStart> &ThaiWords::starts(QStringView run)
{
    const QString key = run.toString();
    auto known = m_known.constFind(key);
    if (known == m_known.cend()) {
        if (m_known.size() >= kRemembered)
            m_known.clear();
        known = m_known.insert(key, find(run));
    }
    return *known;
}

QList<WordStart> ThaiWords::find(QStringView run) const
{
    QList<WordStart> starts = wordStarts(run);
    joinPhraseAt(starts, run, 0);
    for (qsizetype i = 0; i < starts.size(); ++i)
        joinPhraseAt(starts, run, starts[i].at);
    for (const QString &name : m_names)
        for (qsizetype at = run.indexOf(name); at >= 0; at = run.indexOf(name, at + name.size()))
            join(starts, at, at + name.size());
    return starts;
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbook.h"

#include "core/thai/oneform.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

HelpPage readPage(const QString &name)
{
    QFile file(u":/help/%1.md"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    HelpPage page { .name = name, .title = {}, .text = QString::fromUtf8(file.readAll()) };
    page.title = page.text.section(u'\n', 0, 0).mid(2);
    return page;
}

QList<HelpPage> readPages()
{
    QList<HelpPage> pages { readPage(kHelpContents.toString()) };
    const QStringList names = helpLinks(pages.constFirst());
    pages.reserve(names.size() + 1);
    for (const QString &name : names)
        pages.append(readPage(name));
    return pages;
}

/// The text as it is read: without signs of Markdown, pictures and the targets of links.
QString withoutMarkup(QString text)
{
    static const QRegularExpression picture(uR"(!\[[^\]]*\]\([^)]*\))"_s);
    static const QRegularExpression link(uR"(\[([^\]]*)\]\([^)]*\))"_s);
    static const QRegularExpression signs(
        uR"(\*\*|`|^\s*(?:[-#|>]|\d+\.)+\s)"_s, QRegularExpression::MultilineOption);
    return text.remove(picture).replace(link, u"\\1"_s).remove(signs).simplified();
}

QString comparable(const QString &text)
{
    return inOneForm(text).toCaseFolded();
}

/// Some text around a place, cut between words, with an ellipsis.
QString excerptAround(const QString &text, qsizetype at)
{
    constexpr qsizetype kBefore = 30;
    constexpr qsizetype kLength = 100;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    const auto wordAt = [&](qsizetype place) {
        words.setPosition(place);
        return words.isAtBoundary() ? place : words.toPreviousBoundary();
    };
    const qsizetype from = wordAt(std::max(qsizetype(0), at - kBefore));
    const qsizetype to = wordAt(std::min(text.size(), from + kLength));
    return (from > 0 ? u"…"_s : QString()) + text.mid(from, to - from).trimmed()
        + (to < text.size() ? u"…"_s : QString());
}

} // namespace

const QList<HelpPage> &helpPages()
{
    static const QList<HelpPage> pages = readPages();
    return pages;
}

const HelpPage *helpPage(QStringView name)
{
    const QList<HelpPage> &pages = helpPages();
    const auto it = std::ranges::find(pages, name, &HelpPage::name);
    return it == pages.end() ? nullptr : &*it;
}

QStringList helpLinks(const HelpPage &page)
{
    static const QRegularExpression link(uR"(\]\(([\w-]+)\.md\))"_s);
    QStringList names;
    for (auto it = link.globalMatch(page.text); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

QList<HelpHit> findInHelp(const QString &words)
{
    const QStringList wanted = comparable(words).split(u' ', Qt::SkipEmptyParts);
    QList<HelpHit> hits;
    if (wanted.isEmpty())
        return hits;
    for (const HelpPage &page : helpPages()) {
        const QStringList parts = page.text.split(u"\n#"_s);
        for (const QString &part : parts) {
            if (page.name == kHelpContents && &part != &parts.first())
                continue; // titles of pages, which are found there
            const QString heading = withoutMarkup(part.section(u'\n', 0, 0).remove(u'#'));
            const QString text = withoutMarkup(part.section(u'\n', 1));
            const QString whole = comparable(heading + u' ' + text);
            const bool all = std::ranges::all_of(
                wanted, [&](const QString &word) { return whole.contains(word); });
            if (all)
                hits.append({ &page, heading,
                    excerptAround(
                        text, std::max(qsizetype(0), comparable(text).indexOf(wanted.first()))) });
        }
    }
    return hits;
}

} // namespace ita

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ita {

/// A page of the help: a Markdown file of resources/help.
struct HelpPage
{
    QString name; ///< the file's, without its suffix
    QString title; ///< its first heading
    QString text; ///< Markdown
};

/// The page that lists the others.
inline constexpr QStringView kHelpContents = u"index";

/// All pages, in the order in which the contents list them, which come first.
const QList<HelpPage> &helpPages();

/// Null when there is no such page.
const HelpPage *helpPage(QStringView name);

/// The pages that a page links to, in its order; without their suffixes.
QStringList helpLinks(const HelpPage &page);

/// A passage below one heading that holds all the words looked for.
struct HelpHit
{
    const HelpPage *page;
    QString heading;
    QString excerpt; ///< some text around the first of the words, in one line
};

/// Passages with all these words, in the order of the pages; nothing for a blank text.
QList<HelpHit> findInHelp(const QString &words);

} // namespace ita

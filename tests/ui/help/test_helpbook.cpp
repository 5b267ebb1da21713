// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/ui/tour/look.h"
#include "ui/help/helpbook.h"
#include "ui/inputs/plaintext.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// What stands between the brackets of `![…](…)` after the picture's text.
QStringList picturesOf(const HelpPage &page)
{
    static const QRegularExpression picture(uR"(!\[[^\]]+\]\(([^)]+)\))"_s);
    QStringList names;
    for (auto it = picture.globalMatch(page.text); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

/// The commands of the menus that a page names, such as `**ไฟล์ › ตั้งค่า**`.
QStringList commandsOf(const HelpPage &page)
{
    static const QRegularExpression command(uR"(\*\*([^*›]+ › [^*]+)\*\*)"_s);
    QStringList names;
    for (auto it = command.globalMatch(page.text); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

void listCommands(const QMenu &menu, const QString &path, QStringList &commands)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        const QString name = path + u" › "_s + commandName(action->text());
        commands.append(name);
        if (action->menu())
            listCommands(*action->menu(), name, commands);
    }
}

} // namespace

TEST_CASE("Every page of the help has a title and is in the contents once", "[help]")
{
    QStringList names;
    for (const HelpPage &page : helpPages()) {
        INFO(page.name.toStdString());
        CHECK(page.text.startsWith(u"# "_s));
        CHECK_FALSE(page.title.isEmpty());
        CHECK_FALSE(names.contains(page.name));
        names.append(page.name);
    }
    CHECK(names.size() > 15);
}

TEST_CASE("Every link of the help leads to a page, every picture is there", "[help]")
{
    for (const HelpPage &page : helpPages()) {
        INFO(page.name.toStdString());
        for (const QString &link : helpLinks(page)) {
            INFO(link.toStdString());
            CHECK(helpPage(link));
        }
        for (const QString &picture : picturesOf(page)) {
            INFO(picture.toStdString());
            CHECK(QFile::exists(u":/help/"_s + picture));
        }
        CHECK_FALSE(page.text.contains(u"http"_s));
    }
}

TEST_CASE("Every command that the help names is in the menus", "[help]")
{
    const LookedAt thai({ u"th"_s, Appearance::Light });
    Settings settings;
    const MainWindow window(settings, officeFiles());
    QStringList commands;
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *menu : menus)
        listCommands(*menu->menu(), commandName(menu->text()), commands);
    for (const HelpPage &page : helpPages())
        for (const QString &command : commandsOf(page)) {
            INFO(page.name.toStdString() << ": " << command.toStdString());
            CHECK(commands.contains(command));
        }
}

TEST_CASE("The help finds the passages that hold all words", "[help]")
{
    CHECK(findInHelp(u"   "_s).isEmpty());
    CHECK(findInHelp(u"ไม่มีคำนี้แน่นอน"_s).isEmpty());
    const QList<HelpHit> hits = findInHelp(u"แฟลชไดรฟ์ สำเนาสำรอง"_s);
    REQUIRE_FALSE(hits.isEmpty());
    const bool moving
        = std::ranges::any_of(hits, [](const HelpHit &hit) { return hit.page->name == u"moving"; });
    CHECK(moving);
    for (const HelpHit &hit : hits) {
        CHECK_FALSE(hit.excerpt.contains(u'*'));
        CHECK(hit.excerpt.size() <= 112);
    }
}

TEST_CASE("The help is searched in one form of Thai and whatever the case", "[help]")
{
    // The word typed with two strokes for one vowel, as many do.
    CHECK(findInHelp(u"เเบบอักษร"_s).size() == findInHelp(u"แบบอักษร"_s).size());
    CHECK_FALSE(findInHelp(u"ctrl+e"_s).isEmpty());
}

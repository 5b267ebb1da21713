// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/tour/pictures.h"
#include "ui/help/helpplace.h"
#include "ui/help/helpwindow.h"
#include "ui/inputs/plaintext.h"
#include "ui/window/actions/helpactions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Help
{
    QMainWindow window;
    HelpActions *group = new HelpActions(window);
    QMenu *menu = window.menuBar()->addMenu(u"menu"_s);

    Help()
    {
        group->fillMenu(*menu);
        activate(window);
    }
};

} // namespace

TEST_CASE("A key lists the keys of all that the window can do", "[window][help]")
{
    Help w;
    w.menu->addAction(u"Sort by &date"_s, Qt::CTRL | Qt::Key_T, &w.window, [] {});
    QStringList lines;
    whileOpen([&] { press(w.window, Qt::Key_F1, Qt::ControlModifier); },
        [&](QWidget &dialog) {
            const auto *list = dialog.findChild<QAbstractItemView *>();
            REQUIRE(list);
            for (int row = 0; row < list->model()->rowCount(); ++row)
                for (int column = 0; column < list->model()->columnCount(); ++column)
                    lines.append(list->model()->index(row, column).data().toString());
        });
    CHECK(lines.join(u'\n').contains(u"Sort by date"_s));
    CHECK(lines.join(u'\n').contains(u"Ctrl+T"_s));
}

TEST_CASE("The program says which version it is", "[window][help]")
{
    Help w;
    QString said;
    whileOpen([&] { w.menu->actions().last()->trigger(); },
        [&](QWidget &dialog) { said = dynamic_cast<QMessageBox &>(dialog).text(); });
    CHECK(said.contains(QCoreApplication::applicationVersion()));
    CHECK(said.contains(u"GNU General Public License"_s));
}

TEST_CASE("F1 explains the place where somebody works", "[window][help]")
{
    Help w;
    auto *field = new QLineEdit;
    w.window.setCentralWidget(field);
    setHelpPage(*field, u"items");
    QCoreApplication::processEvents();
    field->setFocus();
    press(*field, Qt::Key_F1);
    const auto *help = w.window.findChild<HelpWindow *>();
    REQUIRE(help);
    CHECK(help->page() == u"items"_s);
}

TEST_CASE("The menu leads to pages of the help", "[window][help]")
{
    Help w;
    const auto pageAfter = [&](const QString &command) {
        const QList<QAction *> actions = w.menu->actions();
        for (QAction *action : actions)
            if (commandName(action->text()) == command)
                action->trigger();
        return w.window.findChild<HelpWindow *>()->page();
    };
    CHECK(pageAfter(u"Moving to another computer"_s) == u"moving"_s);
    CHECK(pageAfter(u"The first hour"_s) == u"first-hour"_s);
    CHECK(pageAfter(u"What is new"_s) == u"news"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/tour/pictures.h"
#include "ui/window/actions/helpactions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>
#include <QTextEdit>

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

TEST_CASE("F1 lists the keys of all that the window can do", "[window][help]")
{
    Help w;
    w.menu->addAction(u"Sort by &date"_s, Qt::CTRL | Qt::Key_T, &w.window, [] {});
    QStringList lines;
    whileOpen([&] { press(w.window, Qt::Key_F1); },
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

TEST_CASE("Moving to another computer is explained step by step", "[window][help]")
{
    Help w;
    QString text;
    for (QAction *action : w.menu->actions())
        if (action->text().contains(u"Moving"_s))
            whileOpen([&] { action->trigger(); },
                [&](QWidget &dialog) { text = dialog.findChild<QTextEdit *>()->toPlainText(); });
    CHECK(text.contains(u"1. On the old computer"_s));
    CHECK(text.contains(u"Verify the file"_s));
}

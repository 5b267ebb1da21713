// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/helpactions.h"

#include "ui/help/helpwindow.h"
#include "ui/inputs/plaintext.h"
#include "ui/window/shortcutsdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ita {

HelpActions::HelpActions(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void HelpActions::fillMenu(QMenu &menu)
{
    menu.addAction(tr("&Help for this place"), QKeySequence::HelpContents, this, [this] {
        QWidget *at = m_window.focusWidget();
        showHelp(at ? *at : m_window);
    });
    addPage(menu, tr("The &first hour"), u"first-hour"_s);
    addPage(menu, tr("&Moving to another computer"), u"moving"_s);
    addPage(menu, tr("What is &new"), u"news"_s);
    menu.addSeparator();
    // Lists every action of the window that has a shortcut.
    menu.addAction(tr("&Keyboard shortcuts"), Qt::CTRL | Qt::Key_F1, this,
        [this] { showShortcuts(m_window.findChildren<QAction *>(), &m_window); });
    menu.addAction(tr("&About this program"), this, &HelpActions::showAbout);
}

void HelpActions::addPage(QMenu &menu, const QString &text, const QString &page)
{
    menu.addAction(text, this, [this, page] { showHelp(m_window, page); });
}

void HelpActions::showAbout()
{
    PlainMessage box(QMessageBox::NoIcon, tr("About this program"),
        tr("ITA report %1\n\nPrepares the report on integrity and transparency of a public office, "
           "from the measures to the signatures.\n\nFree software under the GNU General Public "
           "License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, &m_window);
    box.setIconPixmap(m_window.windowIcon().pixmap(64));
    box.exec();
}

} // namespace ita

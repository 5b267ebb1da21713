// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/helpactions.h"

#include "ui/inputs/plaintext.h"
#include "ui/window/movingdialog.h"
#include "ui/window/shortcutsdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace ita {

HelpActions::HelpActions(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void HelpActions::fillMenu(QMenu &menu)
{
    // Lists every action of the window that has a shortcut.
    menu.addAction(tr("&Keyboard shortcuts"), QKeySequence::HelpContents, this,
        [this] { showShortcuts(m_window.findChildren<QAction *>(), &m_window); });
    menu.addAction(tr("&Moving to another computer"), this, [this] { showMovingHelp(&m_window); });
    menu.addAction(tr("&About this program"), this, &HelpActions::showAbout);
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

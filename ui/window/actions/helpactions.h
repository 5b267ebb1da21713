// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace ita {

/// The help menu: pages of the help, keyboard shortcuts and the about box.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    /// Lists the actions of this window and shows its icon. The window owns the group.
    explicit HelpActions(QWidget &window);

    void fillMenu(QMenu &menu);

private:
    void addPage(QMenu &menu, const QString &text, const QString &page);
    void showAbout();

    QWidget &m_window;
};

} // namespace ita
